import type { Label } from '../../model/label.js';
import { atLeastOne, countedOnce, sameBook, sameCount, sameDay, sameKind } from '../../model/ledger-problem.js';
import { isWithin } from '../../model/place.js';
import { shown, type Problem } from '../../model/problem.js';
import type { Addition, Tally } from '../../model/tally.js';
import { ends, spanOf, sum } from '../logic.js';
import { needShapes } from '../need-shape.js';
import { bounded } from './balance.js';

/**
 * Adds tallies of one book, of several places or periods; refuses whatever is no sum.
 *
 * Different books, flows and stocks, different units, and balances of different days are not one number, however tempting; nor is one
 * place counted twice.
 *
 * @throws ContractError when `tallies` is no list of tallies
 * @returns the sum, or every reason why there is none, with what to do instead
 * @example
 * const books = [obtainedFundsLedger, donationsLedger].map((book) => tally(book, book.published, { on: '2020-12-31', place: '5117' }));
 * addTallies(books).kind //=> 'refusal'
 */
export function addTallies(tallies: readonly Tally[]): Addition {
  needShapes('tallies', tallies, 'counts');
  const [first] = tallies;
  const refusal = (path: string, given: string, { expected, remedy }: { readonly expected: Label; readonly remedy: Label }): Problem => ({ code: 'not-addable', path, given: shown(given), expected, remedy });
  if (first === undefined) return { kind: 'refusal', problems: [refusal('tallies', '', atLeastOne)] };
  const problems = tallies.flatMap((tally, i) => {
    const at = (field: string) => `tallies[${i}].${field}`;
    return [
      ...(tally.ledger === first.ledger ? [] : [refusal(at('ledger'), tally.ledger, sameBook(first))]),
      ...(tally.of === first.of ? [] : [refusal(at('of'), tally.of, sameKind(first.of))]),
      ...(tally.counts.code === first.counts.code && tally.counts.scale === first.counts.scale ? [] : [refusal(at('counts'), tally.counts.code, sameCount(first.counts))]),
      ...(tally.ledger !== first.ledger || tally.of === 'flow' || tally.on === first.on ? [] : [refusal(at('on'), tally.on, sameDay(first.on))]),
      ...(tallies.slice(0, i).some((other) => overlaps(other, tally)) ? [refusal(at('place'), tally.place, countedOnce)] : []),
    ];
  });
  if (problems.length > 0) return { kind: 'refusal', problems };
  return { kind: 'addition', ledger: first.ledger, label: first.label, counts: first.counts, total: spanOf(bounded(sum(tallies.map(({ total }) => ends(total)), first.counts.scale), first.counts.scale)) };
}

/** Whether two tallies of one book count something twice: places that lie in each other, in periods that meet. */
function overlaps(a: Tally, b: Tally): boolean {
  const samePlace = isWithin(a.place, b.place) || isWithin(b.place, a.place);
  const meets = a.of === 'stock' ? a.on === b.on : (a.since ?? '') <= b.on && (b.since ?? '') <= a.on;
  return a.ledger === b.ledger && samePlace && meets;
}

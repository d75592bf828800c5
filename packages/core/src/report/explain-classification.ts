import { needShape } from '../engine/need-shape.js';
import type { Classification } from '../model/verdict.js';
import { groundsLines } from './grounds-lines.js';
import type { Messages } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import { actualOf, standardOf } from './words.js';

/**
 * Says in sentences which class a record is in or may still be in, why, and what is missing.
 *
 * The classes are told in their order, up to the one that applies: those behind it were not asked.
 *
 * @returns sentences, in the order in which to read them
 * @throws ContractError when it is no classification
 * @example explainClassification(classify(countyStage, { delisted: false }, { on: '2018-12-31', place: '511702' }), en)[0] //=> 'Where a poor county stands, as of 31 December 2018: unknown; it may be Meets the standard, exit not announced, or Does not meet the standard.'
 */
export function explainClassification(classification: Classification, m: Messages): string[] {
  needShape('classification', classification, 'bands');
  needShape('messages', m, 'status');
  const { bands } = classification;
  const met = bands.findIndex(({ part }) => part.status === 'met');
  const words = mechanismWords(m);
  return [
    classLine(classification, m),
    ...bands.slice(0, met < 0 ? bands.length : met + 1).map(({ label, part }) => words.band(m.pick(label), m.basis.holds[part.status], m.against(actualOf(part, m, true), standardOf(part, m, true), 'eligibility'))),
    ...groundsLines(classification, m),
  ];
}

/** Which class it is, or may be. */
export function classLine({ label, on, settled, class: found, possible }: Classification, m: Messages): string {
  const words = mechanismWords(m);
  const open = possible.length > 0 ? words.possible(possible.map((of) => m.pick(of.label)).join(m.or)) : m.basis.holds.unknown;
  return words.asOf(m.pick(label), m.day(on), settled ? (found ? m.pick(found.label) : words.none) : open);
}

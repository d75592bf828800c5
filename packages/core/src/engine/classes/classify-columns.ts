import type { Classes } from '../../model/classes.js';
import { distinctCodes, fewerClasses, refuse } from '../../model/problem.js';
import { lookUp } from '../../model/timeline.js';
import { assumedBy } from '../assumed.js';
import { checkColumns, type Columns } from '../columns.js';
import { keptClasses, unknownClass } from '../columns/classes.js';
import { readingOf } from '../columns/reading.js';
import { foldExpr } from '../fold.js';
import { checkAt, checkDistinct, type JudgeAt } from '../judge.js';

/**
 * The class of every row, laid out like a column of choices.
 *
 * `codes` are positions in `values`, -1 where the class is unknown, -2 where it is known that none applies. Bit `i` of `possible` says
 * that the row may still turn out to be in class `i`.
 */
export type ClassColumn = { readonly values: readonly string[]; readonly codes: Int32Array; readonly possible: Uint32Array };

/** As many as an integer has bits. */
const mostClasses = 32;

/**
 * Sorts many records into classes by columns, without reasons.
 *
 * It agrees with {@link classify} on every row: a class stays only possible until the classes before it are known not to apply. Where
 * no list of classes is in force, every row is unknown and `values` is empty.
 *
 * @throws ContractError when a column has the wrong type or length, classes are listed twice, or there are more than 32 of them
 * @example classifyColumns([countyStage], columns, at)[countyStage.id].codes // Int32Array
 */
export function classifyColumns(classes: readonly Classes[], columns: Columns, at: JudgeAt): Record<string, ClassColumn> {
  checkAt(at);
  checkColumns(columns);
  checkDistinct(classes, 'classes');
  const { plan, words } = readingOf(columns, assumedBy(at.assume));
  const sorted = classes.map(({ id, bands }): [string, ClassColumn] => {
    const found = lookUp(bands, at);
    if (typeof found === 'string') return [id, { values: [], codes: new Int32Array(columns.length).fill(unknownClass), possible: new Uint32Array(columns.length) }];
    if (found.value.length > mostClasses) refuse('too-large', id, found.value.length, distinctCodes(mostClasses), fewerClasses);
    return [id, { values: found.value.map(({ code }) => code), ...keptClasses(plan, found.value.map(({ when }) => foldExpr(when, words, at))) }];
  });
  plan.run();
  return Object.fromEntries(sorted);
}

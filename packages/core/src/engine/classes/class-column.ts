import type { Classes } from '../../model/classes.js';
import { distinctCodes, fewerClasses, refuse } from '../../model/problem.js';
import { lookUp, type At } from '../../model/timeline.js';
import { keptClasses, unknownClass } from '../columns/classes.js';
import type { Reading } from '../columns/reading.js';
import { foldExpr } from '../fold.js';

/**
 * The class of every row, laid out like a column of choices.
 *
 * `codes` are positions in `values`, -1 where the class is unknown, -2 where it is known that none applies. Bit `i` of `possible` says
 * that the row may still turn out to be in class `i`.
 */
export type ClassColumn = { readonly values: readonly string[]; readonly codes: Int32Array; readonly possible: Uint32Array };

/** As many as an integer has bits. */
const mostClasses = 32;

/** The class of every row, once the plan has run. */
export function classColumn({ id, bands }: Classes, { plan, words }: Reading, at: At): ClassColumn {
  const { length } = plan, found = lookUp(bands, at);
  if (typeof found === 'string') return { values: [], codes: new Int32Array(length).fill(unknownClass), possible: new Uint32Array(length) };
  if (found.value.length > mostClasses) refuse('too-large', id, found.value.length, distinctCodes(mostClasses), fewerClasses);
  return { values: found.value.map(({ code }) => code), ...keptClasses(plan, found.value.map(({ when }) => foldExpr(when, words, at))) };
}

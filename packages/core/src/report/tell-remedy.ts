import type { Change, Remedy } from '../model/remedy.js';
import { needShape } from '../engine/need-shape.js';
import { knownWords, placeName, regionWords, wordsOf } from './answer-words.js';
import { formatNumber, withUnit } from './format.js';
import type { Messages } from './messages/messages.js';

/**
 * Says what has to change, one line for each change: from what to what, by how much, in which unit.
 *
 * What is not known is told apart: it is not to be changed but has to be found out, and turn out so.
 *
 * @example remedies(householdExit, { ...record, netIncomePerCapita: 3560 }, at).remedies.flatMap((r) => tellRemedy(r, en)) //=> ['Annual per-capita net income: from 3,560 yuan per person per year to ≥ 3,750 yuan per person per year (+190 yuan per person per year)']
 */
export function tellRemedy(remedy: Remedy, m: Messages): string[] {
  needShape('remedy', remedy, 'changes');
  needShape('messages', m, 'status');
  return remedy.changes.map((change) => lineOf(change, m));
}

function lineOf({ kind, within, of, from, to, by, unit }: Change, m: Messages): string {
  const name = placeName(within, m.pick(of.label), m), words = wordsOf(m);
  const required = regionWords(to, of, m);
  if (kind === 'requirement') return words.requirement(name, required);
  return words.change(name, knownWords(from, of, m), required, by === null ? '' : differenceOf(by, unit, m));
}

/** With its sign; percentages differ by percentage points. */
function differenceOf(by: number, unit: Change['unit'], m: Messages): string {
  const amount = formatNumber(Math.abs(by));
  return (by < 0 ? '−' : '+') + (unit === 'percent' ? m.percentagePoints(amount) : withUnit(amount, unit, m));
}

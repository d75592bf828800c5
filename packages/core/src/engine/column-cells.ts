/** The cells of a column as the engine reads them: whatever is missing, refused or assumed is settled here, once. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a row below the length is always there: the shape was checked */
import { dayNumber, isDayNumber } from '../model/civil-date.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator } from '../model/indicator.js';
import { answerIn, bounded, isAllowed, rangeOf } from './answer.js';
import type { Assumed } from './assumed.js';
import { filled, type Spans, type Truths } from './column-logic.js';
import { isEnds, type Columns } from './columns.js';
import type { Truth } from './logic.js';

/** 0 unmet, 1 unknown, 2 met. */
const code = (truth: Truth): number => (truth === null ? 1 : truth ? 2 : 0);
const own = <T>(of: Readonly<Record<string, T>> | undefined, id: string): T | undefined => (of && Object.hasOwn(of, id) ? of[id] : undefined);

/** Low and high ends; both are the number itself where it is known. */
export function numberColumn(columns: Columns, of: NumberIndicator, assumed: Assumed): Spans {
  const given = own(columns.numbers, of.id);
  const range = rangeOf(of);
  const missing = answerIn({}, of, assumed).value ?? range;
  if (given === undefined) return filled(columns.length, missing);
  const ends = isEnds(given) ? given : { low: given, high: given };
  const low = new Float64Array(columns.length);
  const high = new Float64Array(columns.length);
  for (let i = 0; i < columns.length; i++) {
    const from = ends.low[i]!;
    const to = ends.high[i]!;
    if (isEnds(given)) {
      const cell = Number.isNaN(from) && Number.isNaN(to) ? missing : bounded({ low: orOpen(from), high: orOpen(to) }, of) ?? range;
      low[i] = cell.low;
      high[i] = cell.high;
    } else {
      const known = isAllowed(from, of);
      const otherwise = Number.isNaN(from) ? missing : range;
      low[i] = known ? from : otherwise.low;
      high[i] = known ? from : otherwise.high;
    }
  }
  return { low, high };
}

const orOpen = (end: number): number | null => (Number.isNaN(end) ? null : end);

/** Whether the flag is yes. */
export function flagColumn(columns: Columns, of: FlagIndicator, assumed: Assumed): Truths {
  const given = own(columns.flags, of.id);
  const missing = code(answerIn({}, of, assumed).value);
  const out = new Uint8Array(columns.length).fill(missing);
  if (given !== undefined) for (let i = 0; i < out.length; i++) out[i] = given[i] === 1 ? missing : given[i] === 0 || given[i] === 2 ? given[i]! : 1;
  return out;
}

/** Whether the answer is one of the codes. */
export function choiceColumn(columns: Columns, of: ChoiceIndicator, codes: readonly string[], assumed: Assumed): Truths {
  const given = own(columns.choices, of.id);
  const hit = (value: string | null): number => code(value === null || !Object.hasOwn(of.codes, value) ? null : codes.includes(value));
  const missing = hit(answerIn({}, of, assumed).value);
  const out = new Uint8Array(columns.length).fill(missing);
  if (given === undefined) return out;
  const hits = given.values.map(hit);
  for (let i = 0; i < out.length; i++) out[i] = given.codes[i] === -1 ? missing : hits[given.codes[i]!] ?? 1;
  return out;
}

/** The day as yyyymmdd, 0 when unknown. */
export function dayColumn(columns: Columns, of: DateIndicator, assumed: Assumed): Int32Array {
  const given = own(columns.dates, of.id);
  const day = answerIn({}, of, assumed).value;
  const missing = day === null ? 0 : dayNumber(day);
  const out = new Int32Array(columns.length).fill(missing);
  if (given !== undefined) for (let i = 0; i < out.length; i++) out[i] = given[i] === 0 ? missing : isDayNumber(given[i]!) ? given[i]! : 0;
  return out;
}

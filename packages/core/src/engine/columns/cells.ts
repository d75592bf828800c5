/** The cells of a column as the engine reads them: whatever is missing, refused or assumed is settled here, once a block. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a row below the length is always there: the shape was checked */
import { dayNumber, isDayNumber } from '../../model/civil-date.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';
import { answerIn, bounded, limitsOf, rangeOf } from '../answer.js';
import type { Assumed } from '../assumed.js';
import type { Interval } from '../logic.js';
import { isEnds, type Columns, type Ends } from '../columns.js';
import { numbers, same, spans, type Numbers, type Spans } from './numbers.js';
import { blockRows, type Plan } from './plan.js';
import { block, codeOf, constant, met, unknown, unmet, type Truths } from './truths.js';

const own = <T>(of: Readonly<Record<string, T>> | undefined, id: string): T | undefined => (of && Object.hasOwn(of, id) ? of[id] : undefined);

export const numberCells = (plan: Plan, columns: Columns, of: NumberIndicator, assumed: Assumed): Numbers => plan.once('number', [of], () => {
  const given = own(columns.numbers, of.id);
  const range = rangeOf(of);
  const missing = answerIn({}, of, assumed).value;
  if (given === undefined) return same(plan, missing ?? range);
  if (isEnds(given)) {
    const out = spans();
    plan.add((from, rows) => readEnds(out, given, from, rows, of, missing ?? range));
    return out;
  }
  const out = numbers();
  const limits = limitsOf(of);
  plan.add((from, rows) => {
    readNumbers(out, given, from, rows, limits, of.scale);
    if (missing) assumeWhereEmpty(out, given, from, rows, missing.low);
  });
  return { kind: 'cells', of: out, range };
});

/**
 * NaN where nothing is known. The same conditions as in `isAllowed`.
 *
 * A block is copied and looked through without a branch: a missing number is neither below, above nor between two steps. Only where
 * something is, each cell is decided by itself.
 */
function readNumbers(out: Float64Array, given: Float64Array, from: number, rows: number, { low, high }: Interval, scale: number): void {
  if (scale === 1 ? areWhole(out, given, from, rows, low, high) : areSteps(out, given, from, rows, low, high, scale)) return;
  for (let i = 0; i < rows; i++) {
    const n = given[from + i]!;
    out[i] = n >= low && n <= high && Math.floor(n * scale + 0.5) / scale === n ? n : NaN;
  }
}

function areWhole(out: Float64Array, given: Float64Array, from: number, rows: number, low: number, high: number): boolean {
  let wrong = 0;
  for (let i = 0; i < rows; i++) {
    const n = given[from + i]!;
    out[i] = n;
    wrong |= +(n < low) | +(n > high) | +(Math.floor(n) < n);
  }
  return wrong === 0;
}

function areSteps(out: Float64Array, given: Float64Array, from: number, rows: number, low: number, high: number, scale: number): boolean {
  let wrong = 0;
  for (let i = 0; i < rows; i++) {
    const n = given[from + i]!, step = Math.floor(n * scale + 0.5) / scale;
    out[i] = n;
    wrong |= +(n < low) | +(n > high) | +(step < n) | +(step > n);
  }
  return wrong === 0;
}

/** Only an empty cell takes what is assumed; a refused one does not. */
function assumeWhereEmpty(out: Float64Array, given: Float64Array, from: number, rows: number, value: number): void {
  for (let i = 0; i < rows; i++) if (given[from + i] !== given[from + i]) out[i] = value;
}

function readEnds(out: Spans, given: Ends, from: number, rows: number, of: NumberIndicator, missing: Interval): void {
  const range = rangeOf(of);
  for (let i = 0; i < rows; i++) {
    const low = given.low[from + i]!, high = given.high[from + i]!;
    const cell = Number.isNaN(low) && Number.isNaN(high) ? missing : bounded({ low: orOpen(low), high: orOpen(high) }, of) ?? range;
    out.low[i] = cell.low;
    out.high[i] = cell.high;
  }
}
const orOpen = (end: number): number | null => (Number.isNaN(end) ? null : end);

/** Whether the flag is yes. */
export const flagCells = (plan: Plan, columns: Columns, of: FlagIndicator, assumed: Assumed): Truths => plan.once('flag', [of], () => {
  const given = own(columns.flags, of.id);
  const missing = codeOf(answerIn({}, of, assumed).value);
  if (given === undefined) return constant(plan, missing);
  const codes = new Uint8Array(256).fill(unknown);
  codes.set([unmet, missing, met]);
  const out = block();
  const four = missing === unknown && given.byteOffset % 4 === 0 ? new Int32Array(given.buffer, given.byteOffset, given.length >> 2) : null;
  plan.add((from, rows) => {
    if (!four || rows < blockRows || !readFour(out.words, four, from >> 2)) lookUp(out.bytes, given, from, rows, codes);
  });
  return out;
});

/** A whole block, four flags at a time; false if there is one that is neither no, missing nor yes. */
function readFour(out: Int32Array, given: Int32Array, from: number): boolean {
  let seen = 0;
  for (let i = 0; i < out.length; i++) {
    const four = given[from + i]!;
    const isOne = four & 0x01010101, isTwo = (four >>> 1) & 0x01010101;
    seen |= (four & ~0x03030303) | (isOne & isTwo);
    out[i] = (isTwo << 1) | isTwo | isOne;
  }
  return seen === 0;
}

function lookUp(out: Uint8Array, given: Uint8Array, from: number, rows: number, codes: Uint8Array): void {
  for (let i = 0; i < rows; i++) out[i] = codes[given[from + i]!]!;
}

/** Whether the answer is one of the codes. */
export const choiceCells = (plan: Plan, columns: Columns, of: ChoiceIndicator, codes: readonly string[], assumed: Assumed): Truths => plan.once('choice', [of, ...codes], () => {
  const given = own(columns.choices, of.id);
  const hit = (value: string | null): number => codeOf(value === null || !Object.hasOwn(of.codes, value) ? null : codes.includes(value));
  const missing = hit(answerIn({}, of, assumed).value);
  if (given === undefined) return constant(plan, missing);
  const hits = Uint8Array.from([missing, ...given.values.map(hit), unknown]);
  const out = block();
  plan.add((from, rows) => readChoices(out.words, given.codes, from, rows, hits));
  return out;
});

/** A position is -1 when missing; any other that is none is refused. */
function readChoices(out: Int32Array, given: Int32Array, from: number, rows: number, hits: Uint8Array): void {
  const last = hits.length - 1;
  const at = (i: number): number => {
    const position = given[i]! + 1;
    return position >>> 0 < last ? position : last;
  };
  for (let i = 0; i < rows; i += 4) out[i >> 2] = hits[at(from + i)]! | (hits[at(from + i + 1)]! << 8) | (hits[at(from + i + 2)]! << 16) | (hits[at(from + i + 3)]! << 24);
}

/** The rows that own these, and the number of the owner of each. */
export type Owner = { readonly columns: Columns; readonly of: Int32Array };

/** The day as yyyymmdd, 0 when unknown; that of the owner of each row if there is one. */
export const dayCells = (plan: Plan, columns: Columns, of: DateIndicator, assumed: Assumed, owner?: Owner): Int32Array => plan.once('day', [of, owner], () => {
  const given = own((owner?.columns ?? columns).dates, of.id);
  const day = answerIn({}, of, assumed).value;
  const missing = day === null ? 0 : dayNumber(day);
  const out = new Int32Array(blockRows).fill(missing);
  if (given !== undefined) plan.add((from, rows) => readDays(out, given, owner?.of ?? null, from, rows, missing));
  return out;
});

function readDays(out: Int32Array, given: Int32Array, owners: Int32Array | null, from: number, rows: number, missing: number): void {
  for (let i = 0; i < rows; i++) {
    const day = given[owners ? owners[from + i]! : from + i]!;
    out[i] = day === 0 ? missing : isDayNumber(day) ? day : 0;
  }
}

/** Which class each row is in, by tables: four conditions have 256 answers at most. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import type { Plan } from './plan.js';
import { constant, met, unmet, type Truths } from './truths.js';

/** What callers get where the class is unknown, and where none applies. */
export const unknownClass = -1;
export const noClass = -2;

/** For every answer of four conditions: the code, or `keep` where all are unmet and a later class decides; the same for what is possible. */
type Group = { readonly of: readonly [Truths, Truths, Truths, Truths]; readonly code: Int32Array; readonly keep: Int32Array; readonly bits: Int32Array; readonly pass: Int32Array };

/** Codes and possible classes of all rows, once the plan has run. A row is in the first class whose condition it meets, unless an earlier one may be met. */
export function keptClasses(plan: Plan, bands: readonly Truths[]): { readonly codes: Int32Array; readonly possible: Uint32Array } {
  const last = (bands.length - 1) & ~3;
  const latest = groupOf(plan, bands, last), earlier: Group[] = [];
  for (let first = last - 4; first >= 0; first -= 4) earlier.push(groupOf(plan, bands, first));
  // Nothing is behind the last classes: whoever is in none of them is in none.
  for (let answer = 0; answer < 256; answer++) if (latest.keep[answer] !== 0) latest.code[answer] = noClass;
  const [codes, possible] = [new Int32Array(plan.length), new Uint32Array(plan.length)];
  plan.add((from, rows) => {
    sort(codes, possible, latest, from, rows);
    for (const group of earlier) override(codes, possible, group, from, rows);
  });
  return { codes, possible };
}

function groupOf(plan: Plan, bands: readonly Truths[], first: number): Group {
  const of = (k: number): Truths => bands[first + k] ?? constant(plan, unmet);
  const tables = { code: new Int32Array(256), keep: new Int32Array(256).fill(-1), bits: new Int32Array(256), pass: new Int32Array(256).fill(-1) };
  for (let answer = 0; answer < 256; answer++) {
    for (let k = 0; k < 4; k++) {
      const truth = (answer >> (2 * k)) & 3;
      if (truth === unmet) continue;
      if (tables.keep[answer] !== 0) tables.code[answer] = truth === met ? first + k : unknownClass;
      tables.keep[answer] = 0;
      tables.bits[answer]! |= 1 << (first + k);
      if (truth !== met) continue;
      tables.pass[answer] = 0;
      break;
    }
  }
  return { of: [of(0), of(1), of(2), of(3)], ...tables };
}

/** The answers of four rows stand in one word, eight bits each. */
function sort(codes: Int32Array, possible: Uint32Array, { of: [{ words: a }, { words: b }, { words: c }, { words: d }], code, bits }: Group, from: number, rows: number): void {
  const whole = rows & ~3;
  for (let i = 0; i < whole; i += 4) {
    const w = i >> 2, four = a[w]! | (b[w]! << 2) | (c[w]! << 4) | (d[w]! << 6), row = from + i;
    codes[row] = code[four & 255]!;
    possible[row] = bits[four & 255]!;
    codes[row + 1] = code[(four >>> 8) & 255]!;
    possible[row + 1] = bits[(four >>> 8) & 255]!;
    codes[row + 2] = code[(four >>> 16) & 255]!;
    possible[row + 2] = bits[(four >>> 16) & 255]!;
    codes[row + 3] = code[four >>> 24]!;
    possible[row + 3] = bits[four >>> 24]!;
  }
  for (let i = whole, w = whole >> 2; i < rows; i++) {
    const answer = ((a[w]! | (b[w]! << 2) | (c[w]! << 4) | (d[w]! << 6)) >>> (8 * (i & 3))) & 255;
    codes[from + i] = code[answer]!;
    possible[from + i] = bits[answer]!;
  }
}

/** Earlier classes go before those that were sorted. */
function override(codes: Int32Array, possible: Uint32Array, { of: [{ bytes: a }, { bytes: b }, { bytes: c }, { bytes: d }], code, keep, bits, pass }: Group, from: number, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const answer = a[i]! | (b[i]! << 2) | (c[i]! << 4) | (d[i]! << 6);
    codes[from + i] = (codes[from + i]! & keep[answer]!) | code[answer]!;
    possible[from + i] = (possible[from + i]! & pass[answer]!) | bits[answer]!;
  }
}

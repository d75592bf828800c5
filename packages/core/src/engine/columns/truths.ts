/**
 * Kleene truth on blocks of rows.
 *
 * Unmet is 0, unknown 1 and met 3, so that "all" is `&` and "any" is `|`, and four rows are done in one go. Callers get 0, 1 and 2.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import type { Truth } from '../logic.js';
import { blockRows, type Plan } from './plan.js';

/** One block of truths, and the same four at a time. */
export type Truths = { readonly bytes: Uint8Array; readonly words: Int32Array };

export const unmet = 0;
export const unknown = 1;
export const met = 3;
export const codeOf = (truth: Truth): number => (truth === null ? unknown : truth ? met : unmet);

/** The lower bit of each of four rows. */
export const ones = 0x01010101;

export function block(): Truths {
  const bytes = new Uint8Array(blockRows);
  return { bytes, words: new Int32Array(bytes.buffer) };
}

/** The same truth in every row. */
export const constant = (plan: Plan, code: number): Truths => plan.once('truth', [code], () => {
  const out = block();
  out.bytes.fill(code);
  return out;
});

/** A block that `work` fills, given how many words of four rows there are. The last word may hold rows that are none. */
export const derived = (plan: Plan, word: string, of: readonly unknown[], work: (out: Truths, words: number, rows: number) => void): Truths => plan.once(word, of, () => {
  const out = block();
  plan.add((_from, rows) => work(out, (rows + 3) >> 2, rows));
  return out;
});

export const not = (plan: Plan, of: Truths): Truths => derived(plan, 'not', [of], (out, words) => negate(out.words, of.words, words));

export function all(plan: Plan, of: readonly Truths[]): Truths {
  const [first, ...rest] = distinct(of);
  if (!first) return constant(plan, met);
  return rest.length === 0 ? first : derived(plan, 'all', [first, ...rest], (out, words) => join(out.words, first.words, rest, words, and));
}

export function any(plan: Plan, of: readonly Truths[]): Truths {
  const [first, ...rest] = distinct(of);
  if (!first) return constant(plan, unmet);
  return rest.length === 0 ? first : derived(plan, 'any', [first, ...rest], (out, words) => join(out.words, first.words, rest, words, or));
}
const distinct = (of: readonly Truths[]): Truths[] => [...new Set(of)];

/** One way of knowing is enough, unless another contradicts it: none is unmet or none is met, and not all are unknown. */
export const concur = (plan: Plan, of: readonly Truths[]): Truths => {
  const [least, most] = [all(plan, of), any(plan, of)];
  return derived(plan, 'concur', of, (out, words) => concurring(out.words, least.words, most.words, words));
};

function negate(out: Int32Array, a: Int32Array, words: number): void {
  for (let i = 0; i < words; i++) {
    const other = ~a[i]!;
    out[i] = ((other & ones) << 1) | ((other >>> 1) & ones);
  }
}

type Joining = { readonly three: (out: Int32Array, a: Int32Array, b: Int32Array, c: Int32Array, words: number) => void; readonly two: (out: Int32Array, a: Int32Array, b: Int32Array, words: number) => void };
/** Several at a time: each pass over a block costs more than the operation. */
const and: Joining = {
  two: (out, a, b, words) => {
    for (let i = 0; i < words; i++) out[i] = a[i]! & b[i]!;
  },
  three: (out, a, b, c, words) => {
    for (let i = 0; i < words; i++) out[i] = a[i]! & b[i]! & c[i]!;
  },
};
const or: Joining = {
  two: (out, a, b, words) => {
    for (let i = 0; i < words; i++) out[i] = a[i]! | b[i]!;
  },
  three: (out, a, b, c, words) => {
    for (let i = 0; i < words; i++) out[i] = a[i]! | b[i]! | c[i]!;
  },
};

function join(out: Int32Array, first: Int32Array, rest: readonly Truths[], words: number, by: Joining): void {
  let done = first;
  for (let i = 0; i < rest.length; i += 2) {
    const b = rest[i]!, c = rest[i + 1];
    if (c) by.three(out, done, b.words, c.words, words);
    else by.two(out, done, b.words, words);
    done = out;
  }
}

function concurring(out: Int32Array, least: Int32Array, most: Int32Array, words: number): void {
  for (let i = 0; i < words; i++) {
    const unmetIsOut = least[i]! & ones, metIsIn = (most[i]! >>> 1) & ones;
    // Met: some are, none is unmet. Unmet: some are, none is met. Anything else is unknown.
    const isMet = metIsIn & unmetIsOut, isUnmet = ~metIsIn & ~unmetIsOut & ones;
    out[i] = (isMet << 1) | (ones & ~isUnmet);
  }
}

/** So few rows are copied sooner than a view on them is made. */
const few = 64;

/** The truths of all rows, once the plan has run. */
export function kept({ length, add }: Plan, { bytes }: Truths): Uint8Array {
  const out = new Uint8Array(length);
  add((from, rows) => {
    if (rows > few) out.set(bytes.subarray(0, rows), from);
    else for (let i = 0; i < rows; i++) out[from + i] = bytes[i]!;
  });
  return out;
}

/** The same as callers get them: 0 unmet, 1 unknown, 2 met. */
export const keptCodes = (plan: Plan, of: Truths): Uint8Array => kept(plan, derived(plan, 'codes', [of], (out, words) => encode(out.words, of.words, words)));

function encode(out: Int32Array, of: Int32Array, words: number): void {
  for (let i = 0; i < words; i++) out[i] = of[i]! ^ ((of[i]! >>> 1) & ones);
}

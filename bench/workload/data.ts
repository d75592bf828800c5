/** Made-up households, the same for the same seed: as columns, and as plain objects. */
import type { Columns } from '@dabiao/core';
import { choices, flags, numbers } from './indicators.ts';

export const seed = 20_201_231;
export const size = 229_900;

/** What the hand-written loop reads: numbers with NaN for missing, flags 0 no, 1 missing, 3 yes, choices by position, 255 missing. */
export type Table = {
  readonly length: number;
  readonly numbers: Readonly<Record<string, Float64Array>>;
  readonly flags: Readonly<Record<string, Uint8Array>>;
  readonly choices: Readonly<Record<string, Uint8Array>>;
};
export type Household = Readonly<Record<string, number | boolean | string | null>>;

function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const { floor, max, round } = Math;
const missing = 0.05;
/** Most have none; the others have up to `most`. */
const rarely = (r: () => number, share: number, most: number): number => (r() < share ? r() * most : 0);
const draws: Readonly<Record<string, (r: () => number) => number>> = {
  people: (r) => 1 + floor(r() * 7), income: (r) => max(500, 4_200 + (r() + r() + r() - 1.2) * 5_000), medical: (r) => rarely(r, 0.5, 20_000), education: (r) => rarely(r, 0.4, 9_000),
  loss: (r) => rarely(r, 0.15, 12_000), debt: (r) => rarely(r, 0.45, 70_000), area: (r) => 40 + r() * 160, litres: (r) => 28 + r() * 80, minutes: (r) => floor(r() * 22),
  pupils: (r) => floor(r() * 3), dropouts: (r) => (r() < 0.05 ? 1 : 0), labourers: (r) => floor(r() * 4), arrears: (r) => rarely(r, 0.05, 3_000),
};
const yes: Readonly<Record<string, number>> = { food: 0.97, clothing: 0.97, insured: 0.96, electricity: 0.98, television: 0.9, relocated: 0.2, allowance: 0.15, registered: 0.55 };
const weights: Readonly<Record<string, readonly number[]>> = { house: [0.35, 0.45, 0.12, 0.08], risk: [0.62, 0.14, 0.06, 0.05, 0.05, 0.08], exitYear: [0.15, 0.2, 0.25, 0.25, 0.15] };

function pick(r: () => number, of: readonly number[]): number {
  let left = r();
  return max(0, of.findIndex((weight) => (left -= weight) < 0));
}

export function table(length = size): Table {
  const r = random(seed);
  const keyed = <C>(of: readonly { readonly id: string }[], column: (id: string) => C) => Object.fromEntries(of.map(({ id }) => [id, column(id)]));
  const scales = new Map(numbers.map(({ id, scale }) => [id, scale]));
  const out: Table = {
    length, numbers: keyed(numbers, () => new Float64Array(length)), flags: keyed(flags, () => new Uint8Array(length)), choices: keyed(choices, () => new Uint8Array(length)),
  };
  const draw = Object.entries(out.numbers).map(([id, column]) => ({ column, one: draws[id] ?? (() => 0), scale: scales.get(id) ?? 1 }));
  const flip = Object.entries(out.flags).map(([id, column]) => ({ column, share: yes[id] ?? 0 }));
  const choose = Object.entries(out.choices).map(([id, column]) => ({ column, of: weights[id] ?? [] }));
  // Row by row: fewer rows are the first rows of many.
  for (let i = 0; i < length; i++) {
    for (const { column, one, scale } of draw) column[i] = r() < missing ? NaN : round(one(r) * scale) / scale;
    for (const { column, share } of flip) column[i] = r() < missing ? 1 : r() < share ? 3 : 0;
    for (const { column, of } of choose) column[i] = r() < missing ? 255 : pick(r, of);
  }
  return out;
}

const codesOf = new Map(choices.map(({ id, codes }) => [id, Object.keys(codes)]));

/** The same as the engine's columns. */
export function columnsOf({ length, numbers, flags, choices }: Table): Columns {
  return {
    length, numbers,
    flags: Object.fromEntries(Object.entries(flags).map(([id, of]) => [id, of.map((truth) => (truth === 3 ? 2 : truth))])),
    choices: Object.fromEntries(Object.entries(choices).map(([id, of]) => [id, { codes: Int32Array.from(of, (at) => (at === 255 ? -1 : at)), values: codesOf.get(id) ?? [] }])),
  };
}

/** The same as plain objects, null where missing; as JSON.parse makes them, because objects that are filled key by key become slow. */
export function households({ numbers, flags, choices }: Table, n: number): Household[] {
  const fields: [string, (i: number) => Household[string]][] = [
    ...Object.entries(numbers).map(([id, of]): [string, (i: number) => Household[string]] => [id, (i) => (Number.isNaN(of[i]) ? null : of[i] ?? null)]),
    ...Object.entries(flags).map(([id, of]): [string, (i: number) => Household[string]] => [id, (i) => (of[i] === 1 ? null : of[i] === 3)]),
    ...Object.entries(choices).map(([id, of]): [string, (i: number) => Household[string]] => [id, (i) => codesOf.get(id)?.[of[i] ?? 255] ?? null]),
  ];
  return Array.from({ length: n }, (_, i) => {
    const out: Record<string, Household[string]> = { id: `H${String(i).padStart(6, '0')}` };
    for (const [id, value] of fields) out[id] = value(i);
    return JSON.parse(JSON.stringify(out)) as Household;
  });
}

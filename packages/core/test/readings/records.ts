/** Random records that stand on the thresholds of the rules, with gaps and rubbish in them. */
import type { NumberIndicator, Roster } from '../../src/model/indicator.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import type { Random } from './random.js';
import { days, thresholds } from './rules.js';
import { isStoredAsNumber, type Subject } from './subjects.js';

const { min, max, round } = Math;
const within = (x: NumberIndicator, v: number): number => min(x.max ?? Infinity, max(x.min ?? -Infinity, round(v * x.scale) / x.scale));

/** Half of all numbers lie on a threshold or one step beside it. */
export const randomNumber = (r: Random, x: NumberIndicator): number =>
  within(x, r.chance(0.5) ? r.pick(thresholds) + r.pick([-1, 0, 1]) / x.scale : r() * 8 - 1);

const wrongNumber = (r: Random, x: NumberIndicator): number => r.pick([
  NaN, Infinity, -Infinity, 3 + 1 / (x.scale * 3), 1e16, -1e300, 1e308, ...(x.max === undefined ? [] : [x.max + 1]), ...(x.min === undefined ? [] : [x.min - 1]),
]);

/** More than a fifth of the cells is unknown: empty, or holding what no cell may hold. */
const unknownOr = (r: Random, wrong: () => Value, value: () => Value): Value => (r.chance(0.14) ? null : r.chance(0.09) ? wrong() : value());

/** @param vague - some numbers are known only within bounds */
export function randomRecord(r: Random, s: Subject, vague = false): RecordOf {
  const out: Record<string, Value> = {};
  const bounds = (x: NumberIndicator, v: number): Value =>
    r.pick([{ low: v }, { low: null, high: v }, { low: v, high: within(x, v + 2) }, { low: v + 2, high: v }, { low: -Infinity, high: Infinity }]);
  for (const x of s.numbers) {
    const value = () => (vague && r.chance(0.3) ? bounds(x, randomNumber(r, x)) : randomNumber(r, x));
    out[x.id] = unknownOr(r, () => wrongNumber(r, x), value);
  }
  for (const x of s.flags) out[x.id] = unknownOr(r, () => (isStoredAsNumber(x) ? { refused: '2' } : null), () => r.chance(0.5));
  for (const x of s.dates) out[x.id] = unknownOr(r, () => r.pick(['1899-12-31', '10000-01-01']), () => r.pick(days));
  for (const x of s.choices) out[x.id] = unknownOr(r, () => r.pick(['other', 'X', 'x ', 'constructor', '']), () => r.pick(Object.keys(x.codes)));
  for (const { roster, of } of s.rosters) {
    const n = r.pick([0, 1, 1, 2, 3]);
    out[roster.id] = r.chance(0.1) ? null : Array.from({ length: n }, () => randomRecord(r, of, vague));
    out[roster.size.id] = randomSize(r, roster, n, vague);
  }
  return out;
}

/** Mostly the number of rows; sometimes more, sometimes unknown or wrong, rarely fewer. */
function randomSize(r: Random, { size }: Roster, rows: number, vague: boolean): Value {
  const p = r();
  if (vague && r.chance(0.2)) return { low: within(size, rows - 1), high: within(size, rows + 1 + r.int(2)) };
  if (p < 0.5) return within(size, rows);
  if (p < 0.65) return null;
  if (p < 0.7) return wrongNumber(r, size);
  return within(size, p < 0.93 ? rows + 1 + r.int(2) : rows - 1);
}

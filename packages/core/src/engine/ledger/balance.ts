/** What lines of a book come to: added up where they are disjoint, the last one where they restate the same. */
import type { Day } from '../../model/civil-date.js';
import type { Named } from '../../model/procedure.js';
import type { Cause } from '../../model/verdict.js';
import { cause } from '../cause.js';
import { isExact, sum, type Interval } from '../logic.js';
import { openCell, pathOf, type ReadEntry } from './read-entry.js';
import { entryLabels } from '../../model/ledger-problem.js';

/** An amount that nobody knows, and is not negative. */
export const unknown: Interval = { low: 0, high: Infinity };
export const nothing: Interval = { low: 0, high: 0 };

export type Balance = { readonly of: Interval; readonly on: Day | null; readonly causes: readonly Cause[] };

/** Why an amount is not known to the last step. */
export const amountCauses = (line: ReadEntry): Cause[] => {
  if (line.amount === null) return [openCell(line, 'amount')];
  return isExact(line.amount) ? [] : [{ kind: 'inexact', id: 'amount', label: entryLabels.amount, path: pathOf(line.entry, 'amount') }];
};

/** What a line adds: nothing or its amount while nobody knows whether it counts. */
const adds = ({ amount, on }: ReadEntry, certain: boolean): Interval => {
  const { low, high } = amount ?? unknown;
  return { low: certain && on !== null ? low : 0, high };
};

/** Disjoint lines added up. `concerns` is null of a line of which nobody said whether it is meant. */
export function added(lines: readonly ReadEntry[], concerns: (line: ReadEntry) => boolean | null, scale: number): Interval {
  return bounded(sum(lines.flatMap((line) => {
    const counts = concerns(line);
    return counts === false ? [] : [adds(line, counts === true)];
  }), scale), scale);
}

/** A sum beyond the whole numbers that are exact is not known. */
export function bounded({ low, high }: Interval, scale: number): Interval {
  const isSafe = (end: number) => end * scale <= Number.MAX_SAFE_INTEGER;
  return { low: isSafe(low) ? low : Number.MAX_SAFE_INTEGER / scale, high: isSafe(high) ? high : Infinity };
}

/**
 * The last of lines that restate the same number; null without any.
 *
 * One without a day may be the last, so it is either. Two of one day that differ contradict each other.
 */
export function last(lines: readonly ReadEntry[], of: Named): Balance | null {
  if (lines.length === 0) return null;
  const on = lines.reduce<Day | null>((day, line) => (line.on !== null && (day === null || line.on > day) ? line.on : day), null);
  const latest = on === null ? [] : lines.filter((line) => line.on === on);
  const undated = lines.filter((line) => line.on === null);
  const candidates = [...latest, ...undated].map(({ amount }) => amount ?? unknown);
  const hull = { low: on === null ? 0 : Math.min(...candidates.map(({ low }) => low)), high: on === null ? Infinity : Math.max(...candidates.map(({ high }) => high)) };
  const differ = latest.some(({ amount }) => amount?.low !== latest[0]?.amount?.low || amount?.high !== latest[0]?.amount?.high);
  const causes = [
    ...undated.map((line) => openCell(line, 'on')), ...latest.flatMap(amountCauses),
    ...(differ ? [cause('contradiction', { id: of.code, label: of.label })] : []),
  ];
  return { of: hull, on, causes };
}

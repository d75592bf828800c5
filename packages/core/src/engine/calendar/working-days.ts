/** How working days are counted: whole weeks by arithmetic, then the days that notices shifted. */
import type { Calendar } from '../../model/calendar.js';
import { serialOf } from '../../model/civil-date.js';
import type { Place } from '../../model/place.js';
import { stepsOf } from '../in-force.js';

/** A stretch of days that the calendar knows, both ends included, and the days that it shifts: 1 for one that is worked, -1 for one that is off. */
export type Known = { readonly first: number; readonly last: number };
export type Tally = { readonly known: readonly Known[]; readonly shifts: readonly { readonly day: number; readonly by: 1 | -1 }[] };

/** The calendar at a place, by days since 1970-01-01. Entries that follow each other without a gap are one stretch. */
export function tallyOf({ years }: Calendar, place: Place): Tally {
  const steps = stepsOf(years, place);
  const known: { first: number; last: number }[] = [];
  const shifts = steps.flatMap(({ from, found }, i) => {
    if (typeof found === 'string') return [];
    const next = steps[i + 1]?.from;
    const [first, last] = [serialOf(from), next === undefined ? Infinity : serialOf(next) - 1];
    const before = known.at(-1);
    if (before?.last === first - 1) before.last = last;
    else known.push({ first, last });
    /** A Sunday that is listed as off, as whole holidays are, shifts nothing. */
    const shifted = (days: readonly string[], by: 1 | -1) =>
      [...new Set(days)].map(serialOf).filter((day) => day >= first && day <= last && weekdays(day) - weekdays(day - 1) === (by < 0 ? 1 : 0)).map((day) => ({ day, by }));
    return [...shifted(found.value.off, -1), ...shifted(found.value.on, 1)];
  });
  return { known, shifts };
}

/** Weekdays up to and including a day; 1970-01-01 was a Thursday. */
export function weekdays(day: number): number {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return Math.floor((day + 3) / 7) * 5 + Math.min(sinceMonday + 1, 5);
}

/**
 * Working days after one day up to and including another; negative when the second is earlier, null when the calendar does not know
 * every day in between.
 */
export function workingDays({ known, shifts }: Tally, from: number, to: number): number | null {
  if (from === to) return 0;
  const [after, last] = from < to ? [from, to] : [to, from];
  if (!known.some((k) => k.first <= after + 1 && last <= k.last)) return null;
  const count = shifts.reduce((n, { day, by }) => (day > after && day <= last ? n + by : n), weekdays(last) - weekdays(after));
  return from < to ? count : 0 - count;
}

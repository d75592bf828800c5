/** Working days for many rows: whole weeks by arithmetic, then the days that notices shifted. */
import type { Calendar } from '../../model/calendar.js';
import { serialOf, type Day } from '../../model/civil-date.js';
import type { Place } from '../../model/place.js';
import { stepsOf } from '../in-force.js';

/** The days since 1970-01-01 from `first` up to, not including, `next`; the weekdays among them that are off, the days of weekends that are worked. */
export type Stretch = { readonly first: number; readonly next: number; readonly isKnown: boolean; readonly off: readonly number[]; readonly on: readonly number[] };

/** A calendar at a place, every day of it. */
export function stretchesOf({ years }: Calendar, place: Place): readonly Stretch[] {
  return stepsOf(years, place).map(({ from, until, found }) => {
    const { off = [], on = [] } = typeof found === 'string' ? {} : found.value;
    const shifted = (days: readonly Day[], weekday: boolean): number[] =>
      [...new Set(days)].filter((day) => day >= from && day < until).map(serialOf).filter((day) => weekdays(day) > weekdays(day - 1) === weekday);
    return { first: serialOf(from), next: serialOf(until), isKnown: typeof found !== 'string', off: shifted(off.filter((day) => !on.includes(day)), true), on: shifted(on, false) };
  });
}

/** Weekdays up to and including a day; 1970-01-01 was a Thursday. */
function weekdays(day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(day + 4 - weeks * 7, 5);
}

/** Working days after one day up to and including another, as {@link countWorkingDays} counts them. */
export function workingDays(stretches: readonly Stretch[], from: number, to: number): number {
  const [after, last] = from < to ? [from, to] : [to, from];
  let n = weekdays(last) - weekdays(after);
  for (const { first, next, isKnown, off, on } of stretches) {
    if (after === last || first > last || next <= after + 1) continue;
    if (!isKnown) return NaN;
    for (const day of on) if (day > after && day <= last) n++;
    for (const day of off) if (day > after && day <= last) n--;
  }
  return from < to ? n : 0 - n;
}

/** How working days are counted: whole weeks by arithmetic, then the days that notices shifted. */
import type { Calendar, Shifts } from '../../model/calendar.js';
import { serialOf } from '../../model/civil-date.js';
import type { Place } from '../../model/place.js';
import { stepsOf, type Step } from '../in-force.js';

/** The days from `first` to `last`, since 1970-01-01, and what is in force on them. */
export type Stretch = { readonly first: number; readonly last: number; readonly found: Step<Shifts>['found'] };
/** A calendar at a place. A day is shifted by 1 when it is worked, by -1 when it is off. */
export type Tally = { readonly stretches: readonly Stretch[]; readonly shifts: readonly { readonly day: number; readonly by: number }[] };

export function tallyOf({ years }: Calendar, place: Place): Tally {
  const stretches = stepsOf(years, place).map(({ from, found }, i, all) => ({ first: serialOf(from), last: (i + 1 < all.length ? serialOf(all[i + 1]?.from ?? from) : Infinity) - 1, found }));
  const shifts = stretches.flatMap(({ first, last, found }) => {
    if (typeof found === 'string') return [];
    /** A Sunday that is listed as off, as whole holidays are, shifts nothing. */
    const shifted = (days: readonly string[], by: number) => [...new Set(days)].map(serialOf)
      .filter((day) => day >= first && day <= last && weekdays(day) - weekdays(day - 1) === (by < 0 ? 1 : 0)).map((day) => ({ day, by }));
    return [...shifted(found.value.off, -1), ...shifted(found.value.on, 1)];
  });
  return { stretches, shifts };
}

/** Weekdays up to and including a day; 1970-01-01 was a Thursday. */
function weekdays(day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(day + 4 - weeks * 7, 5);
}

/** Whether a stretch holds one of the days after one day, up to and including another, whichever is earlier. */
export const touches = (from: number, to: number) => ({ first, last }: Stretch): boolean =>
  from !== to && first <= Math.max(from, to) && last > Math.min(from, to);

/**
 * Working days after one day up to and including another; negative when the second is earlier, null when the calendar does not know
 * every day in between.
 */
export function workingDays({ stretches, shifts }: Tally, from: number, to: number): number | null {
  if (stretches.filter(touches(from, to)).some(({ found }) => typeof found === 'string')) return null;
  return shifts.reduce((n, { day, by }) => n + (day > from && day <= to ? by : day > to && day <= from ? -by : 0), weekdays(to) - weekdays(from));
}

import { elapsed, serial } from '../../model/civil-date.js';
import type { Elapsed } from '../../model/expr.js';
import type { Place } from '../../model/place.js';
import { stretchesOf, workingDays } from './working-days.js';

/** Whole units from one day to another, both as yyyymmdd; NaN where nobody knows. */
export type Time = (from: number, to: number) => number;

/** How a time is counted for many rows. */
export function timeOf(x: Elapsed, place: Place): Time {
  if (x.unit !== 'working-day') return (from, to) => elapsed(x.unit, from, to);
  const stretches = stretchesOf(x.calendar, place);
  return (from, to) => workingDays(stretches, serial(from), serial(to));
}

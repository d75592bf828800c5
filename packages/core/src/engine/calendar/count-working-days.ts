import type { Calendar } from '../../model/calendar.js';
import { dayOfSerial, serialOf, type Day } from '../../model/civil-date.js';
import type { Place } from '../../model/place.js';
import { lookUp, type Entry } from '../../model/timeline.js';

/** 1970-01-01, day 0, was a Thursday. */
const isWeekday = (day: number): boolean => new Date(day * 86_400_000).getUTCDay() % 6 > 0;

/**
 * Working days after one day, up to and including another, by looking at each of them: the reference that faster counts must agree with.
 *
 * @param read - takes the entries that it rests on
 * @returns negative when `to` is earlier; NaN when the calendar does not know every day in between
 */
export function countWorkingDays({ years }: Calendar, from: Day, to: Day, place: Place, read = new Set<Entry<unknown>>()): number {
  let n = 0;
  const [start, end] = [serialOf(from), serialOf(to)];
  for (let day = Math.min(start, end); day < Math.max(start, end);) {
    const on = dayOfSerial(++day), found = lookUp(years, { on, place });
    if (typeof found === 'string') return NaN;
    read.add(found);
    if (found.value.on.includes(on) || (isWeekday(day) && !found.value.off.includes(on))) n++;
  }
  return end < start ? 0 - n : n;
}

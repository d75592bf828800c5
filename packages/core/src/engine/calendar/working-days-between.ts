import type { Calendar } from '../../model/calendar.js';
import { isDay, type Day } from '../../model/civil-date.js';
import { isPlace } from '../../model/place.js';
import { aDay, aPlace, giveAt, giveOrNull, refuse } from '../../model/problem.js';
import { needShape } from '../need-shape.js';
import { countWorkingDays } from './count-working-days.js';

/**
 * Counts the working days after one day, up to and including another.
 *
 * Counting weekdays is wrong around every festival: weekdays are off, and Saturdays and Sundays before or after are worked for them.
 *
 * @param place - whose notices count; the whole country's when left out
 * @returns days, negative when `to` is earlier; null when a day in between lies in a year that the calendar does not know
 * @throws ContractError when `from` or `to` is no day, or `place` no place
 * @example workingDaysBetween(publicHolidayCalendar, '2019-09-30', '2019-10-08') //=> 1
 */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day, place = 'CN'): number | null {
  needShape('calendar', calendar, 'years');
  checkDay('from', from);
  checkPlace(place);
  checkDay('to', to);
  const n = countWorkingDays(calendar, from, to, place);
  return Number.isNaN(n) ? null : n;
}

export function checkPlace(place: unknown): void {
  if (typeof place !== 'string' || !isPlace(place)) refuse('not-a-place', 'place', place, aPlace, giveAt);
}

export function checkDay(path: string, day: unknown): void {
  if (typeof day !== 'string' || !isDay(day)) refuse('not-a-day', path, day, aDay, giveOrNull);
}

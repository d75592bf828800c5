import type { Calendar } from '../../model/calendar.js';
import { addDays, isDay, type Day } from '../../model/civil-date.js';
import { aWholeNumber, giveOrNull, refuse } from '../../model/problem.js';
import { checkDay, checkPlace } from './working-days-between.js';
import { countWorkingDays } from './count-working-days.js';
import { needShape } from '../need-shape.js';

/**
 * The working day that is the `n`-th after a day: the last day of a time limit in working days.
 *
 * The day itself does not count, whatever it is. 0 working days after a day is that day.
 *
 * @param n - a whole number; what is negative counts back to the working day that lies so many before
 * @param place - whose notices count; the whole country's when left out
 * @returns null when it lies beyond the years that the calendar knows
 * @throws ContractError when `from` is no day, `n` no whole number or `place` no place
 * @example addWorkingDays(publicHolidayCalendar, '2019-09-30', 1) //=> '2019-10-08'
 */
export function addWorkingDays(calendar: Calendar, from: Day, n: number, place = 'CN'): Day | null {
  needShape('calendar', calendar, 'years');
  checkDay('from', from);
  checkPlace(place);
  if (!Number.isSafeInteger(n)) refuse('not-a-number', 'n', n, aWholeNumber, giveOrNull);
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let day = from;
  while (left > 0) {
    const next = addDays(day, step);
    if (!isDay(next)) return null;
    const worked = countWorkingDays(calendar, addDays(next, -1), next, place);
    if (Number.isNaN(worked)) return null;
    left -= worked;
    day = next;
  }
  return day;
}

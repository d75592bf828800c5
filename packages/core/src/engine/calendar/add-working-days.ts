import type { Calendar } from '../../model/calendar.js';
import { dayOfSerial, serialOf, type Day } from '../../model/civil-date.js';
import { aWholeNumber, giveOrNull, refuse } from '../../model/problem.js';
import { checkDay } from './working-days-between.js';
import { tallyOf, workingDays } from './working-days.js';

/**
 * The working day that is the `n`-th after a day: the last day of a time limit in working days.
 *
 * The day itself does not count, whatever it is. 0 working days after a day is that day.
 *
 * @param n - a whole number; what is negative counts back to the working day that lies so many before
 * @param place - whose notices count; the whole country's when left out
 * @returns null when it lies beyond the years that the calendar knows
 * @throws ContractError when `from` is no day or `n` no whole number
 * @example addWorkingDays(publicHolidayCalendar, '2019-09-30', 1) //=> '2019-10-08'
 */
export function addWorkingDays(calendar: Calendar, from: Day, n: number, place = 'CN'): Day | null {
  checkDay('from', from);
  if (!Number.isSafeInteger(n)) refuse('not-a-number', 'n', n, aWholeNumber, giveOrNull);
  const tally = tallyOf(calendar, place);
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let day = serialOf(from);
  while (left > 0) {
    day += step;
    const worked = workingDays(tally, day - 1, day);
    if (worked === null) return null;
    left -= worked;
  }
  return dayOfSerial(day);
}

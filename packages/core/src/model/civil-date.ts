import { isExists } from 'date-fns/isExists';

/** A day of the civil calendar, 'YYYY-MM-DD'. It sorts as text and has no time zone. */
export type Day = string;

/** The day as the whole number yyyymmdd, ordered as the days are. */
export const dayNumber = (day: Day): number => Number(day.replaceAll('-', ''));

const year = (n: number): number => Math.floor(n / 10_000);
const month = (n: number): number => Math.floor(n / 100) % 100;
const dayOfMonth = (n: number): number => n % 100;

const dayLength = 86_400_000;
/** Whole days since 1970-01-01. */
export const serial = (n: number): number => Date.UTC(year(n), month(n) - 1, dayOfMonth(n)) / dayLength;
/** A day as whole days since 1970-01-01, and back. */
export const serialOf = (day: Day): number => serial(dayNumber(day));
export const dayOfSerial = (n: number): Day => new Date(n * dayLength).toISOString().slice(0, 10);

/**
 * Says whether yyyymmdd is a real day of 1900 to 9999. Every month has 28 days, so few days need the calendar.
 *
 * The calendar repeats every 400 years, and is asked about the years from 2400 on: zones have skipped days in the past (Samoa,
 * 2011-12-30; Kiritimati, 1994-12-31), where `Date` would deny them.
 */
export function isDayNumber(n: number): boolean {
  if (!Number.isInteger(n) || year(n) < 1900 || year(n) > 9999) return false;
  const [m, d] = [month(n), dayOfMonth(n)];
  return m >= 1 && m <= 12 && d >= 1 && (d <= 28 || isExists(2400 + (year(n) % 400), m - 1, d));
}

/**
 * Says whether a text is a real day of 1900 to 9999, 'YYYY-MM-DD'.
 *
 * @example isDay('2019-02-29') //=> false
 */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isDayNumber(dayNumber(text));

/** The day so many days later; earlier when negative. */
export const addDays = (day: Day, n: number): Day => dayOfSerial(serialOf(day) + n);

/** The unit of an elapsed time. */
export type TimeUnit = CountedUnit | 'working-day';
/** The units that need no calendar of holidays. Those of the calendar go by the numbers of month and year alone. */
export type CountedUnit = 'day' | 'month' | 'year' | 'calendar-month' | 'calendar-year';

/**
 * Whole units from one day to another; negative when the second is earlier.
 *
 * A month is complete on the same day of a later month, or on that month's last day if it has no such day (Civil Code, art. 202).
 * So a month after 31 January is 28 February, and a child born on 29 February is a year older on 28 February. Calendar months and
 * years are the difference of their numbers, whatever the day.
 *
 * @param from - yyyymmdd, see {@link dayNumber}
 * @param to - yyyymmdd
 * @example elapsed('month', 20190131, 20190228) //=> 1
 */
export function elapsed(unit: CountedUnit, from: number, to: number): number {
  if (unit === 'day') return serial(to) - serial(from);
  const years = year(to) - year(from), months = years * 12 + month(to) - month(from);
  if (unit === 'calendar-year') return years;
  if (unit === 'calendar-month') return months;
  const short = dayOfMonth(to) < dayOfMonth(from) && isDayNumber(to + 1);
  const whole = short ? months - 1 : months;
  return unit === 'month' ? whole : Math.floor(whole / 12);
}

/** A number of days that a document sets, as of one day at one place: how it is counted, and whether it was kept. */
import { dayNumber, dayOfSerial, elapsed, serialOf, type Day } from '../../model/civil-date.js';
import type { Duration } from '../../model/procedure.js';
import { lookUp, type At } from '../../model/timeline.js';
import type { Cause, Footing } from '../../model/verdict.js';
import { addWorkingDays } from '../calendar/add-working-days.js';
import { workingDaysBetween } from '../calendar/working-days-between.js';
import { cause } from '../cause.js';
import { footingOf } from '../footing.js';
import { compare, exactly, intervalOf, isExact, line, type Interval, type Truth } from '../logic.js';

export type Counted = {
  readonly days: Interval;
  readonly footing: Footing | null;
  /** Why a question about it is open: nobody set it, it is only bounded, or the calendar does not know the years. */
  readonly causes: readonly Cause[];
  /** Days after one day up to another; null when the calendar does not know them. */
  readonly between: (from: Day, to: Day) => number | null;
  /** Days from one to another, both counted. */
  readonly through: (first: Day, last: Day) => number | null;
  /** The last day; null when it is not known. */
  readonly due: (from: Day) => Day | null;
};

/** Whether a number of days is within a limit. */
export const isWithin = (days: number | null, limit: Interval): Truth => (days === null ? null : compare(exactly(days), '<=', limit));

/** Resolves a duration. */
export function durationAt({ days, calendar }: Duration, at: At): Counted {
  const found = lookUp(days.values, at);
  const absent = typeof found === 'string';
  const interval = absent ? line : intervalOf(found.value);
  const exact = isExact(interval) ? interval.low : null;
  const between = (from: Day, to: Day): number | null => (calendar ? workingDaysBetween(calendar, from, to, at.place) : elapsed('day', dayNumber(from), dayNumber(to)));
  return {
    days: interval,
    footing: absent ? null : { ...footingOf('parameter', days, found), unit: days.unit, amount: found.value },
    causes: [cause(absent ? found : 'not-established', exact !== null && calendar ? calendar : days)],
    between,
    // Whether the first day counts itself, only a calendar of working days has to be asked.
    through: (first, last) => (calendar ? between(dayOfSerial(serialOf(first) - 1), last) : serialOf(last) - serialOf(first) + 1),
    due: (from) => {
      if (exact === null) return null;
      return calendar ? addWorkingDays(calendar, from, exact, at.place) : dayOfSerial(serialOf(from) + exact);
    },
  };
}

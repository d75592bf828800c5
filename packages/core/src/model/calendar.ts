import type { Day } from './civil-date.js';
import type { Label } from './label.js';
import type { Timeline } from './timeline.js';

/** Where a year departs from its weeks: weekdays that are off, and Saturdays and Sundays that are worked instead. */
export type Shifts = { readonly off: readonly Day[]; readonly on: readonly Day[] };

/**
 * The working days of a country: Monday to Friday, as far as a notice did not shift them.
 *
 * One entry for each stretch of days that a notice speaks of: a year, or less where a later notice changed some days of it. A day that
 * no entry covers is neither a working day nor a day off: nobody has said, and whatever counts over it is unknown.
 */
export type Calendar = { readonly id: string; readonly label: Label; readonly years: Timeline<Shifts> };

/** One row of a calendar's case table: how many working days lie after a day, up to and including another. */
export type CalendarCase = { readonly name: string; readonly from: Day; readonly to: Day; readonly workingDays: number | null };

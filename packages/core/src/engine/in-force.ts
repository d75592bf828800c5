/** A timeline at one place as a step function of the day. */
import type { Day } from '../model/civil-date.js';
import { lookUp, type Absence, type Entry, type Timeline } from '../model/timeline.js';
import type { Place } from '../model/place.js';

/** What is in force from a day on, up to, not including, another. */
export type Step<T> = { readonly from: Day; readonly until: Day; readonly found: (Entry<T> & { readonly value: T }) | Absence };

/** The first day that a record may name, and the day after the last. */
const [earliest, never] = ['1900-01-01', '9999-12-32'];

/**
 * Resolves a timeline for every day at once, where only the record knows the day.
 *
 * Nothing changes between the days that entries name, so a look-up on each of them is enough.
 */
export function stepsOf<T>(timeline: Timeline<T>, place: Place): readonly Step<T>[] {
  const days = [...new Set([earliest, ...timeline.flatMap(({ from, until = from }) => [from, until])])].sort();
  return days.map((from, i) => ({ from, until: days[i + 1] ?? never, found: lookUp(timeline, { on: from, place }) }));
}

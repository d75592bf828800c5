/** A timeline at one place as a step function of the day. */
import type { Day } from '../model/civil-date.js';
import { lookUp, type Absence, type Entry, type Timeline } from '../model/timeline.js';
import type { Place } from '../model/place.js';

/** What is in force from a day on, up to the next step. */
export type Step<T> = { readonly from: Day; readonly found: (Entry<T> & { readonly value: T }) | Absence };

/** The day before every other, so that the first step begins there. */
const always = '0000-00-00';

/**
 * Resolves a timeline for every day at once, where only the record knows the day.
 *
 * Nothing changes between the days that entries name, so a look-up on each of them is enough.
 */
export function stepsOf<T>(timeline: Timeline<T>, place: Place): readonly Step<T>[] {
  const days = new Set([always, ...timeline.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))]);
  return [...days].sort().map((from) => ({ from, found: lookUp(timeline, { on: from, place }) }));
}

/** How a time between two days is counted, for every reading of records. */
import { elapsed, serial } from '../../model/civil-date.js';
import type { Elapsed } from '../../model/expr.js';
import type { Place } from '../../model/place.js';
import { tallyOf, touches, workingDays, type Stretch } from './working-days.js';

/** `count`: whole units from one day to another, both as yyyymmdd; null where a calendar does not know every day in between. */
export type Time = { readonly count: (from: number, to: number) => number | null; readonly stretches: readonly Stretch[] };

export function timeOf(x: Elapsed, place: Place): Time {
  if (x.unit !== 'working-day') return { count: (from, to) => elapsed(x.unit, from, to), stretches: [] };
  const tally = tallyOf(x.calendar, place);
  return { count: (from, to) => workingDays(tally, serial(from), serial(to)), stretches: tally.stretches };
}

/** Whether a stretch says something about the time from one day to another, both as yyyymmdd. */
export const isTouched = (from: number, to: number): ((stretch: Stretch) => boolean) => touches(serial(from), serial(to));

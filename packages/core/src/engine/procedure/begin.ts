/** When an instance began, which decides by which version it is followed. */
import type { Day } from '../../model/civil-date.js';
import type { Problem } from '../../model/problem.js';
import type { At } from '../../model/timeline.js';
import type { RefusedEvent } from '../../model/track.js';
import type { Cause } from '../../model/verdict.js';
import { demand } from './demand.js';
import { openCell, type ReadEvent } from './read-event.js';
import type { Version, Versions } from './version.js';

/**
 * `certain` is false while an event without its day, or with another open cell, may have begun it under another version. `open` are the
 * days that would tell, and `refused` are events without a day that begin nothing in any version.
 */
export type Begun = { readonly on: Day | null; readonly version: Version | null; readonly certain: boolean; readonly open: readonly Cause[]; readonly refused: readonly RefusedEvent[] };

/** Why an event that names the first step of a version does not begin it; null where it may. */
function refusalIn(version: Version, event: ReadEvent, today: Day): Problem | null {
  const found = demand(version, event, today, today);
  return 'code' in found ? found : found.refusal;
}

/**
 * The first event that takes the first step of the version of its own day.
 *
 * An event that is refused begins nothing, and an earlier one of another step does not date the instance back. One of a day on which no
 * version is known began under a procedure that nobody found, and no later version stands in for it.
 */
export function begin(versions: Versions, events: readonly ReadEvent[], { on: today }: At): Begun {
  const mayBegin = (version: Version, event: ReadEvent, on: Day) => {
    const found = demand(version, event, on, today);
    return 'code' in found || found.refusal ? null : found;
  };
  const open: Cause[] = [], refused: RefusedEvent[] = [];
  for (const event of events) {
    if (event.on !== null) continue;
    const found = versions.beginning(event.step).map((version) => refusalIn(version, event, today)), last = found.at(-1);
    if (found.includes(null)) open.push(openCell(event, 'on'));
    else if (last) refused.push({ event: event.event, problem: last });
  }
  let first: (Pick<Begun, 'version' | 'certain'> & { readonly on: Day }) | null = null;
  for (const event of events) {
    const { on, step } = event;
    if (on === null || versions.beginning(step).length === 0 || (first !== null && on >= first.on)) continue;
    const version = versions.at(on);
    if (version === null) first = { on, version, certain: true };
    else {
      const found = version.indexOf(step) === 0 ? mayBegin(version, event, on) : null;
      if (found) first = { on, version, certain: found.open.length === 0 || versions.same(on, today) };
    }
  }
  const begun = first ?? { on: null, version: versions.at(today), certain: true };
  return { ...begun, certain: begun.certain && open.length === 0, open, refused };
}

/** When an instance began, which decides by which version it is followed. */
import type { Day } from '../../model/civil-date.js';
import type { At } from '../../model/timeline.js';
import { demand } from './demand.js';
import type { ReadEvent } from './read-event.js';
import type { Version, Versions } from './version.js';

/** `certain` is false while an event without its day, or with another open cell, may have begun it under another version. */
export type Begun = { readonly on: Day | null; readonly version: Version | null; readonly certain: boolean };

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
  const undated = events.some((event) => event.on === null && versions.beginning(event.step).some((version) => mayBegin(version, event, today)));
  let first: (Begun & { readonly on: Day }) | null = null;
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
  return undated ? { ...begun, certain: false } : begun;
}

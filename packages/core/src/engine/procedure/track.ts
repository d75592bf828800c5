import type { Problem } from '../../model/problem.js';
import { eventList, giveEvents } from '../../model/procedure-problem.js';
import { refuse } from '../../model/problem.js';
import type { Procedure, ProcedureEvent } from '../../model/procedure.js';
import type { At } from '../../model/timeline.js';
import type { Course, RefusedEvent, Track, TrackSummary } from '../../model/track.js';
import { checkAt } from '../judge.js';
import { needShape } from '../need-shape.js';
import { courseOf } from './course.js';
import { instanceOf } from './read-event.js';
import { addTo, noCourses } from './summary.js';
import { versionsOf } from './version.js';

/**
 * Follows events through a procedure: where each instance stands on a day, what is due by whom, what is late, and what does not count.
 *
 * Events may come in any order. What came too early, without evidence, or from somebody who may not, does not count, and what follows
 * it waits. A missing cell decides nothing: from the event on that it belongs to the state is what every filling agrees on, else null,
 * and `possible` and `causes` say what it may be and why. Events after `at.on` are counted in `later` and otherwise not known.
 *
 * @param at - day of judgement 'YYYY-MM-DD' and division code; each instance is followed by the version in force on the day of its first step
 * @returns one course for each instance, in the order in which they are first named
 * @throws ContractError when `events` is no list, or the day or place is malformed; never for a bad event: that is refused and kept
 * @example
 * const found = { step: 'measures', on: '2020-05-14', evidence: ['measure-list'] };
 * track(problemClosingProcedure, [found], { on: '2020-06-30', place: '5117' }).courses[0].due.code //=> 'effect'
 */
export function track(procedure: Procedure, events: readonly ProcedureEvent[], at: At): Track {
  const courses: Course[] = [];
  const { refused, summary } = trackEach(procedure, events, at, (course) => courses.push(course));
  return { kind: 'track', procedure: procedure.id, label: procedure.label, on: at.on, place: at.place, courses, refused, summary };
}

/** Follows instance after instance and hands each course over: what is not kept need not fit into memory. */
export function trackEach(procedure: Procedure, events: readonly unknown[], at: At, hand: (course: Course) => void): { readonly refused: readonly RefusedEvent[]; readonly summary: TrackSummary } {
  needShape('procedure', procedure, 'steps');
  checkAt(at);
  if (!Array.isArray(events)) refuse('wrong-shape', 'events', events, eventList, giveEvents);
  const versions = versionsOf(procedure, at);
  const refused: RefusedEvent[] = [];
  const byInstance = new Map<string | null, number[]>();
  for (let event = 0; event < events.length; event++) {
    const instance: string | null | Problem = instanceOf(events[event], event);
    if (typeof instance === 'object' && instance !== null) refused.push({ event, problem: instance });
    else {
      const group = byInstance.get(instance);
      if (group) group.push(event);
      else byInstance.set(instance, [event]);
    }
  }
  const summary = noCourses(refused.length);
  for (const [instance, group] of byInstance) {
    const course = courseOf(procedure, versions, at, instance, group.map((event) => ({ event, given: events[event] as object })));
    addTo(summary, course);
    hand(course);
  }
  return { refused, summary };
}

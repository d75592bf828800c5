/** Every instance of every procedure in the city, village by village, so that two million events are never all there at once. */
import { track, type Course, type ProcedureEvent, type TrackSummary } from '@dabiao/core';
import { procedures } from '@dabiao/core/rulebook';
import type { At } from './assess-city.ts';
import { eventsAt, type EventLog } from './event-log.ts';
import type { Progress } from './generate-city.ts';
import { codeAt, type Register } from './register.ts';

/** What may be wrong with an event by itself. */
export const refusals = ['lacking', 'out-of-range', 'not-allowed'] as const;
export type Refusal = (typeof refusals)[number];

export type AssessedProcedure = {
  readonly procedure: string;
  readonly summary: TrackSummary;
  /** Household by household: 2 an event was refused for this reason, 1 nobody can tell, 0 neither. */
  readonly refused: Readonly<Record<Refusal, Uint8Array>>;
};

export function assessCourses(city: Register, at: At, progress: Progress): AssessedProcedure[] {
  return [...city.events].map(([id, log], n) => {
    const procedure = procedures.find((p) => p.id === id);
    if (!procedure) throw new Error(`no procedure called ${id}`);
    const length = city.households.length;
    const refused = { lacking: new Uint8Array(length), 'out-of-range': new Uint8Array(length), 'not-allowed': new Uint8Array(length) };
    const { villages } = city.places;
    const summaries = villages.map((_, village) => {
      if (village % 64 === 0) progress('courses', (n + village / villages.length) / city.events.size);
      const { events, rows } = ofVillage(city, log, village);
      const { courses, summary } = track(procedure, events, at);
      for (const [i, course] of courses.entries()) for (const code of refusals) refused[code][rows[i] ?? 0] = outcomeOf(course, code);
      return summary;
    });
    return { procedure: id, refused, summary: summaries.reduce(added) };
  });
}

/** The events of a village, and the row of the household of each instance in the order in which they are named. */
function ofVillage(city: Register, log: EventLog, village: number): { readonly events: ProcedureEvent[]; readonly rows: number[] } {
  const events: ProcedureEvent[] = [], rows: number[] = [];
  for (let row = city.firstHousehold[village] ?? 0; row < (city.firstHousehold[village + 1] ?? 0); row++) {
    if (log.first[row] === log.first[row + 1]) continue;
    events.push(...eventsAt(log, row, codeAt(city, row)));
    rows.push(row);
  }
  return { events, rows };
}

/** While something is open, nobody can tell what of it will not count. */
const outcomeOf = ({ refused, causes }: Course, code: Refusal): number => (refused.some(({ problem }) => problem.code === code) ? 2 : causes.length > 0 ? 1 : 0);

const added = (a: TrackSummary, b: TrackSummary): TrackSummary => ({
  instances: a.instances + b.instances, overdue: a.overdue + b.overdue, missed: a.missed + b.missed, openLimits: a.openLimits + b.openLimits, refused: a.refused + b.refused, later: a.later + b.later,
  states: Object.fromEntries(Object.entries(a.states).map(([state, n]) => [state, n + b.states[state as keyof TrackSummary['states']]])) as TrackSummary['states'],
});

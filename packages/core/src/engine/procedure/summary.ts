/** How many instances stand where, counted one by one. */
import type { Course, TrackSummary } from '../../model/track.js';

type Counting = { -readonly [K in keyof TrackSummary]: TrackSummary[K] extends number ? number : { -readonly [S in keyof TrackSummary['states']]: number } };

export const noCourses = (refused: number): Counting =>
  ({ instances: 0, states: { 'not-begun': 0, 'under-way': 0, done: 0, rejected: 0, unknown: 0 }, overdue: 0, missed: 0, openLimits: 0, refused, later: 0 });

/** Counts one course. */
export function addTo(summary: Counting, { state, limits, refused, later }: Course): void {
  const has = (status: string): number => (limits.some((limit) => limit.status === status) ? 1 : 0);
  summary.instances++;
  summary.states[state ?? 'unknown']++;
  summary.overdue += has('overdue');
  summary.missed += has('missed');
  summary.openLimits += has('unknown');
  summary.refused += refused.length;
  summary.later += later;
}

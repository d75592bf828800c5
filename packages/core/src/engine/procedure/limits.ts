/** Whether each step was in time, and how late it is. */
import { dayNumber, elapsed, type Day } from '../../model/civil-date.js';
import type { TimeLimit } from '../../model/procedure.js';
import type { TrackedLimit } from '../../model/track.js';
import type { Cause } from '../../model/verdict.js';
import { isWithin } from './duration.js';
import type { Run } from './run.js';
import type { Version } from './version.js';

/** What is not settled about the steps: null when everything is. */
export type Open = { readonly isOpen: (index: number) => boolean; readonly causes: readonly Cause[] } | null;

/** The limits of the steps that were taken in this round, and of those to come whose time runs. */
export function limitsOf(version: Version, run: Run, began: Day, today: Day, open: Open): TrackedLimit[] {
  return version.steps.flatMap(({ code, label, within = [] }, index) => within.flatMap((limit) => {
    const from = 'after' in limit ? version.indexOf(limit.after) : -1;
    const start = run.taken.get(from)?.on ?? null;
    const on = run.taken.get(index)?.on ?? null;
    const isOpen = open !== null && (open.isOpen(index) || (from >= 0 && open.isOpen(from)));
    if (!isOpen && ((from >= 0 && start === null) || (on === null && run.rejected))) return [];
    return [{ step: code, label, ...timed(limit, version, began, isOpen ? null : { from: start, on, today }, open?.causes ?? []) }];
  }));
}

type Known = { readonly from: Day | null; readonly on: Day | null; readonly today: Day } | null;

function timed(limit: TimeLimit, version: Version, began: Day, known: Known, open: readonly Cause[]): Omit<TrackedLimit, 'step' | 'label'> {
  const counted = 'by' in limit ? null : version.counted(limit, began);
  const footing = counted?.footing ?? null;
  if (known === null) return { footing, from: null, due: 'by' in limit ? limit.by : null, on: null, status: 'unknown', daysLate: null, causes: open };
  const { from, on, today } = known;
  const end = on ?? today;
  const due = 'by' in limit ? limit.by : counted?.due(from ?? '') ?? null;
  const inTime = 'by' in limit ? end <= limit.by : counted === null || from === null ? null : isWithin(counted.between(from, end), counted.days);
  return {
    footing, from, due, on,
    status: inTime === null ? 'unknown' : on === null ? (inTime ? 'running' : 'overdue') : inTime ? 'kept' : 'missed',
    daysLate: inTime === true ? 0 : inTime === null || due === null ? null : elapsed('day', dayNumber(due), dayNumber(end)),
    causes: inTime === null ? counted?.causes ?? [] : [],
  };
}

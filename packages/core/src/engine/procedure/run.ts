/** The course of one instance, event by event: which step is due, and what may not come yet. */
import type { Day } from '../../model/civil-date.js';
import type { Problem } from '../../model/problem.js';
import type { ProcedureStep } from '../../model/procedure.js';
import { afterNotice, dueIs, notAfterEnd, notBefore, takenOnce } from '../../model/procedure-problem.js';
import type { TrackState } from '../../model/track.js';
import { refusal, type Demanded } from './demand.js';

/** A step that was taken, and the day on which it was through: of a notice its last one. */
export type Taken = { readonly event: number; readonly on: Day };

export type Run = {
  /** Index of the step that is due; the number of steps when none is. */
  position: number;
  rejected: boolean;
  /** The step before, and the notice that hangs. */
  before: { readonly on: Day; readonly isNotice: boolean } | null;
  hangsUntil: Day | null;
  /** By index of step: in this round. */
  readonly taken: Map<number, Taken>;
  returned: number;
  reopened: number;
};

export const newRun = (): Run => ({ position: 0, rejected: false, before: null, hangsUntil: null, taken: new Map(), returned: 0, reopened: 0 });

export const stateOf = ({ position, rejected, before, hangsUntil }: Run, { length }: readonly ProcedureStep[]): TrackState => {
  if (rejected) return 'rejected';
  if (before === null && hangsUntil === null) return 'not-begun';
  return position === length ? 'done' : 'under-way';
};

/** Whether an event could count next, if its missing cells were filled in. */
export function mayCount({ position, rejected, hangsUntil }: Run, { index, step, event }: Demanded, steps: readonly ProcedureStep[]): boolean {
  if (rejected) return false;
  if (position < steps.length) return index === position && hangsUntil === null;
  return index === steps.length - 1 && step.leads?.reopened !== undefined && (event.outcome === 'reopened' || event.outcome === null);
}

/** Why an event cannot count next; null when it can. */
export function outOfPlace(run: Run, of: Demanded, steps: readonly ProcedureStep[]): Problem | null {
  const { event: { event, step: code, on }, index, step } = of;
  const due = steps[run.position];
  if (run.rejected || due === undefined) {
    const repeats = !run.rejected && of.event.outcome !== 'reopened';
    if (!mayCount(run, of, steps)) return refusal(repeats ? 'repeated' : 'out-of-order', event, 'step', code, repeats ? takenOnce(step) : notAfterEnd);
  } else {
    if (index < run.position || (index === run.position && run.hangsUntil !== null)) return refusal('repeated', event, 'step', code, takenOnce(step));
    if (index === run.position + 1 && run.hangsUntil !== null) return refusal('out-of-order', event, 'on', on, afterNotice(run.hangsUntil));
    if (index > run.position) return refusal('out-of-order', event, 'step', code, dueIs(due));
    if (of.event.outcome === 'reopened') return refusal('out-of-order', event, 'outcome', 'reopened', dueIs(due));
  }
  if (run.before === null || on === null) return null;
  if (on < run.before.on) return refusal('out-of-order', event, 'on', on, run.before.isNotice ? afterNotice(run.before.on) : notBefore(run.before.on));
  return run.before.isNotice && on === run.before.on ? refusal('out-of-order', event, 'on', on, afterNotice(run.before.on)) : null;
}

/** Lets an event count. */
export function advance(run: Run, { event, index, step, hangs }: Demanded, indexOf: (code: string) => number): void {
  const { event: n, on, until, outcome } = event;
  if (hangs) {
    run.hangsUntil = until;
    return;
  }
  const isNotice = step.notice !== undefined;
  const through = { event: n, on: (isNotice ? until : on) ?? '' };
  const target = outcome === 'objection' || outcome === 'reopened' ? indexOf(step.leads?.[outcome] ?? '') : -1;
  run.before = { on: through.on, isNotice };
  run.taken.set(index, through);
  if (outcome === 'rejected') run.rejected = true;
  else if (target < 0) run.position = index + 1;
  else {
    run.position = target;
    run.before = { on: through.on, isNotice: false };
    for (const taken of [...run.taken.keys()]) if (taken >= target) run.taken.delete(taken);
    if (outcome === 'reopened') run.reopened++;
    else run.returned++;
  }
}

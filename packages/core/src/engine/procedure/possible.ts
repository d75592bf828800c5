/** What an instance may still turn out to be while something before its last event, or of it, is not known. */
import type { ProcedureStep } from '../../model/procedure.js';
import type { TrackState } from '../../model/track.js';
import type { Demanded } from './demand.js';
import { stateOf, type Run } from './run.js';

const mayBe = (of: Demanded, outcome: string): boolean => !of.hangs && (of.event.outcome === outcome || (of.event.outcome === null && (outcome === 'passed' || of.step.leads?.[outcome as 'rejected'] !== undefined)));

/** The states that some filling of the open cells leads to; never fewer. */
export function possibleStates(run: Run, steps: readonly ProcedureStep[], rest: readonly Demanded[]): readonly TrackState[] {
  const state = stateOf(run, steps);
  if (rest.length === 0) return [state];
  const begins = rest.some(({ index, open }) => index === 0 && open.length === 0);
  const mayPass = new Set(rest.filter((of) => mayBe(of, 'passed')).map(({ index }) => index));
  const ends = state === 'done' || steps.every((_, i) => i < run.position || mayPass.has(i));
  const mayReject = rest.some((of) => mayBe(of, 'rejected'));
  return [
    ...(state === 'not-begun' && !begins ? ['not-begun' as const] : []),
    'under-way',
    ...(ends ? ['done' as const] : []),
    ...(mayReject ? ['rejected' as const] : []),
  ];
}

/** Says of a step whether it may still be taken, or taken back, by an event that is open. */
export function openFrom({ taken }: Run, rest: readonly Demanded[], indexOf: (code: string) => number): (index: number) => boolean {
  const named = new Set(rest.map(({ index }) => index));
  const back = Math.min(...rest.flatMap((of) => (['objection', 'reopened'] as const).filter((o) => mayBe(of, o)).map((o) => indexOf(of.step.leads?.[o] ?? ''))));
  const mayEnd = rest.some((of) => mayBe(of, 'rejected'));
  return (index) => (taken.has(index) ? index >= back : named.has(index) || mayEnd || index >= back);
}

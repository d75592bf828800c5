/** One instance of a procedure on one day: what counts, what is refused, what is due, and what stays open. */
import type { Problem } from '../../model/problem.js';
import type { Procedure, ProcedureStep } from '../../model/procedure.js';
import type { Course, DueStep, RefusedEvent, TrackedStep, TrackState } from '../../model/track.js';
import { absence, type At } from '../../model/timeline.js';
import type { Cause, Footing } from '../../model/verdict.js';
import { cause, distinctCauses } from '../cause.js';
import { groundsOf } from '../grounds.js';
import { begin, type Begun } from './begin.js';
import { demand, refusal, type Demanded } from './demand.js';
import { limitsOf, type Open } from './limits.js';
import { openFrom, possibleStates } from './possible.js';
import { openCell, readEvent, type ReadEvent } from './read-event.js';
import { advance, mayCount, newRun, outOfPlace, type Run } from './run.js';
import { dueIs } from '../../model/procedure-problem.js';
import type { Version, Versions } from './version.js';

const allStates: readonly TrackState[] = ['not-begun', 'under-way', 'done', 'rejected'];

/** Reads, orders and follows the events of one instance. */
export function courseOf(procedure: Procedure, versions: Versions, at: At, instance: string | null, events: readonly { readonly event: number; readonly given: object }[]): Course {
  const { id, label } = procedure;
  const read = events.map(({ event, given }) => readEvent(given, event));
  const known = read.filter(({ on }) => on === null || on <= at.on);
  const begun = begin(versions, known, at);
  const common = { kind: 'course', procedure: id, label, instance, on: at.on, place: at.place, later: read.length - known.length } as const;
  if (begun.version === null) {
    const grounds = groundsOf([cause(absence(procedure.steps, { ...at, on: begun.on ?? at.on }), procedure), ...begun.open], [], at.on);
    const refused = known.flatMap((event) => [...refusedOf(event), ...begun.refused.filter((r) => r.event === event.event)]);
    return { ...common, began: null, state: null, possible: allStates, due: null, limits: [], trail: [], missingEvidence: [], refused, returned: 0, reopened: 0, ...grounds };
  }
  return { ...common, ...follow(begun, begun.version, known, at) };
}

/** What was handed in with an event and is no answer. */
const refusedOf = ({ event, problems }: ReadEvent): RefusedEvent[] => problems.map((problem) => ({ event, problem }));

type Followed = Omit<Course, 'kind' | 'procedure' | 'label' | 'instance' | 'on' | 'place' | 'later'>;

function follow(start: Begun, version: Version, read: readonly ReadEvent[], at: At): Followed {
  const { steps, indexOf } = version;
  // An event that does not say which step it is may be any of them.
  const [known, nameless] = [read.filter(({ step }) => step !== ''), read.filter(({ step }) => step === '').map((event) => openCell(event, 'step'))];
  const begun = { ...start, certain: start.certain && nameless.length === 0 };
  const day = begun.on ?? at.on;
  const refused = read.filter(({ step }) => step === '').flatMap(refusedOf);
  const refuse = (event: number, problem: Problem) => refused.push({ event, problem });
  const demanded: Demanded[] = [];
  for (const event of known) {
    const found = demand(version, event, day, at.on);
    refused.push(...refusedOf('code' in found ? event : found.event));
    if ('code' in found) refuse(event.event, found);
    else {
      if (found.refusal) refuse(event.event, found.refusal);
      demanded.push(found);
    }
  }
  const sound = demanded.filter((of) => of.refusal === null);
  const dated = sound.filter(({ event }) => event.on !== null).sort(inOrder);
  const undated = sound.filter(({ event }) => event.on === null);
  const run = newRun();
  const trail: TrackedStep[] = [];
  // One event of each kind stands for all: whether it may count depends on nothing else, and there may be many.
  const kinds = [...new Map(undated.map((of) => [`${String(of.index)} ${of.event.outcome ?? ''}`, of])).values()];
  const isOpenNow = () => kinds.some((of) => mayCount(run, of, steps));
  let next = 0;
  let isOpen = !begun.certain || isOpenNow();
  for (; next < dated.length && !isOpen; next++) {
    const of = dated[next] as Demanded;
    const problem = outOfPlace(run, of, steps);
    if (problem) refuse(of.event.event, problem);
    else if (of.open.length > 0) break;
    else {
      advance(run, of, indexOf);
      trail.push(tracked(of, true));
      isOpen = isOpenNow();
    }
  }
  isOpen ||= next < dated.length;
  const rest = isOpen ? [...dated.slice(next), ...undated] : [];
  const due = steps[run.position];
  if (!isOpen) for (const { event, step } of undated) refuse(event.event, refusal('out-of-order', event.event, 'step', step.code, dueIs(due ?? step)));
  const possible = begun.certain ? possibleStates(run, steps, rest) : allStates;
  const open: Open = isOpen ? { isOpen: begun.certain ? openFrom(run, rest, indexOf) : () => true, causes: distinctCauses([...nameless, ...rest.flatMap((of) => of.open)]) } : null;
  const limits = limitsOf(version, run, day, at.on, open);
  const causes = [...(open?.causes ?? []), ...limits.flatMap((limit) => limit.causes)];
  return {
    began: begun.certain && (run.before !== null || run.hangsUntil !== null) ? begun.on : null,
    state: possible.length === 1 ? possible[0] ?? null : null, possible,
    due: isOpen || run.rejected || due === undefined ? null : dueStep(due, run),
    limits, trail: [...trail, ...rest.map((of) => tracked(of, null))],
    missingEvidence: demanded.filter(({ lacks }) => lacks.length > 0).map(({ event: { event }, step: { code, label }, lacks }) => ({ event, step: code, label, lacks })),
    refused: refused.sort((a, b) => a.event - b.event), returned: run.returned, reopened: run.reopened,
    ...standing(version, sound, limits.flatMap(({ footing }) => footing ?? []), causes, day, at),
  };
}

/** Everything that was read: the version, the limits, and how long a notice must hang. */
function standing(version: Version, sound: readonly Demanded[], limits: readonly Footing[], causes: readonly Cause[], began: string, { on }: At) {
  const notices = new Set(sound.flatMap(({ step: { notice } }) => notice?.atLeast ?? []));
  const used = [version.footing, ...[...notices].flatMap((n) => version.counted(n, began).footing ?? []), ...limits];
  const distinct = [...new Set(used)];
  return groundsOf(causes, distinct, on, distinct);
}

const dueStep = ({ code, label, by = [], evidence = [] }: ProcedureStep, { hangsUntil }: Run): DueStep => ({ code, label, by, evidence, hangsUntil });
const tracked = ({ event: { event, step, on, until, outcome }, step: { label } }: Demanded, counts: true | null): TrackedStep => ({ event, step, label, on, until, outcome, counts });

/** By day; on one day in the order of the steps, so that the order of rows does not matter. */
const rank = { passed: 0, objection: 1, rejected: 2, reopened: 3 } as const;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Demanded, b: Demanded): number =>
  compare(a.event.on ?? '', b.event.on ?? '') || a.index - b.index || rank[a.event.outcome ?? 'passed'] - rank[b.event.outcome ?? 'passed'] || a.event.event - b.event.event;

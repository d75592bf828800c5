/** What a step asks of an event by itself, whatever came before it. */
import type { Day } from '../../model/civil-date.js';
import { shown, type Problem, type ProblemCode } from '../../model/problem.js';
import type { Named, ProcedureStep } from '../../model/procedure.js';
import { actorOf, concealedOf, evidenceOf, listedOf, noticeOf, outcomeOf, stepOf, untilNotBefore, type EventCell } from '../../model/procedure-problem.js';
import type { Label } from '../../model/label.js';
import type { Cause } from '../../model/verdict.js';
import { compare, exactly, type Truth } from '../logic.js';
import type { Counted } from './duration.js';
import { openCell, pathOf, type ReadEvent } from './read-event.js';
import type { Version } from './version.js';

/** An event with its place in the procedure: refused, or possibly open. */
export type Demanded = {
  readonly event: ReadEvent;
  readonly index: number;
  readonly step: ProcedureStep;
  readonly refusal: Problem | null;
  readonly lacks: readonly Named[];
  /** What must be known before it counts for certain. */
  readonly open: readonly Cause[];
  /** A notice that still hangs on the day of judgement: how it ends is not known yet. */
  readonly hangs: boolean;
};

export const refusal = (code: ProblemCode, event: number, cell: EventCell | undefined, given: unknown, { expected, remedy }: { readonly expected: Label; readonly remedy: Label }): Problem =>
  ({ code, path: pathOf(event, cell), given: shown(given), expected, remedy });

const outcomesOf = ({ leads = {} }: ProcedureStep): string[] => ['passed', ...Object.keys(leads)];

/** Codes that the step does not name: any of them may stand for what is lacking, or for what must not be shown. */
function strange({ event, ...cells }: ReadEvent, cell: 'evidence' | 'shows', listed: readonly Named[] = []): Problem[] {
  const codes = cells[cell]?.filter((code) => !listed.some((of) => of.code === code)) ?? [];
  return codes.length === 0 ? [] : [refusal('unlisted', event, cell, codes.join(', '), listedOf(listed))];
}

/** The step that an event names in a version, with what is wrong with it and what is open; a problem when the version has no such step. */
export function demand(version: Version, given: ReadEvent, began: Day, today: Day): Demanded | Problem {
  const index = version.indexOf(given.step);
  const step = version.steps[index];
  if (step === undefined) return refusal('unlisted', given.event, 'step', given.step, stepOf(version.steps));
  const strangeEvidence = strange(given, 'evidence', step.evidence), strangeShows = strange(given, 'shows', step.notice?.conceals);
  const event = { ...given, problems: [...given.problems, ...strangeEvidence, ...strangeShows] };
  const hangs = step.notice !== undefined && event.until !== null && event.until > today;
  const asked = !hangs && outcomesOf(step).length > 1;
  const unsaid = asked && event.outcome === null;
  const passes = !hangs && (!asked || event.outcome === 'passed');
  const absent = (step.evidence ?? []).filter(({ code }) => !event.evidence?.includes(code));
  const isRead = event.evidence !== null && !strangeEvidence.length;
  const lacks = passes && isRead ? absent : [];
  const ends = passes || hangs || unsaid;
  const hung = ends && step.notice ? hungLongEnough(version.counted(step.notice.atLeast, began), event) : null;
  const cells: readonly (EventCell | false | undefined)[] = [
    event.on === null && 'on', step.by && event.by === null && 'by', unsaid && 'outcome',
    (passes || unsaid) && absent.length > 0 && !isRead && 'evidence',
    step.notice && event.until === null && 'until', step.notice?.conceals && (event.shows === null || strangeShows.length > 0) && 'shows',
  ];
  const open: Cause[] = [];
  for (const cell of cells) if (cell) open.push(openCell(event, cell));
  if (hung?.enough === null) open.push(...hung.causes);
  const short = hung?.enough === false && !unsaid ? hung.least : null;
  return { event, index, step, lacks, open, hangs, refusal: refusalOf(step, event, short, lacks) };
}

function refusalOf(step: ProcedureStep, { event, by, outcome, shows, on, until, evidence }: ReadEvent, short: number | null, lacks: readonly Named[]): Problem | null {
  const outcomes = outcomesOf(step);
  const open = step.notice?.conceals?.filter(({ code }) => shows?.includes(code)) ?? [];
  if (by !== null && step.by && !step.by.some(({ code }) => code === by)) return refusal('not-allowed', event, 'by', by, actorOf(step.by));
  if (outcome !== null && !outcomes.includes(outcome)) return refusal('unlisted', event, 'outcome', outcome, outcomeOf(outcomes));
  if (step.notice && on !== null && until !== null && until < on) return refusal('contradiction', event, 'until', until, untilNotBefore(on));
  if (open.length > 0) return refusal('not-allowed', event, 'shows', open.map(({ code }) => code).join(', '), concealedOf(open));
  if (short !== null) return refusal('out-of-range', event, 'until', until, noticeOf(short));
  return lacks.length > 0 ? refusal('lacking', event, 'evidence', evidence?.join(', '), evidenceOf(lacks)) : null;
}

/** Whether a notice hung long enough, its first and last day counted. Null while one of them is missing: then that is what is open. */
function hungLongEnough({ days, causes, through }: Counted, { on, until }: ReadEvent): { readonly enough: Truth; readonly causes: readonly Cause[]; readonly least: number } | null {
  if (on === null || until === null) return null;
  const hung = through(on, until);
  return { enough: hung === null ? null : compare(exactly(hung), '>=', days), causes, least: days.low };
}

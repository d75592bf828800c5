/** One event as it was handed in: own cells only, each read or refused. A bad cell is unknown and its event is still read. */
import { isDay } from '../../model/civil-date.js';
import { aDay, giveOrNull, oneOfThese, shown, type Problem, type ProblemCode } from '../../model/problem.js';
import type { Label } from '../../model/label.js';
import type { Outcome } from '../../model/procedure.js';
import { aText, anEvent, cellOfEvent, eventLabels, giveEvents, giveInstance, textsOrNull, type EventCell } from '../../model/procedure-problem.js';
import type { Cause } from '../../model/verdict.js';
import { isRecord } from '../answer.js';

/** `null` is unknown; `refused` tells the cells apart that held something. */
export type ReadEvent = {
  readonly event: number;
  readonly step: string;
  readonly on: string | null;
  readonly until: string | null;
  readonly by: string | null;
  readonly evidence: readonly string[] | null;
  readonly shows: readonly string[] | null;
  readonly outcome: Outcome | null;
  readonly problems: readonly Problem[];
};

const outcomes: readonly string[] = ['passed', 'objection', 'rejected', 'reopened'];
const isText = (value: unknown): value is string => typeof value === 'string';
const own = (of: object, key: string): unknown => (Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined) ?? null;
const problem = (code: ProblemCode, path: string, given: unknown, expected: Label, remedy: Label): Problem => ({ code, path, given: shown(given), expected, remedy });

/** Where a cell stands. */
export const pathOf = (event: number, cell?: EventCell): string => `events[${event}]${cell === undefined ? '' : `.${cell}`}`;

/** The instance that an event names; null when it names none, and what is wrong with one that cannot be read. */
export function instanceOf(given: unknown, event: number): string | null | Problem {
  if (!isRecord(given)) return problem('wrong-shape', pathOf(event), given, anEvent, giveEvents);
  const instance = own(given, 'instance');
  return instance === null || isText(instance) ? instance : problem('no-identity', pathOf(event, 'instance'), instance, aText, giveInstance);
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isDayText = (value: unknown): value is string => isText(value) && isDay(value);
const isOutcome = (value: unknown): value is Outcome => isText(value) && outcomes.includes(value);
const anOutcome = oneOfThese(outcomes);
const nothing: readonly Problem[] = [];

/** Reads the cells of one event. */
export function readEvent(given: object, event: number): ReadEvent {
  let problems = nothing;
  const say = (p: Problem) => {
    problems = [...problems, p];
  };
  const cell = <T>(name: EventCell, is: (value: unknown) => value is T, code: ProblemCode, expected: Label): T | null => {
    const value = own(given, name);
    if (value === null || is(value)) return value;
    say(problem(code, pathOf(event, name), value, expected, giveOrNull));
    return null;
  };
  for (const key in given) {
    if (!Object.hasOwn(eventLabels, key) && Object.hasOwn(given, key)) say(problem('unknown-key', `${pathOf(event)}.${shown(key)}`, '', cellOfEvent.expected, cellOfEvent.remedy));
  }
  const read = {
    event, step: cell('step', isText, 'wrong-type', aText) ?? '', on: cell('on', isDayText, 'not-a-day', aDay), until: cell('until', isDayText, 'not-a-day', aDay), by: cell('by', isText, 'wrong-type', aText),
    evidence: cell('evidence', isTexts, 'wrong-type', textsOrNull), shows: cell('shows', isTexts, 'wrong-type', textsOrNull), outcome: cell('outcome', isOutcome, 'unlisted', anOutcome),
  };
  return { ...read, problems };
}

/** A cell that leaves something open: it is missing, or what it held was refused. */
export function openCell({ event, problems }: ReadEvent, cell: EventCell): Cause {
  const path = pathOf(event, cell);
  const held = problems.find((p) => p.path === path);
  return { kind: held ? 'refused' : 'missing', id: cell, label: eventLabels[cell], path, ...(held && { given: held.given }) };
}

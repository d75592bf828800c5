/** Published cases held against the rules, criterion by criterion: reproduced, explained, contradicted, or neither. */
import { classify, judge, lookUp, measure, type Amount, type At, type Cause, type IncomeItem, type NumberIndicator, type Part, type RecordOf, type Span, type Verdict } from '@dabiao/core';
import { classes, figures, incomeMethods, nationalIncomeForm, parameters, procedures, rules } from '@dabiao/core/rulebook';
import { subjectOf, type Answer, type Expected, type Explanation, type PublishedCase, type Question, type Reason } from './published-case.ts';

/** What is known about a case. What was expected of it is no part of this. */
export type Facts = At & { readonly record: RecordOf };

type Why = Pick<Cause, 'kind' | 'id'>;
/** Our answer; null when it is unknown, and then there are causes. `span` is where an unknown number lies. */
export type Found = { readonly answer: Answer | null; readonly span: Span | null; readonly causes: readonly Why[]; readonly verdict: Verdict | null };

export type Outcome = 'reproduced' | 'explained' | 'contradicted' | 'unexplained';
export type Comparison = { readonly expected: Expected; readonly found: Found; readonly outcome: Outcome; readonly reasons: readonly Reason[] };
export type ComparedCase = { readonly published: PublishedCase; readonly comparisons: readonly Comparison[]; readonly outcome: Outcome };

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((x) => x.id === id);
  if (found === undefined) throw new RangeError(`nothing in the rulebook is called ${id}`);
  return found;
}

const known = (answer: Answer): Found => ({ answer, span: null, causes: [], verdict: null });
const unknown = (causes: readonly Why[], span: Span | null = null): Found => ({ answer: null, span, causes, verdict: null });

/** @throws RangeError when it asks for something that the rulebook does not have */
export function ask(question: Question, { record, on, place }: Facts): Found {
  if ('criterion' in question) {
    const verdict = judge(named(rules, question.criterion), record, { on, place });
    return { answer: verdict.status === 'unknown' ? null : verdict.status, span: null, causes: verdict.causes, verdict };
  }
  if ('figure' in question) {
    const { span, causes } = measure(named(figures, question.figure), record, { on, place });
    return span.low !== null && span.low === span.high ? known(span.low) : unknown(causes, span);
  }
  if ('parameter' in question) return valueOf(question.parameter, { on: question.on ?? on, place: question.place ?? place });
  if ('classes' in question) {
    const { class: found, causes } = classify(named(classes, question.classes), record, { on, place });
    return causes.length > 0 ? unknown(causes) : known(found?.code ?? 'none');
  }
  if ('procedure' in question) return prescribed(question, { on, place });
  const { id } = named(items, question.item);
  return 'method' in question ? counted(id, question.method) : known(isPartOf(id, named(items, question.within).id, nationalIncomeForm.gross));
}

function valueOf(id: string, at: At): Found {
  const entry = lookUp<Amount>(named(parameters, id).values, at);
  if (typeof entry === 'string') return unknown([{ kind: entry, id }]);
  const { value } = entry;
  if (typeof value === 'number') return known(value);
  const [low, high] = 'between' in value ? value.between : 'atLeast' in value ? [value.atLeast, null] : [null, value.atMost];
  return unknown([{ kind: 'not-established', id }], { low, high });
}

/** What the procedure of a day says of itself: how many notices it has, or who takes a step. */
function prescribed(question: Extract<Question, { readonly procedure: string }>, at: At): Found {
  const { id, steps } = named(procedures, question.procedure);
  const entry = lookUp(steps, at);
  if (typeof entry === 'string') return unknown([{ kind: entry, id }]);
  if ('counts' in question) return known(entry.value.filter(({ notice }) => notice !== undefined).length);
  const step = entry.value.find(({ code }) => code === question.actorOf);
  if (step === undefined) throw new RangeError(`no step of ${id} is called ${question.actorOf}`);
  const [by, ...others] = step.by ?? [];
  return by === undefined || others.length > 0 ? unknown([{ kind: 'not-established', id }]) : known(by.code);
}

function counted(item: string, method: string): Found {
  const { counts, leavesOut } = named(incomeMethods, method);
  if (counts.some(({ id }) => id === item)) return known(true);
  return leavesOut.some(({ id }) => id === item) ? known(false) : unknown([{ kind: 'not-established', id: item }]);
}

const itemsOf = ({ of, parts = [] }: IncomeItem): NumberIndicator[] => [of, ...parts.flatMap(itemsOf)];
const items = itemsOf(nationalIncomeForm.gross);

const isPartOf = (item: string, group: string, { of, parts = [] }: IncomeItem, inGroup = false): boolean =>
  (of.id === item && inGroup) || parts.some((part) => isPartOf(item, group, part, inGroup || of.id === group));

/** Which causes an explanation can speak of. The others do not rest on an unknown. */
const explains: Readonly<Partial<Record<Reason, readonly Cause['kind'][]>>> = {
  'not-published': ['missing', 'inexact', 'roster-incomplete'],
  refused: ['refused', 'contradiction'],
  timing: ['not-yet', 'ended', 'gap'],
  'not-established': ['not-established'],
  'other-jurisdiction': ['not-established', 'missing', 'inexact'],
};
/** Nothing was asked, because no rule asks it. */
const asksNothing: readonly Reason[] = ['not-a-criterion', 'other-jurisdiction', 'later'];

export function compare(published: PublishedCase): ComparedCase {
  const { expected, explained = [], record = {}, on, code } = published;
  const facts: Facts = { record, on, place: code };
  const comparisons = expected.map((e) => {
    const found = ask(e, facts);
    const given = explained.filter((x) => covers(x, e, found));
    return { expected: e, found, outcome: outcomeOf(e, found, given), reasons: found.answer === e.answer ? [] : given.map(({ kind }) => kind) };
  });
  const stale = explained.some((x) => x.of.some((id) => !comparisons.some(({ expected: e, found }) => speaksOf({ ...x, of: [id] }, e, found))));
  return { published, comparisons, outcome: stale ? 'unexplained' : worst(comparisons, explained) };
}

/** Certainly another answer: a known one, or a number that cannot be the published one. */
function differs({ answer: published }: Expected, { answer, span }: Found): boolean {
  if (answer !== null || span === null || typeof published !== 'number') return answer !== null && answer !== published;
  return published < (span.low ?? -Infinity) || published > (span.high ?? Infinity);
}

function outcomeOf(expected: Expected, found: Found, given: readonly Explanation[]): Outcome {
  if (found.answer === expected.answer) return 'reproduced';
  if (differs(expected, found)) return given.some(({ kind }) => kind === 'contradiction') ? 'contradicted' : 'unexplained';
  return given.length > 0 && isCovered(found, given) ? 'explained' : 'unexplained';
}

/** A case is as good as its worst comparison; what no rule asks about it must be explained too. */
function worst(comparisons: readonly Comparison[], explained: readonly Explanation[]): Outcome {
  const besides = explained.filter(({ of }) => of.length === 0);
  if (comparisons.length + besides.length === 0 || besides.some(({ kind }) => !asksNothing.includes(kind))) return 'unexplained';
  const found = (['unexplained', 'contradicted', 'explained'] as const).find((o) => comparisons.some(({ outcome }) => outcome === o));
  return found ?? (besides.length > 0 ? 'explained' : 'reproduced');
}

const covers = (x: Explanation, expected: Expected, found: Found): boolean => x.of.some((id) => speaksOf({ ...x, of: [id] }, expected, found));

/** Whether what is named there, in this case's own answer, is so. An explanation that speaks of nothing has gone stale. */
function speaksOf({ kind, of: [id = ''] }: Explanation, expected: Expected, found: Found): boolean {
  if (found.answer === expected.answer) return false;
  if (kind === 'contradiction') return differs(expected, found) && subjectOf(expected) === id;
  if (differs(expected, found)) return false;
  const kinds = explains[kind] ?? [];
  const part = found.verdict && openParts(found.verdict.part).find((p) => p.id === id);
  return (part?.causes ?? found.causes.filter((c) => c.id === id)).some((c) => kinds.includes(c.kind));
}

type Holds = Part & { readonly kind: 'holds' };
/** Every rule that is unknown within a part, itself included. */
function openParts(part: Part): Holds[] {
  if (part.status !== 'unknown') return [];
  const below = 'parts' in part ? part.parts.flatMap(openParts) : [];
  return part.kind === 'holds' ? [part, ...below] : below;
}

/** Every criterion that is unknown has one of its causes named, or is named itself: nothing is left unknown without a reason. */
function isCovered({ verdict, causes }: Found, given: readonly Explanation[]): boolean {
  const names = (id: string, kind: Cause['kind']): boolean => given.some((x) => x.of.includes(id) && (explains[x.kind] ?? []).includes(kind));
  const isNamed = (why: readonly Why[]): boolean => why.some((c) => names(c.id, c.kind));
  const within = (part: Holds): boolean => {
    if (given.some((x) => x.of.includes(part.id))) return true;
    const below = openParts(part).filter((p) => p !== part);
    const outermost = below.filter((p) => !below.some((q) => q !== p && openParts(q).includes(p)));
    return outermost.length > 0 ? outermost.every(within) : isNamed(part.causes);
  };
  return verdict ? within(verdict.part) : isNamed(causes);
}

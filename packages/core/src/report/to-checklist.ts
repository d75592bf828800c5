/** A verdict as a list of criteria: what terminals, screens and paper draw. It words and counts; it decides nothing. */
import { isOfRecord } from '../engine/judgment.js';
import { settle } from '../engine/settle.js';
import { walk } from '../engine/walk.js';
import type { Sense } from '../model/rule.js';
import { isWeak, type Standing } from '../model/source.js';
import type { Cause, Footing, Part, Reading, Status, Verdict } from '../model/verdict.js';
import { formatAmount, formatNumber, withUnit } from './format.js';
import type { Messages } from './messages/messages.js';
import { nextSteps, type NextStep } from './next-steps.js';
import { actualOf, nameOf, requiredOf, signs, standardOf, valueOf } from './words.js';

/** One criterion. Texts are in the language of the messages that were asked for. */
export type ChecklistRow = {
  /** '6', or '6.1' for a part of it. */
  readonly number: string;
  readonly rule: string;
  readonly label: string;
  readonly standard: string;
  readonly actual: string;
  readonly status: Status;
  readonly sense: Sense;
  readonly applies: boolean;
  /** The answer in a word: met, not met, not applicable, ... */
  readonly word: string;
  /** What to add to the word: by how much it falls short, why it is unknown. Empty when nothing. */
  readonly detail: string;
  readonly causes: readonly ChecklistCause[];
  /** True when the whole verdict rests on it. */
  readonly decisive: boolean;
  readonly provisional: boolean;
  readonly stale: boolean;
  /** From the comparison to the document, one line each. */
  readonly basis: readonly BasisStep[];
  /** How an ambiguous wording was taken. */
  readonly notes: readonly string[];
  /** True when further rows are parts of this one. */
  readonly hasParts: boolean;
};

/** Why a criterion is unknown, and whose turn it is. */
export type ChecklistCause = {
  readonly kind: Cause['kind'];
  readonly word: string;
  readonly about: string;
  readonly path: string;
  /** What was given and refused, as it stands in `actual`; null otherwise. */
  readonly given: string | null;
  readonly expected: string;
  /** The household's data are missing, or the rule's own footing is. */
  readonly side: 'household' | 'rule';
  readonly remedy: string;
  readonly who: string;
};

/** One step from the comparison to the document that it rests on. */
export type BasisStep = {
  readonly kind: 'comparison' | 'clause' | 'parameter';
  readonly word: string;
  readonly text: string;
  readonly detail: string;
  readonly validity: string;
  /** How an ambiguous wording was taken, or why the standing is weak. Empty when nothing. */
  readonly note: string;
  readonly standing: Standing | null;
  readonly standingWord: string;
};

/** A verdict ready to be drawn. */
export type Checklist = {
  readonly title: string;
  readonly rule: string;
  readonly on: string;
  readonly day: string;
  readonly place: string;
  readonly status: Status;
  readonly sense: Sense;
  readonly word: string;
  readonly summary: string;
  readonly provisional: boolean;
  readonly stale: boolean;
  readonly counts: { readonly met: number; readonly unmet: number; readonly unknown: number; readonly notApplicable: number };
  readonly rows: readonly ChecklistRow[];
  /** What to do next; empty when the answer is at rest. */
  readonly next: readonly NextStep[];
  readonly footnotes: readonly string[];
};

type RulePart = Part & { readonly kind: 'holds' };

/**
 * Turns a verdict into rows with words.
 *
 * @param verdict - from `judge`
 * @param m - the language, such as `zh` from '@dabiao/core/messages/zh'
 * @returns numbered rows: the rules that the verdict's rule names, and one level of their parts
 * @example toChecklist(judge(householdExit, record, at), zh).rows.map((row) => row.word)
 */
export function toChecklist(verdict: Verdict, m: Messages): Checklist {
  const decisive = new Set(verdict.because.flatMap((r) => r.rules.slice(1)));
  const top = rulesIn(verdict.part);
  const rows = (top.length > 0 ? top : [verdict.part]).flatMap((part, i) => numbered(part, String(i + 1), { decisive, on: verdict.on, m }));
  const items = rows.filter((r) => !r.number.includes('.'));
  const tally = (f: (r: ChecklistRow) => boolean): number => items.filter(f).length;
  const text = verdict.part.footing?.text;
  return {
    title: m.title(m.pick(verdict.label), text ? m.pick(text) : ''),
    rule: verdict.rule, on: verdict.on, day: m.day(verdict.on), place: verdict.place,
    status: verdict.status, sense: verdict.sense, word: m.status[verdict.sense][verdict.status],
    summary: summaryOf(verdict, items, m),
    provisional: verdict.provisional.length > 0, stale: verdict.stale.length > 0,
    counts: {
      met: tally((r) => r.status === 'met' && r.applies), unmet: tally((r) => r.status === 'unmet'),
      unknown: tally((r) => r.status === 'unknown'), notApplicable: tally((r) => r.status === 'met' && !r.applies),
    },
    rows, next: nextSteps(verdict, rows, m),
    footnotes: footnotesOf(verdict, m),
  };
}

/** The rules that a part names directly, through `all` and what it inherits. */
function rulesIn(part: Part): RulePart[] {
  if (part.kind !== 'holds' && part.kind !== 'all' && part.kind !== 'inherited') return [];
  return part.parts.flatMap((p) => (p.kind === 'holds' ? [p] : rulesIn(p)));
}

type Context = { readonly decisive: ReadonlySet<string>; readonly on: string; readonly m: Messages };

function numbered(part: RulePart, number: string, context: Context): ChecklistRow[] {
  const parts = number.includes('.') ? [] : rulesIn(part);
  return [rowOf(part, number, parts, context), ...parts.flatMap((p, i) => numbered(p, `${number}.${i + 1}`, context))];
}

function rowOf(part: RulePart, number: string, parts: readonly RulePart[], { decisive, on, m }: Context): ChecklistRow {
  const { footings } = settle(part);
  const applies = part.applies || part.status !== 'met';
  const causes = distinct(part.causes.map((c) => causeOf(c, m)));
  const waiting = parts.filter((p) => p.status === 'unknown').length;
  return {
    number, rule: part.id, label: m.pick(part.label), standard: standardOf(part, m),
    actual: parts.length > 0 ? m.partsWaiting(waiting, parts.length) : actualOf(part, m),
    status: part.status, sense: part.sense, applies,
    word: applies ? m.status[part.sense][part.status] : m.notApplicable,
    detail: !applies ? m.countsAsMet : part.status === 'unmet' ? gapOf(part, m) : parts.length > 0 ? '' : detailOf(causes, m),
    causes, decisive: decisive.has(part.id),
    provisional: footings.some((f) => isWeak(f.standing)),
    stale: footings.some((f) => f.verifiedThrough !== undefined && f.verifiedThrough < on),
    basis: basisOf(part, parts.length > 0, m),
    notes: [...new Set(footingsIn(part, parts.length > 0).flatMap((f) => (f.reading ? [m.pick(f.reading)] : [])))],
    hasParts: parts.length > 0,
  };
}

function causeOf(cause: Cause, m: Messages): ChecklistCause {
  const side = isOfRecord(cause.kind) || cause.kind === 'whole-not-positive' || cause.kind === 'negative-factor' ? 'household' : 'rule';
  const member = /\[(\d+)\]/.exec(cause.path);
  return {
    kind: cause.kind, word: m.cause[cause.kind], path: cause.path, given: cause.given ?? null, expected: cause.expected ? m.pick(cause.expected) : '', side,
    about: m.pick(cause.label) + (member ? ` #${Number(member[1]) + 1}` : ''),
    remedy: m.remedy[cause.kind], who: side === 'household' ? m.whoFillsIn : m.whoDecides,
  };
}
const detailOf = (causes: readonly ChecklistCause[], m: Messages): string =>
  [...new Set(causes.map((c) => (c.expected ? m.named(c.word, m.shouldBe(c.expected)) : c.word)))].join(m.semicolon);
const distinct = (causes: readonly ChecklistCause[]): ChecklistCause[] => [...new Map(causes.map((c) => [c.kind + c.path, c])).values()];

/** By how much a number falls short, when one number decides. */
function gapOf(part: RulePart, m: Messages): string {
  const { reasons } = settle(part);
  const [only] = reasons;
  if (reasons.length !== 1 || only?.part.kind !== 'compare') return '';
  const { left, right } = only.part;
  const [a, b] = [left.span, right.span].map((s) => (s.low === s.high ? s.low : null));
  return a == null || b == null || a === b ? '' : m.short(withUnit(formatNumber(Math.round(Math.abs(a - b) * 100) / 100), left.unit, m));
}

/** The parts and readings of a row itself; those of its sub-rows stand there. */
function* own(part: Part | Reading, shallow: boolean): Generator<Part | Reading> {
  if (!shallow) yield* walk(part);
  else yield part;
}
const footingsIn = (part: Part, shallow: boolean): readonly Footing[] => [...new Set([...own(part, shallow)].flatMap((x) => ('footing' in x && x.footing ? [x.footing] : [])))];

function basisOf(part: RulePart, shallow: boolean, m: Messages): BasisStep[] {
  const comparisons = shallow ? [] : comparisonsIn(part).map((x) => comparison(x, m));
  const footings = footingsIn(part, shallow);
  return [
    ...comparisons,
    ...footings.filter((f) => f.kind === 'rule').map((f) => step('clause', f, f.clause ?? (f.text ? m.pick(f.text) : m.pick(f.label)), m)),
    ...footings.filter((f) => f.kind === 'parameter').map((f) => step('parameter', f, m.named(m.pick(f.label), f.amount === undefined ? '' : formatAmount(f.amount, f.unit ?? 'none', m)), m)),
  ];
}

/** The comparisons that a row itself makes; those of each member would be a list of numbers without a name. */
const comparisonsIn = (part: Part): readonly (Part & { kind: 'compare' })[] =>
  part.kind === 'compare' ? [part] : 'parts' in part ? part.parts.flatMap(comparisonsIn) : [];

const comparison = (x: Part & { kind: 'compare' }, m: Messages): BasisStep => ({
  kind: 'comparison', word: m.step.comparison, text: `${valueOf(x.left, m)} ${signs[x.by]} ${requiredOf(x.right, m)}`,
  detail: nameOf(x.left, m), validity: '', note: '', standing: null, standingWord: '',
});

function step(kind: 'clause' | 'parameter', f: Footing, text: string, m: Messages): BasisStep {
  const { source } = f;
  const detail = [source.untitled ? m.pick(source.title) : m.document(m.pick(source.title)), source.issuer && m.pick(source.issuer), source.date && m.day(source.date), source.number].filter(Boolean).join(' · ');
  const checked = f.verifiedThrough ? `${m.semicolon}${m.checkedUntil(m.day(f.verifiedThrough))}` : '';
  return {
    kind, word: m.step[kind], text, detail, note: f.reading ? m.pick(f.reading) : '', standing: f.standing, standingWord: m.standing[f.standing],
    validity: m.validity(m.day(f.from), f.until ? m.day(f.until) : null) + checked,
  };
}

function summaryOf(verdict: Verdict, items: readonly ChecklistRow[], m: Messages): string {
  const of = (f: (r: ChecklistRow) => boolean): string => m.items(items.filter(f).map((r) => r.number));
  const { summary } = m;
  if (verdict.status === 'unmet') {
    const unmet = items.filter((r) => r.status === 'unmet');
    return unmet.length === 1 ? summary.unmetByOne(of((r) => r.status === 'unmet')) : summary.unmet(of((r) => r.status === 'unmet'));
  }
  if (verdict.status === 'unknown') {
    const byRule = items.filter((r) => r.causes.some((c) => c.side === 'rule'));
    return spaced([verdict.missing.length > 0 ? summary.unknown(verdict.missing.length) : '', byRule.length > 0 ? summary.unknownByRule(m.items(byRule.map((r) => r.number))) : ''], m);
  }
  const weak = items.some((r) => r.provisional) ? summary.provisional(of((r) => r.provisional)) : '';
  const old = items.some((r) => r.stale) ? summary.stale(of((r) => r.stale)) : '';
  return spaced([summary.met(items.length), weak, old], m);
}
const spaced = (sentences: readonly string[], m: Messages): string => sentences.filter(Boolean).join(m.lang === 'en' ? ' ' : '');

function footnotesOf(verdict: Verdict, m: Messages): string[] {
  const names = (of: readonly Footing[]): string => [...new Set(of.map((f) => m.title(m.pick(f.label), m.standing[f.standing])))].join(m.semicolon);
  return [
    ...(verdict.provisional.length > 0 ? [m.footnote.provisional(names(verdict.provisional))] : []),
    ...(verdict.stale.length > 0 ? [m.footnote.stale([...new Set(verdict.stale.map((f) => `${m.pick(f.label)} ${m.checkedUntil(m.day(f.verifiedThrough ?? ''))}`))].join(m.semicolon))] : []),
    ...(verdict.assumed.length > 0 ? [m.footnote.assumed(verdict.assumed.map((x) => m.pick(x.label)).join(m.comma))] : []),
  ];
}

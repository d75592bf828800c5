/** The criteria of a verdict, one row each, in words. */
import { distinctCauses, isOfRule } from '../engine/cause.js';
import { snap } from '../engine/logic.js';
import { needShape } from '../engine/need-shape.js';
import { settle } from '../engine/settle.js';
import type { Sense } from '../model/rule.js';
import type { Cause, Part, Status, Verdict } from '../model/verdict.js';
import { exactOf, formatNumber, withUnit } from './format.js';
import type { Messages } from './messages/messages.js';
import { actualOf, standardOf } from './words.js';

/** One criterion. Texts are in the language of the messages that were asked for. */
export type Row = {
  /** '6', or '6.1' for a part of it. */
  readonly number: string;
  readonly rule: string;
  readonly label: string;
  readonly standard: string;
  readonly actual: string;
  readonly status: Status;
  readonly sense: Sense;
  readonly applies: boolean;
  /** What the whole asks of it: a veto has to be unmet. */
  readonly wanted: 'met' | 'unmet';
  /** The answer in a word: met, not met, not applicable, ... */
  readonly word: string;
  /** What to add to the word: by how much it falls short, why it is unknown. Empty when nothing. */
  readonly detail: string;
  readonly causes: readonly ChecklistCause[];
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
  /** What was expected instead, as a sentence; empty when nothing was refused. */
  readonly expected: string;
  /** The household's data are missing, or the rule's own footing is. */
  readonly side: 'household' | 'rule';
};

/** A named rule with its answer. */
export type RulePart = Part & { readonly kind: 'holds' };

/** A row and the part that it words. */
export type RowOfPart = { readonly row: Row; readonly part: RulePart };

/** A named rule inside another, and what that one asks of it. */
type Named = { readonly part: RulePart; readonly wanted: Row['wanted'] };

/** What a row does for the whole: met when it is as the whole wants it. */
export const towards = ({ status, wanted }: Pick<Row, 'status' | 'wanted'>): Status => (status === 'unknown' ? status : status === wanted ? 'met' : 'unmet');

/** Why rows are unknown, of those causes that are one side's turn. */
export const causesOn = (side: ChecklistCause['side'], rows: readonly Row[]): readonly ChecklistCause[] => rows.flatMap((r) => r.causes).filter((c) => c.side === side);

/** The rules that the verdict's rule names, numbered, each followed by one level of its parts. */
export function rowsOf(verdict: Verdict, m: Messages): RowOfPart[] {
  needShape('verdict', verdict, 'part');
  needShape('messages', m, 'status');
  const top = rulesIn(verdict.part);
  const alone: Named = { part: verdict.part, wanted: 'met' };
  return (top.length > 0 ? top : [alone]).flatMap((named, i) => numbered(named, String(i + 1), m));
}

/** The rules that a part names directly, through `all` and what it inherits; a `not` around one asks that it be unmet. */
function rulesIn(part: Part): Named[] {
  if (part.kind !== 'holds' && part.kind !== 'all' && part.kind !== 'inherited') return [];
  return part.parts.flatMap((p): Named[] => {
    if (p.kind === 'holds') return [{ part: p, wanted: 'met' }];
    const [denied] = p.kind === 'not' ? p.parts : [];
    return denied?.kind === 'holds' ? [{ part: denied, wanted: 'unmet' }] : rulesIn(p);
  });
}

function numbered(named: Named, number: string, m: Messages): RowOfPart[] {
  const parts = number.includes('.') ? [] : rulesIn(named.part);
  return [{ row: rowOf(named, number, parts.map(({ part }) => part), m), part: named.part }, ...parts.flatMap((p, i) => numbered(p, `${number}.${i + 1}`, m))];
}

function rowOf({ part, wanted }: Named, number: string, parts: readonly RulePart[], m: Messages): Row {
  const applies = part.applies || part.status !== 'met';
  const causes = distinctCauses(part.causes).map((c) => causeOf(c, m));
  const waiting = parts.filter((p) => p.status === 'unknown').length;
  return {
    number, rule: part.id, label: m.pick(part.label), standard: standardOf(part, m),
    actual: parts.length > 0 ? m.partsWaiting(waiting, parts.length) : actualOf(part, m),
    status: part.status, sense: part.sense, applies, wanted,
    word: applies ? m.status[part.sense][part.status] : m.notApplicable,
    detail: !applies ? m.countsAsMet : part.status === 'unmet' && part.sense === 'standard' ? gapOf(part, m) : parts.length > 0 ? '' : detailOf(causes, m),
    causes,
    hasParts: parts.length > 0,
  };
}

export function causeOf(cause: Cause, m: Messages): ChecklistCause {
  const member = /\[(\d+)\]/.exec(cause.path);
  return {
    kind: cause.kind, word: m.cause[cause.kind], path: cause.path, given: cause.given ?? null, expected: cause.of ? m.expected(cause.of, cause.given) : '',
    side: isOfRule(cause.kind) ? 'rule' : 'household',
    about: m.pick(cause.label) + (member ? ` #${Number(member[1]) + 1}` : ''),
  };
}
const detailOf = (causes: readonly ChecklistCause[], m: Messages): string =>
  [...new Set(causes.map((c) => (c.expected ? m.named(m.title(c.word, c.about), c.expected) : c.word)))].join(m.semicolon);

/** By how much a number falls short, when one number decides. */
function gapOf(part: RulePart, m: Messages): string {
  const [only, ...others] = settle(part).reasons;
  if (others.length > 0 || only?.part.kind !== 'compare') return '';
  const { left, right } = only.part;
  const a = exactOf(left.span), b = exactOf(right.span);
  if (a === null || b === null || a === b) return '';
  const gap = formatNumber(snap(Math.abs(a - b), 100));
  return m.short(left.unit === 'percent' ? m.percentagePoints(gap) : withUnit(gap, left.unit, m));
}

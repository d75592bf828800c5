/** A verdict as a list of criteria: what terminals, screens and paper draw. It words and counts; it decides nothing. */
import { settle } from '../engine/settle.js';
import type { Sense } from '../model/rule.js';
import { isWeak } from '../model/source.js';
import type { Status, Verdict } from '../model/verdict.js';
import { basisOf, notesOf, type BasisStep } from './basis.js';
import type { Messages } from './messages/messages.js';
import { nextSteps, type NextStep } from './next-steps.js';
import { rowsOf, towards, type Row } from './rows.js';
import { footnotesOf, spaced, summaryOf, titleOf } from './summary.js';

/** A criterion with what it rests on. */
export type ChecklistRow = Row & {
  /** True when the whole verdict rests on it. */
  readonly decisive: boolean;
  readonly provisional: boolean;
  readonly stale: boolean;
  /** From the comparison to the document, one line each. */
  readonly basis: readonly BasisStep[];
  /** How an ambiguous wording was taken. */
  readonly notes: readonly string[];
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
  const rows = rowsOf(verdict, m).map(({ row, part }): ChecklistRow => {
    const { footings } = settle(part);
    return {
      ...row, decisive: decisive.has(part.id),
      provisional: footings.some((f) => isWeak(f.standing)),
      stale: footings.some((f) => f.verifiedThrough !== undefined && f.verifiedThrough < verdict.on),
      basis: basisOf(part, row.hasParts, m), notes: notesOf(part, row.hasParts, m),
    };
  });
  const items = rows.filter((r) => !r.number.includes('.'));
  const tally = (f: (r: Row) => boolean): number => items.filter(f).length;
  return {
    title: titleOf(verdict, m),
    rule: verdict.rule, on: verdict.on, day: m.day(verdict.on), place: verdict.place,
    status: verdict.status, sense: verdict.sense, word: m.status[verdict.sense][verdict.status],
    summary: spaced([summaryOf(verdict, rows, m), ...(verdict.status === 'met' ? footingsOf(items, m) : [])], m),
    provisional: verdict.provisional.length > 0, stale: verdict.stale.length > 0,
    counts: {
      met: tally((r) => towards(r) === 'met' && r.applies), unmet: tally((r) => towards(r) === 'unmet'),
      unknown: tally((r) => r.status === 'unknown'), notApplicable: tally((r) => towards(r) === 'met' && !r.applies),
    },
    rows, next: nextSteps(verdict, rows, m),
    footnotes: footnotesOf(verdict, m),
  };
}

/** Which items of a met standard rest on what is weak, or unchecked. */
function footingsOf(items: readonly ChecklistRow[], m: Messages): string[] {
  const numbers = (f: (r: ChecklistRow) => boolean): string => m.items(items.filter(f).map((r) => r.number));
  return [
    ...(items.some((r) => r.provisional) ? [m.summary.provisional(numbers((r) => r.provisional))] : []),
    ...(items.some((r) => r.stale) ? [m.summary.stale(numbers((r) => r.stale))] : []),
  ];
}

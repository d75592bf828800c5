/** A verdict as a list of criteria: what terminals, screens and paper draw. It words and counts; it decides nothing. */
import { settle } from '../engine/settle.js';
import type { Sense } from '../model/rule.js';
import { isWeak } from '../model/source.js';
import type { Status, Verdict } from '../model/verdict.js';
import { basisOf, documentsOf, notesOf, type BasisStep, type CitedEntry } from './basis.js';
import type { FormWords, Messages } from './messages/messages.js';
import { nextSteps, type NextStep } from './next-steps.js';
import { rowsOf, towards, type ChecklistCause, type Row } from './rows.js';
import { footnotesOf, spaced, summaryOf, titleOf } from './summary.js';

/** A criterion with what it rests on. */
export type ChecklistRow = Row & {
  /** True when nobody filled anything in, and `actual` says so. */
  readonly blank: boolean;
  /** The causes in words, each once; empty for a row with parts, which say it themselves. */
  readonly reasons: readonly Pick<ChecklistCause, 'word' | 'expected' | 'side'>[];
  /** True when the whole verdict rests on it. */
  readonly decisive: boolean;
  readonly provisional: boolean;
  readonly stale: boolean;
  /** What to know of its footing; empty when that is firm. */
  readonly warning: string;
  /** From the comparison to the document, one line each. */
  readonly basis: readonly BasisStep[];
  /** How an ambiguous wording was taken. */
  readonly notes: readonly string[];
};

/** One of the four answers that an item can have, and how many items have it. */
export type Count = { readonly status: Status; readonly sense: Sense; readonly applies: boolean; readonly word: string; readonly n: number };

/** What a mark beside an answer is called, and what it says of the rows that bear it; empty when none does. */
export type Mark = { readonly word: string; readonly note: string };

/** A verdict in the words of one language, ready to be drawn. Plain data: it survives JSON. */
export type Checklist = {
  readonly kind: 'checklist';
  /** The language of every word in it, such as 'zh-CN'. */
  readonly lang: string;
  /** The name of the rule, with the standard in words. */
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
  readonly marks: { readonly provisional: Mark; readonly stale: Mark };
  /** First what calls for action, then what is unknown. */
  readonly counts: readonly Count[];
  /** The counts and the summary, as sentences. */
  readonly finding: string;
  readonly rows: readonly ChecklistRow[];
  /** The entries behind all rows, each once. */
  readonly documents: readonly CitedEntry[];
  /** What to do next; empty when the answer is at rest. */
  readonly next: readonly NextStep[];
  /** What to know of the next steps; empty when nothing. */
  readonly nextNote: string;
  /** What the answer rests on and nobody has confirmed, and what it is not. */
  readonly footnotes: readonly string[];
  /** What stands around it, and the title of the form that is signed. */
  readonly form: FormWords & { readonly title: string };
  /** Answer, rows, next steps and footnotes as plain text. */
  readonly lines: readonly string[];
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
  const found = rowsOf(verdict, m);
  const { rule, on, place, status, sense } = verdict;
  const decisive = new Set(verdict.because.flatMap((r) => r.rules.slice(1)));
  const rows = found.map(({ row, part }): ChecklistRow => {
    const { footings } = settle(part);
    const provisional = footings.some((f) => isWeak(f.standing));
    return {
      ...row, standard: requirementOf(row, m), blank: row.actual === m.blank, reasons: row.hasParts ? [] : reasonsOf(row.causes), decisive: decisive.has(part.id), provisional, warning: provisional ? m.unconfirmed : '',
      stale: footings.some((f) => f.verifiedThrough !== undefined && f.verifiedThrough < on),
      basis: basisOf(part, row.hasParts, m), notes: notesOf(part, row.hasParts, m),
    };
  });
  const items = rows.filter((r) => !r.number.includes('.'));
  const counts = countsOf(sense, items, m);
  const next = nextSteps(verdict, found.map(({ row }) => row), m);
  const summary = spaced([summaryOf(verdict, rows, m), ...(status === 'met' ? footingsOf(items, m) : [])], m);
  const tally = m.tally(items.length, counts.filter(({ n }) => n > 0).map(({ word, n }) => `${word} ${n}`).join(m.comma));
  const list: Omit<Checklist, 'lines'> = {
    kind: 'checklist', lang: m.lang, title: titleOf(verdict, m),
    rule, on, day: m.day(on), place, status, sense, word: m.status[sense][status],
    summary, finding: spaced([tally, summary], m), counts,
    provisional: verdict.provisional.length > 0, stale: verdict.stale.length > 0,
    marks: { provisional: markOf('provisional', rows, m), stale: markOf('stale', rows, m) },
    rows, documents: documentsOf(rows), next, nextNote: status !== 'unknown' && next.some((step) => step.kind !== 'act') ? m.rest : '',
    footnotes: [...footnotesOf(verdict, m), m.disclaimer],
    form: { ...m.form, signers: m.signers[verdict.subject], title: m.formTitle(m.pick(verdict.label)) },
  };
  return { ...list, lines: linesOf(list, found.map(({ row }) => m.line.official(row)), m) };
}

/** In a column of standards, what triggers a veto has to say that it is none. */
const requirementOf = ({ sense, standard }: Row, m: Messages): string => (sense === 'standard' ? standard : m.named(m.criterion[sense], standard));

const reasonsOf = (causes: readonly ChecklistCause[]): ChecklistRow['reasons'] =>
  [...new Map(causes.map(({ word, expected, side }) => [word + expected, { word, expected, side }])).values()];

/** How many items have which answer. */
function countsOf(sense: Sense, items: readonly ChecklistRow[], m: Messages): Count[] {
  const order = sense === 'standard' ? (['unmet', 'unknown', 'met'] as const) : (['met', 'unknown', 'unmet'] as const);
  const count = (status: Status, applies: boolean, word: string): Count =>
    ({ status, sense, applies, word, n: items.filter((r) => towards(r) === status && (r.applies || status !== 'met') === applies).length });
  return [...order.map((status) => count(status, true, m.status[sense][status])), count('met', false, m.notApplicable)];
}

const numbersOf = (kind: 'provisional' | 'stale', rows: readonly ChecklistRow[], m: Messages): string => m.items(rows.filter((r) => r[kind]).map((r) => r.number));

/** Which items of a met standard rest on what is weak, or unchecked. */
const footingsOf = (items: readonly ChecklistRow[], m: Messages): string[] =>
  (['provisional', 'stale'] as const).filter((kind) => items.some((r) => r[kind])).map((kind) => m.summary[kind](numbersOf(kind, items, m)));

/** A row with parts bears its mark for them: they are named. */
function markOf(kind: 'provisional' | 'stale', rows: readonly ChecklistRow[], m: Messages): Mark {
  const marked = rows.filter((r) => r[kind] && !r.hasParts);
  const note = spaced([m.summary[kind](numbersOf(kind, marked, m)), kind === 'provisional' ? m.again : ''], m);
  return { word: m[kind], note: marked.length > 0 ? m.named(m[kind], note) : '' };
}

function linesOf({ word, provisional, stale, summary, rows, next, footnotes }: Omit<Checklist, 'lines'>, said: readonly string[], m: Messages): string[] {
  const marks = (of: { readonly provisional: boolean; readonly stale: boolean }): string[] => [...(of.provisional ? [m.provisional] : []), ...(of.stale ? [m.stale] : [])];
  return [
    m.named(m.form.finding, [word, ...marks({ provisional, stale })].join(m.comma)) + m.semicolon + summary,
    ...rows.map((row, i) => [said[i], ...marks(row).map((mark) => `[${mark}]`)].join(' ')),
    ...(next.length > 0 ? [m.form.next, ...next.map((step) => step.line)] : []),
    ...footnotes,
  ];
}

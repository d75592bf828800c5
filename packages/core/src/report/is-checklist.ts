/** Whether a checklist that was stored, sent or written into a page is whole and agrees with itself. */
import { isWritten } from '../engine/sound.js';
import { towards } from './rows.js';
import type { Checklist, ChecklistRow } from './to-checklist.js';

/** An answer with its word. That of a checklist itself always applies. */
type Answer = Pick<Checklist['rows'][number], 'status' | 'sense' | 'word'> & { readonly applies?: boolean };

/** Every item is a condition of the whole, and every part of its item: none is worse than what it belongs to. */
const order = ['unmet', 'unknown', 'met'];
export const isBetterThan = (whole: Pick<Answer, 'status'>, part: Pick<Answer, 'status'>): boolean => order.indexOf(whole.status) > order.indexOf(part.status);
/** A row as what it does for the whole: a veto that was not triggered is met. */
const forWhole = (row: ChecklistRow): ChecklistRow => ({ ...row, status: towards(row), applies: row.applies || towards(row) !== 'met' });
const isSame = (a: Answer, b: Answer): boolean => a.status === b.status && (a.applies ?? true) === (b.applies ?? true);

/**
 * Says whether something is a whole checklist whose answers, words, counts and marks agree with each other.
 *
 * It finds a checklist that was cut, mixed up or changed by hand. It cannot know whether the record said so: for that keep the
 * verdict, and see `isSound`.
 *
 * @param given - anything
 * @example isChecklist(toChecklist(judge(householdExit, record, at), zh)) //=> true
 */
export function isChecklist(given: unknown): given is Checklist {
  try {
    const list = given as Checklist;
    const { status, rows, counts, marks, form, next, lines, footnotes } = list;
    const items = rows.filter((row) => !row.number.includes('.'));
    const wholeOf = ({ number }: Answer & { readonly number: string }): Answer => items.find((item) => number.startsWith(`${item.number}.`)) ?? list;
    const texts = [
      list.lang, list.title, list.day, list.place, list.summary, list.finding, marks.provisional.word, marks.stale.word, ...lines, ...footnotes, ...Object.values(form).flat(2),
      ...next.flatMap((step) => [step.number, step.label, step.text, step.line]),
      ...rows.flatMap((row) => [row.label, row.standard, row.actual, row.detail, ...row.basis.flatMap((step) => [step.word, step.text])]),
    ];
    return list.kind === 'checklist' && isWritten(list.on) && texts.every((text) => typeof text === 'string')
      && rows.length > 0 && lines.length > rows.length && counts.length === 4 && form.columns.length + form.annexColumns.length === 11
      && counts.every((c) => c.n === items.filter((item) => isSame(forWhole(item), c)).length)
      && [list, ...rows].every((a: Answer) => order.includes(a.status) && typeof a.word === 'string' && counts.every((c) => c.sense !== a.sense || isSame(c, a) === (c.word === a.word)))
      && rows.every((row) => ['met', 'unmet'].includes(row.wanted) && !isBetterThan(wholeOf(row), forWhole(row)) && (row.rule !== list.rule || row.status === status)
        && (row.applies || row.status === 'met') && row.causes.length > 0 === (row.status === 'unknown')
        && !(row.decisive && status === 'unknown')
        && !((row.decisive || status === 'met') && (row.provisional && !list.provisional || row.stale && !list.stale)));
  } catch {
    return false;
  }
}

import type { ExportDictionary, JointAnswer } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import type { Value } from '../../model/record.js';
import { textOf, saysSame, type ColumnPlan, type PlanPart } from './column-plans.js';
import type { RefusedCell } from './export-report.js';
import type { Flaw, Reading } from './read-cell.js';

/** What is kept about the whole file while its rows are read. */
export type Tally = {
  readonly cells: RefusedCell[];
  /** The first place of each reading that not all periods know. */
  readonly evidence: Map<Reading, { readonly header: string; readonly line: number }>;
  /** How often a reading said nothing, by header. */
  readonly silent: Map<string, Map<string, number>>;
  /** Id numbers that end as a spreadsheet rounds them: whether one surely was rounded, one may have been, one is expected to be. */
  readonly rounding: Set<'seen' | 'maybe' | 'expected'>;
};

/** A record as it grows, cell by cell. `values` holds those that only together give an answer. */
export type RowDraft = { readonly id: string; readonly record: Record<string, Value>; problems: readonly Problem[]; values: Record<string, string> | null };

const none: readonly Problem[] = [];

export const newDraft = (id: string): RowDraft => ({ id, record: {}, problems: none, values: null });

const same: Label = { zh: '各处一致的值', en: 'the same value everywhere' };
const settle: Label = { zh: '请核实后改正；在此之前按不知道处理。', en: 'Find out and correct it. Until then it counts as unknown.' };

/** Lists a cell that is not believed, with its row and with the file. */
export function refuseCell(draft: RowDraft, { cells }: Tally, line: number, header: string, given: string, { code, expected, remedy }: Flaw): void {
  const reason: Problem = { code, path: `line ${line}: ${shown(header)}`, given: shown(given), expected, remedy };
  draft.problems = [...draft.problems, reason];
  cells.push({ line, header, id: draft.id, reason });
}

/** Reads one column of a row into its draft. Whatever is not believed is unknown, and stays so whatever else is said. */
export function readColumn(draft: RowDraft, plan: ColumnPlan, cell: (at: number) => string, line: number, tally: Tally): void {
  let told: Reading | null = null, by: PlanPart | undefined;
  for (const part of plan.parts) {
    const text = textOf(part, cell);
    if (text === '') continue;
    const reading = part.read(text);
    if (reading === null) continue;
    if (reading.periods && !tally.evidence.has(reading)) tally.evidence.set(reading, { header: part.header, line });
    if (reading.flaw) return refuseColumn(draft, plan, line, part.header, text, reading.flaw, tally);
    if (told !== null && by && !saysSame(told, reading)) {
      const given = differing(textOf(by, cell), text);
      return refuseColumn(draft, plan, line, part.header, given, { code: 'contradiction', expected: same, remedy: settle }, tally);
    }
    told = reading;
    by = part;
  }
  if (told !== null && by) take(draft, plan, told, line, by.header, tally);
}

/** What a column says, once it is known to say one thing. */
export function take(draft: RowDraft, plan: ColumnPlan, { answers, value, silent }: Reading, line: number, header: string, tally: Tally): void {
  if (plan.joint && value !== undefined) (draft.values ??= {})[plan.column.key] = value;
  for (let i = 0; i < answers.length; i += 1) {
    const [of, answer] = answers[i] as Reading['answers'][number];
    agree(draft, of, answer, line, header, tally);
  }
  if (silent && value !== undefined && !plan.joint) count(tally, header, value);
}

function count({ silent }: Tally, header: string, value: string): void {
  const counts = silent.get(header) ?? new Map<string, number>();
  silent.set(header, counts.set(value, (counts.get(value) ?? 0) + 1));
}

/** Every indicator of a column that is not believed is unknown. */
export function refuseColumn(draft: RowDraft, { column }: ColumnPlan, line: number, header: string, given: string, flaw: Flaw, tally: Tally): void {
  for (const { of } of column.gives ?? []) draft.record[of.id] = { refused: shown(given) };
  refuseCell(draft, tally, line, header, given, flaw);
}

/** Takes an answer if nothing else was said. Of two that differ neither is preferred; in which order they came makes no difference. */
export function agree(draft: RowDraft, of: { readonly id: string }, value: Value, line: number, header: string, tally: Tally): void {
  const { record } = draft, before = record[of.id];
  if (before === undefined) record[of.id] = value;
  else if (before === value || isRefused(before) || JSON.stringify(before) === JSON.stringify(value)) return;
  else {
    const given = differing(written(before), written(value));
    record[of.id] = { refused: shown(given) };
    refuseCell(draft, tally, line, header, given, { code: 'contradiction', expected: same, remedy: settle });
  }
}

const differing = (...texts: string[]): string => texts.sort().join(' ≠ ');
const isRefused = (value: Value): boolean => typeof value === 'object' && value !== null && 'refused' in value;
const written = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The answers that several columns give together, once all of them were read. */
export function joinAnswers(draft: RowDraft, { joint }: ExportDictionary, line: number, tally: Tally): void {
  const { values } = draft;
  if (values === null) return;
  for (const answer of joint) if (holds(answer, values)) agree(draft, answer.of, answer.value, line, Object.keys(answer.when).join('、'), tally);
}

function holds({ when }: JointAnswer, values: Readonly<Record<string, string>>): boolean {
  for (const key in when) if (values[key] !== when[key]) return false;
  return true;
}

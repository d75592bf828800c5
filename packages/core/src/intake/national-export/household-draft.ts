import type { Label } from '../../model/label.js';
import { isBlank, trimmed } from '../text.js';
import { saysSame, textOf, type ColumnPlan } from './column-plans.js';
import { newDraft, readColumn, refuseColumn, take, type RowDraft, type Tally } from './row-draft.js';

/** A household as its first row has it, and what later rows say otherwise. */
export type HouseholdDraft = {
  readonly id: string;
  readonly line: number;
  readonly place: Readonly<Record<string, string>>;
  readonly cells: string[];
  /** Cell by cell, the first other text and its line. */
  others: Map<number, { readonly line: number; readonly text: string }> | null;
  /** Where a later row filled an empty cell. */
  filled: Map<number, number> | null;
  /** Rows that are members. */
  size: number;
  readonly heads: number[];
};

/** `watched`: the cells that say something about the household. */
export const newHousehold = (id: string, line: number, row: readonly string[], watched: readonly number[], place: HouseholdDraft['place']): HouseholdDraft =>
  ({ id, line, place, cells: watched.map((at) => row[at] ?? ''), others: null, filled: null, size: 0, heads: [] });

/** Compares a further row with the first. Answers of a household stand on every row of it; an empty cell contradicts nothing. */
export function compareRow(household: HouseholdDraft, row: readonly string[], watched: readonly number[], line: number): void {
  const { cells } = household;
  for (let i = 0; i < watched.length; i += 1) {
    const text = row[watched[i] as number] ?? '', before = cells[i] as string;
    if (text === before || isBlank(trimmed(text))) continue;
    if (isBlank(trimmed(before))) {
      cells[i] = text;
      (household.filled ??= new Map<number, number>()).set(i, line);
    } else if (trimmed(text) !== trimmed(before) && !household.others?.has(i)) {
      (household.others ??= new Map<number, { line: number; text: string }>()).set(i, { line, text });
    }
  }
}

const sameAs = (line: number): Label => ({ zh: `与第 ${line} 行相同的值（同一户各行应一致）`, en: `the same value as in line ${line}: all rows of a household should agree` });
const settle: Label = { zh: '请核实后改正；在此之前按不知道处理。', en: 'Find out and correct it. Until then it counts as unknown.' };

/** Reads the answers of a household. Rows that differ are both named, and neither is believed. */
export function readHousehold(household: HouseholdDraft, plans: readonly ColumnPlan[], position: ReadonlyMap<number, number>, tally: Tally): RowDraft {
  const draft = newDraft(household.id), { cells, others, filled } = household;
  const first = (at: number): string => cells[position.get(at) ?? -1] ?? '';
  const other = (at: number): string => others?.get(position.get(at) ?? -1)?.text ?? first(at);
  for (const plan of plans) {
    const places = plan.parts.flatMap((part) => part.cells).map((at) => position.get(at) ?? -1);
    const line = places.map((place) => filled?.get(place)).find((found) => found !== undefined) ?? household.line;
    const place = places.find((one) => others?.has(one));
    if (place === undefined) {
      readColumn(draft, plan, first, line, tally);
      continue;
    }
    const [part] = plan.parts, here = part && part.read(textOf(part, first)), there = part && part.read(textOf(part, other));
    if (part && here && there && plan.parts.length === 1 && saysSame(here, there)) {
      take(draft, plan, here, line, part.header, tally);
      continue;
    }
    const { line: later, text } = others?.get(place) ?? { line, text: '' };
    refuseColumn(draft, plan, later, part?.header ?? '', `${trimmed(cells[place] ?? '')} ≠ ${trimmed(text)}`, { code: 'contradiction', expected: sameAs(line), remedy: settle }, tally);
  }
  return draft;
}

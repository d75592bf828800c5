import { expect, test } from 'vitest';
import type { Cell } from './mechanisms/view.ts';
import { procedure } from './mechanisms/procedure.ts';

const markOf = (cell: Cell | undefined): string => (cell !== undefined && typeof cell !== 'string' && 'mark' in cell ? cell.mark : '');
const view = procedure();
const states = view.tables.filter(({ head }) => head.length > 2).map(({ rows }) => rows.map((row) => [row[0], markOf(row[1]), markOf(row[3])].join(' ').trim()));

test('a round in order is done where the length of a notice is known, and not known where nobody found it', () => {
  expect(states[0]).toEqual(['A1 met', 'A2', 'A3', 'A4']);
  expect(states[1]).toEqual(['A1 unknown', 'A2', 'A3 unknown', 'A4']);
});
test('day 15 is in time, day 16 late, a missing day not known', () => {
  expect(states[2]).toEqual(['B1 met met', 'B2 met unmet', 'B3  overdue', 'B4  overdue', 'B5 unknown unknown']);
});
test('a problem closed without the form or reopened is not closed', () => {
  expect(states[3]).toEqual(['C1 met met', 'C2  overdue', 'C3  overdue']);
});
test('every refused record says what to do, in both languages', () => {
  const refused = view.tables.filter(({ head }) => head.length === 2).flatMap(({ rows }) => rows.map(([, cell]) => cell as { text: { zh: string; en: string } }));
  expect(refused.length).toBe(7);
  for (const { text } of refused) expect([/[\u4e00-\u9fff]/.test(text.zh), /[\u4e00-\u9fff]/.test(text.en)]).toEqual([true, false]);
});

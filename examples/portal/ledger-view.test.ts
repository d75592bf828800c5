import { expect, test } from 'vitest';
import { ledger } from './mechanisms/ledger.ts';
import type { Cell } from './mechanisms/view.ts';

const text = (cell: Cell): string => (typeof cell === 'string' ? cell : 'text' in cell ? text(cell.text) : cell.en);
const { tables } = ledger();
/** The rows of the first table whose caption begins so. */
const rowsOf = (caption: string): string[] => tables.find((table) => table.caption.en.startsWith(caption))?.rows.map((row) => row.map(text).join(' | ')) ?? [];

test('four books stand side by side, and adding them is refused', () => {
  expect(rowsOf('Four books').map((row) => row.split(' | ')[2])).toEqual(['279.67', '381.76', '38.29', '36.6']);
  expect(rowsOf('Adding them').map((row) => row.includes('cannot be added'))).toEqual([true, true, true, true]);
});
test('the funds leave 91.25 unexplained', () => {
  expect(rowsOf('Funds for').slice(3)).toEqual(['itemised | 188.42', 'declared | 279.67', 'unexplained | 91.25']);
});
test('three percentages were cut, one was rounded, six may be either, two bear no count', () => {
  const how = rowsOf('Dazhou, mid-2017').map((row) => row.split(' | ')[5]);
  const count = (said: string) => how.filter((h) => h === said).length;
  expect(['cut, not rounded', 'rounded', 'cutting and rounding agree', 'no count to check it by'].map(count)).toEqual([3, 1, 6, 2]);
});
test('2,456 measures fell on 2,006 people: at least 207 under several', () => {
  expect(rowsOf('2,006 people').slice(4, 7)).toEqual(['all measures added | 2,456', 'people | 2,006', 'under several measures | 207 to 948']);
});
test('more than planned is kept and asks for a remark; what nobody counted is not known', () => {
  expect(rowsOf('Invented progress').slice(0, 2).map((row) => row.split(' | ')[1])).toEqual(['11 (above the plan: say why)', 'not known']);
});

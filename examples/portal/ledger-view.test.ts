import { expect, test } from 'vitest';
import { ledger } from './mechanisms/ledger.ts';
import type { Cell } from './mechanisms/view.ts';

const text = (cell: Cell): string => (typeof cell === 'string' ? cell : 'text' in cell ? text(cell.text) : cell.en);
const tables = ledger().tables.map(({ rows }) => rows.map((row) => row.map(text).join(' | ')));

test('four books stand side by side, and adding them is refused', () => {
  expect(tables[0]?.map((row) => row.split(' | ')[2])).toEqual(['279.67', '381.76', '38.29', '36.6']);
  expect(tables[1]?.every((row) => row.includes('cannot be added'))).toBe(true);
});
test('the funds leave 91.25 unexplained', () => {
  expect(tables[2]?.slice(3)).toEqual(['itemised | 188.42', 'declared | 279.67', 'unexplained | 91.25']);
});
test('three percentages were cut, one was rounded, six may be either, two bear no count', () => {
  const how = (tables[3] ?? []).map((row) => row.split(' | ')[5]);
  const count = (said: string) => how.filter((h) => h === said).length;
  expect(['cut, not rounded', 'rounded', 'cutting and rounding agree', 'no count to check it by'].map(count)).toEqual([3, 1, 6, 2]);
});
test('2,456 measures fell on 2,006 people: at least 207 under several', () => {
  expect(tables[4]?.slice(4, 7)).toEqual(['all measures added | 2,456', 'people | 2,006', 'under several measures | 207 to 948']);
});

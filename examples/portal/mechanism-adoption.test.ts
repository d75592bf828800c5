import { expect, test } from 'vitest';
import { adoptedExample, adoption } from './mechanisms/adoption.ts';

const { whole, broken } = adoptedExample();

test('the invented bureau is adopted whole, and the broken file not at all', () => {
  expect([whole.adopted, whole.problems.length, broken.adopted, broken.overrides.length]).toEqual([true, 0, false, 0]);
  expect(broken.problems.length).toBeGreaterThanOrEqual(12);
});

test('the view shows the same record before and after', () => {
  const [, compared, comparisons, templates] = adoption().tables;
  const marks = compared?.rows.map((row) => row.slice(2).map((cell) => (typeof cell === 'object' && 'mark' in cell ? cell.mark : cell)));
  expect(marks).toEqual([['unknown', 'met'], ['met', 'unmet'], ['provisional', 'met']]);
  expect(comparisons?.rows.map((row) => row[2])).toEqual(['—', '2', '2', '6 … 7']);
  expect(templates?.rows.length).toBe(2);
  expect(templates?.rows.every(([name]) => typeof name === 'object' && 'mark' in name && name.mark === 'provisional')).toBe(true);
});

import { expect, test } from 'vitest';
import { recheck } from './mechanisms/recheck.ts';
import type { Cell } from './mechanisms/view.ts';

const shownIn = (cell: Cell | undefined): string => { const text = typeof cell === 'object' && 'text' in cell ? cell.text : cell; return typeof text === 'string' ? text : text?.en ?? ''; };
const markOf = (cell: Cell | undefined): string => (typeof cell === 'object' && 'mark' in cell ? cell.mark : '');
const [lookBack, census, links, registries] = recheck().tables;

test('only a problem that was helped, looked at again and closed with its form is closed', () => {
  expect(lookBack?.rows.map((row) => row.slice(0, 3).map(shownIn))).toEqual([
    ['示例-1', 'closed', '—'], ['示例-2', 'under way', 'Looked back at: a visit, item by item'], ['示例-3', 'under way', 'Closed'], ['示例-4', 'under way', 'Helped back: a measure is in place'],
  ]);
  expect(lookBack?.rows.map((row) => markOf(row[3]))).toEqual(['', 'refused', 'refused', '']);
});
test('a county that checks itself is refused and then unknown, one that nobody or two check is not in order', () => {
  expect(Object.fromEntries(census?.rows.map((row) => [shownIn(row[0]), markOf(row[1])]) ?? [])).toEqual({
    'Tongchuan District': 'met', 'Dachuan District': 'unknown', 'Xuanhan County': 'met', 'Kaijiang County': 'met', 'Dazhu County': 'unmet', 'Qu County': 'unmet', 'Wanyuan City': 'met',
  });
  expect(links?.rows.length).toBe(1);
});
test('missing, extra, conflicting, open and refused stand apart', () => {
  expect(registries?.rows.map((row) => row.slice(0, 3).map(shownIn).join(' ').trim())).toEqual([
    'missing 示例-己', 'extra 示例-丁', 'conflict 示例-乙 Household size', 'conflict 示例-甲 Housing safety grade', 'open 示例-丙 Housing safety grade', 'refused 示例-戊 register', 'refused 示例-戊 register',
  ]);
});

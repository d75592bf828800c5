/** What `remedies` finds is what trying everything finds. DABIAO_READINGS is the share of 20,000 rules × records, DABIAO_SEED the seed. */
import { afterAll, expect, test } from 'vitest';
import { judge } from '../../src/engine/judge.js';
import { remedies } from '../../src/engine/remedies.js';
import type { Change, Remedies } from '../../src/model/remedy.js';
import { random, seed, share } from '../readings/random.js';
import { at, cellsOf, everyWay, isIn, isTried, randomRecord, randomRule, randomWorld, statuses, type Cell } from './small-worlds.js';

const rules = Math.round(5_000 * share);
const count = { pairs: 0, 'already so': 0, complete: 0, 'days not tried': 0, 'without remedy': 0, remedies: 0, 'of several changes': 0 };
afterAll(() => console.log(`remedies: seed ${seed}, ${JSON.stringify(count)}`));

/** Every smallest set of cells, with every choice of values that suffices. */
function bruteForce(cells: readonly Cell[], status: (choices: readonly number[]) => string, want: string): Map<string, string[]> {
  const found: { cells: number[]; good: string[] }[] = [];
  const sets = [...everyWay(cells.map((c) => (c.mayChange ? 2 : 1)))].map((set) => set.flatMap((x, i) => (x === 1 ? [i] : [])));
  for (const set of sets.sort((a, b) => a.length - b.length)) {
    if (found.some((f) => f.cells.every((i) => set.includes(i)))) continue;
    const good: string[] = [];
    for (const way of everyWay(set.map((i) => cells[i]?.values.length ?? 0))) {
      const choices = cells.map((_, i) => (set.includes(i) ? (way[set.indexOf(i)] ?? 0) + 1 : 0));
      if (status(choices) === want) good.push(way.join());
    }
    if (good.length > 0) found.push({ cells: set, good });
  }
  return new Map(found.map((f) => [f.cells.map((i) => cells[i]?.path).sort().join(' '), f.good.map((way) => way.split(',').map((n, k) => `${cells[f.cells[k] ?? 0]?.path}=${String(cells[f.cells[k] ?? 0]?.values[Number(n)])}`).sort().join(' ')).sort()]));
}

/** The same of what the verb says. */
function said({ remedies: all }: Remedies, cells: readonly Cell[]): Map<string, string[]> {
  const out = new Map<string, Set<string>>();
  for (const { changes } of all) {
    const values = changes.map(({ path, to }) => (cells.find((c) => c.path === path)?.values ?? []).filter((v) => isIn(to, v)).map((v) => `${path}=${String(v)}`));
    const key = changes.map(({ path }) => path).sort().join(' ');
    const ways = out.get(key) ?? new Set();
    for (const way of everyWay(values.map((v) => v.length))) ways.add(way.map((n, k) => values[k]?.[n]).sort().join(' '));
    out.set(key, ways);
  }
  return new Map([...out].map(([key, ways]) => [key, [...ways].sort()]));
}

/** Whatever is chosen of what is said to suffice, it does. */
function expectEnough(changes: readonly Change[], cells: readonly Cell[], expectWanted: (choices: readonly number[]) => void): void {
  const choices = cells.map((cell) => {
    const change = changes.find(({ path }) => path === cell.path);
    return change ? cell.values.flatMap((v, i) => (isIn(change.to, v) ? [i + 1] : [])) : [0];
  });
  for (const way of everyWay(choices.map((c) => c.length))) expectWanted(way.map((n, i) => choices[i]?.[n] ?? 0));
}

const sorted = (of: Map<string, string[]>): [string, string[]][] => [...of].sort(([a], [b]) => (a < b ? -1 : 1));

test('every smallest set of changes is found, with everything that suffices, and nothing else', () => {
  const r = random(seed * 104_729);
  for (let k = 0; k < rules; k++) {
    const world = randomWorld(r);
    const rule = randomRule(r, world);
    for (let i = 0; i < 4; i++) {
      const record = randomRecord(r, world, r.pick([0, 0.2, 0.5]));
      const got = remedies(rule, record, at);
      count.pairs++;
      if (got.status === got.wanted) { count['already so']++; continue; }
      const context = `seed ${seed}, rule ${k}: ${JSON.stringify({ rule, record, got })}`;
      const cells = cellsOf(record, world);
      for (const { changes } of got.remedies) {
        const after = changes.reduce((rec, c) => (cells.find(({ path }) => path === c.path) as Cell).put(rec, c.nearest), record);
        expect(judge(rule, after, at).status, context).toBe(got.wanted);
      }
      if (!got.remedies.every(({ changes }) => changes.every((c) => isTried(c.to, c.path, cells)))) { count['days not tried']++; continue; }
      const status = statuses(rule, record, cells);
      const expected = sorted(bruteForce(cells, status, got.wanted));
      const found = sorted(said(got, cells));
      if (got.complete) expect(found, context).toEqual(expected);
      else for (const { changes } of got.remedies) expectEnough(changes, cells, (choices) => expect(status(choices), context).toBe(got.wanted));
      count.complete += got.complete ? 1 : 0;
      count['without remedy'] += expected.length === 0 ? 1 : 0;
      count.remedies += found.length;
      count['of several changes'] += found.filter(([key]) => key.includes(' ')).length;
    }
  }
  expect(count.complete / (count.pairs - count['already so'] - count['days not tried'])).toBeGreaterThan(0.9);
}, 300_000);

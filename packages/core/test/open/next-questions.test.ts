/** What `nextQuestions` says is what trying every answer says. DABIAO_READINGS is the share of 20,000 rules × records, DABIAO_SEED the seed. */
import { afterAll, expect, test } from 'vitest';
import { nextQuestions } from '../../src/engine/next-questions.js';
import type { Status } from '../../src/model/verdict.js';
import { random, seed, share } from '../readings/random.js';
import { at, cellsOf, everyWay, isTried, randomRecord, randomRule, randomWorld, statuses, type Cell } from './small-worlds.js';

const rules = Math.round(5_000 * share);
const count = { pairs: 0, settled: 0, exact: 0, 'days not tried': 0, questions: 0, useless: 0, 'rows nobody described': 0 };
afterAll(() => console.log(`next questions: seed ${seed}, ${JSON.stringify(count)}`));

type Tried = { readonly path: string; readonly regions: number; readonly pivotal: number; readonly settling: readonly Status[] };

/** Each question with all its answers, tried with all answers to the others. */
function bruteForce(cells: readonly Cell[], status: (choices: readonly number[]) => Status): Tried[] {
  const open = cells.map((_, i) => i).filter((i) => !cells[i]?.known);
  const questions = [...new Set(open.map((i) => cells[i]?.question ?? ''))].map((path) => ({ path, cells: open.filter((i) => cells[i]?.question === path) }));
  const ways = questions.map((q) => [...everyWay(q.cells.map((i) => cells[i]?.values.length ?? 0))]);
  const choices = (chosen: readonly (number | null)[]): number[] => cells.map((_, i) => {
    const q = questions.findIndex((x) => x.cells.includes(i));
    const n = q < 0 ? null : chosen[q];
    return n === null || n === undefined ? 0 : (ways[q]?.[n]?.[questions[q]?.cells.indexOf(i) ?? 0] ?? 0) + 1;
  });
  const all = [...everyWay(ways.map((w) => w.length))];
  const ordered = questions.map(({ path, cells: [first = 0] }) => path === cells[first]?.path && ['number', 'date'].includes(cells[first].of.type));
  const alike = questions.map((_q, d) => {
    const columns = (ways[d] ?? []).map((_, n) => all.filter((at) => at[d] === n).map((at) => status(choices(at))).join());
    const groups: { column: string; ways: number[] }[] = [];
    columns.forEach((column, n) => {
      const found = ordered[d] ? [groups.at(-1)].find((g) => g?.column === column) : groups.find((g) => g.column === column);
      if (found) found.ways.push(n);
      else groups.push({ column, ways: [n] });
    });
    return groups;
  });
  const contexts = [...everyWay(alike.map((g) => g.length))].map((at) => at.map((g, d) => alike[d]?.[g]?.ways[0] ?? 0));
  return questions.map(({ path }, d) => {
    const first = contexts.filter((at) => at[d] === alike[d]?.[0]?.ways[0]);
    const matters = first.filter((at) => new Set(alike[d]?.map((g) => status(choices(at.map((n, e) => (e === d ? g.ways[0] ?? 0 : n)))))).size > 1);
    const now = (n: number): Status => status(choices(questions.map((_, e) => (e === d ? n : null))));
    const settling = (alike[d] ?? []).flatMap((g) => (ordered[d] ? g.ways.map(now).filter((s, n, of) => s !== of[n - 1]) : [...new Set(g.ways.map(now))]));
    return { path, regions: settling.length, pivotal: matters.length / first.length, settling };
  });
}

test('regions, shares, what settles at once and what is useless to ask are as found by trying everything', () => {
  const r = random(seed * 15_485_863);
  for (let k = 0; k < rules; k++) {
    const world = randomWorld(r);
    const rule = randomRule(r, world);
    for (let i = 0; i < 4; i++) {
      const record = randomRecord(r, world, r.pick([0.3, 0.6, 1]));
      const got = nextQuestions(rule, record, at);
      count.pairs++;
      if (got.status !== 'unknown') { count.settled++; expect(got.questions).toEqual([]); continue; }
      if (!got.exact) continue;
      const context = `seed ${seed}, rule ${k}: ${JSON.stringify({ rule, record, got })}`;
      const cells = cellsOf(record, world);
      if (!got.questions.every((q) => q.answers.every((a) => isTried(a.region, q.asked.path, cells)))) { count['days not tried']++; continue; }
      count.exact++;
      const tried = bruteForce(cells, statuses(rule, record, cells));
      const expected = tried.filter(({ pivotal }) => pivotal > 0);
      const found = got.questions.map((q): Tried => ({ path: q.asked.path, regions: q.answers.length, pivotal: q.pivotal, settling: q.answers.map((a) => a.status) }));
      count.questions += found.length;
      count.useless += tried.length - expected.length;
      count['rows nobody described'] += got.questions.filter((q) => q.asked.kind === 'row').length;
      const sorted = (of: Tried[]) => [...of].sort((a, b) => (a.path < b.path ? -1 : 1)).map((t) => ({ ...t, pivotal: t.pivotal.toFixed(9), settling: [...t.settling].sort() }));
      expect(sorted(found), context).toEqual(sorted(expected));
      expect(found.map((f) => f.pivotal), 'what decides most comes first').toEqual(found.map((f) => f.pivotal).sort((a, b) => b - a));
    }
  }
}, 300_000);

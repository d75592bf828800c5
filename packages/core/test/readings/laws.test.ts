/**
 * What holds of every rule and record: knowing more never flips an answer, and every answer says what it rests on.
 *
 * DABIAO_READINGS is the share of 2,000 rules × 50 records, DABIAO_SEED the seed.
 */
import { afterAll, expect, test } from 'vitest';
import { assumedBy } from '../../src/engine/assumed.js';
import { judging } from '../../src/engine/judge.js';
import { nodesOf } from '../../src/engine/syntax.js';
import { isSound } from '../../src/engine/sound.js';
import { walk } from '../../src/engine/walk.js';
import { dateOf } from '../../src/model/expr.js';
import type { Part, Reading, Verdict } from '../../src/model/verdict.js';
import { isChecklist } from '../../src/report/is-checklist.js';
import { en } from '../../src/report/messages/en.js';
import { toChecklist } from '../../src/report/to-checklist.js';
import { keepOnly, learn } from './learning.js';
import { random, seed, share } from './random.js';
import { randomRecord } from './records.js';
import { at, randomAssumptions, randomRule } from './rules.js';
import { household } from './subjects.js';

const rules = Math.round(2_000 * share);
const records = 50;
const count = { contradicted: 0, settled: 0, unknown: 0, learned: 0, completed: 0, reduced: 0, 'reduced with something left out': 0 };
afterAll(() => console.log(`laws: seed ${seed}, ${rules} rules x ${records} records, twice: ${JSON.stringify(count)}`));

/** The indicators that a part reads, those of its rows among them. */
const read = (x: Part | Reading): string[] => walk(x).flatMap((y) => {
  if (y.kind === 'is' || y.kind === 'oneOf' || y.kind === 'indicator') return [y.of.id];
  if (y.kind === 'asOf') return [dateOf(y.by).id];
  return y.kind === 'elapsed' ? [dateOf(y.from).id, ...(y.to ? [dateOf(y.to).id] : [])] : [];
});

function expectFooted(verdict: Verdict): void {
  const { status, because, causes, missing } = verdict;
  expect(isSound(JSON.parse(JSON.stringify(verdict))), 'a verdict agrees with itself, also after JSON').toBe(true);
  expect(causes.length > 0, 'a verdict has a cause exactly when it is unknown').toBe(status === 'unknown');
  expect(because.length > 0, 'a verdict has reasons exactly when it is settled').toBe(status !== 'unknown');
  if (status !== 'unknown') expect(missing).toEqual([]);
}

test.each(['nothing assumed', 'with assumptions'])('knowing more never flips an answer, and what it rests on is enough: %s', (mode) => {
  const r = random(seed * 7_919 + mode.length);
  for (let k = 0; k < rules; k++) {
    const rule = randomRule(r, household, 1 + r.int(5));
    const options = { ...at, assume: mode === 'nothing assumed' ? [] : randomAssumptions(r, household) };
    const assumed = assumedBy(options.assume);
    const judgeOne = judging(rule, options);
    /** More data, or an assumption where a cell is left out, may contradict what was known; the answer is never the opposite. */
    const mayContradict = [...nodesOf(rule, true)].some(({ x }) => x.kind === 'concur');
    for (let i = 0; i < records; i++) {
      const record = randomRecord(r, household, true);
      const verdict = judgeOne(record);
      expectFooted(verdict);
      if (i % 10 === 0) expect(isChecklist(JSON.parse(JSON.stringify(toChecklist(verdict, en)))), 'so does its checklist').toBe(true);
      if (verdict.status === 'unknown') { count.unknown++; continue; }
      count.settled++;
      const expectKept = (what: keyof typeof count, other: typeof record): void => {
        count[what]++;
        const { status } = judgeOne(other);
        if (status === verdict.status) return;
        if (mayContradict && status === 'unknown' && (what !== 'reduced' || assumed.size > 0)) {
          count.contradicted++;
          return;
        }
        expect.fail(`${what}: ${verdict.status} became ${status}, seed ${seed}\n${JSON.stringify({ rule, record, other, assumed: [...assumed] })}`);
      };
      expectKept('learned', learn(r, record, household, 'some', assumed));
      expectKept('completed', learn(r, record, household, 'everything', assumed));
      expectKept('completed', learn(r, record, household, 'everything', assumed));
      const ids = new Set(verdict.because.flatMap(({ part }) => read(part)));
      const reduced = keepOnly(record, household, ids);
      expectKept('reduced', reduced);
      if (Object.keys(reduced).length < Object.keys(record).length) count['reduced with something left out']++;
    }
  }
}, 300_000);

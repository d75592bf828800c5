/** Checks over records and over columns, row by row, on random households and villages that stand on the edges of the lists. */
import { describe, expect, test } from 'vitest';
import { checkColumns, rowsWith } from '../../src/engine/check/check-columns.js';
import { checking } from '../../src/engine/check/check-record.js';
import { flawRule } from '../../src/engine/check/flaw-rule.js';
import { daysIn, indicatorsIn, nodesOf } from '../../src/engine/syntax.js';
import { recordReader } from '../../src/intake/read-record.js';
import { toColumns } from '../../src/intake/to-columns.js';
import type { CheckCase } from '../../src/model/check-case.js';
import { dateOf } from '../../src/model/expr.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import type { SubjectShape } from '../../src/model/subject-shape.js';
import { checks } from '../../src/rulebook/catalogue.js';
import { household, village } from '../../src/rulebook/subjects.js';
import { checkCases } from '../rulebook/check-cases.js';
import { random, seed, share, type Random } from './random.js';

const days = ['2012-02-29', '2002-10-31', '2002-11-01', '1997-10-31', '1952-10-31', '1951-10-31', '2011-10-31', '2017-09-30', '2017-10-01', '2018-01-01', '2022-03-31', '2022-04-01', '2023-06-30', '2023-11-30'];

function answer(r: Random, of: Indicator): Value {
  if (r.chance(0.25)) return r.pick([null, null, { refused: '?' }]);
  switch (of.type) {
    case 'flag': return r.chance(0.5);
    case 'date': return r.pick(days);
    case 'choice': return r.pick([...Object.keys(of.codes), 'unlisted']);
    case 'number': {
      const n = r.pick([0, 0, 1, 5, 12, 13, 50, 51, 100, 101, 7_299, 7_300, 20_001, -1]);
      if (r.chance(0.1)) return r.pick<Value>([{ low: n }, { high: n }, { low: n, high: n + 1 }, { low: null, high: null }, { low: of.min ?? null, high: of.max ?? null }]);
      return r.chance(0.05) ? r.pick([NaN, Infinity, 0.001]) : n;
    }
  }
}

/** What some check reads, so that a random record costs what it must. */
const read = new Set(checks.flatMap((check) => [...nodesOf(flawRule(check), true)].flatMap(({ x }) => [...indicatorsIn(x), ...daysIn(x).map(dateOf)]).map((of) => of.id.replace(/:blank$/, ''))));

/** A record of a subject: random answers to a share of its questions, around those that are given. */
function around(r: Random, { indicators, rosters }: SubjectShape, given: RecordOf, asked: number): RecordOf {
  const fresh = indicators.filter(({ id }) => read.has(id) && r.chance(id in given ? 0.1 : asked)).map((of) => [of.id, answer(r, of)] as const);
  const rows = rosters.filter(({ roster }) => read.has(roster.size.id)).map(({ roster, of }) => {
    const listed = (given[roster.id] ?? []) as readonly RecordOf[];
    return [roster.id, [...listed, ...(r.chance(asked) ? Array.from({ length: r.int(3) }, () => ({})) : [])].map((row) => around(r, of, row, asked)), roster.size.id] as const;
  });
  const record: Record<string, Value> = { ...given, ...Object.fromEntries(fresh), ...Object.fromEntries(rows.map(([id, list]) => [id, list])) };
  for (const [, list, size] of rows) if (list.length > 0 && r.chance(0.8)) record[size] = list.length;
  return record;
}

/** The first case of each outcome: enough for each to occur, and few enough to vary them all. */
const oneOfEach = (cases: readonly CheckCase[]): readonly CheckCase[] => cases.filter(({ outcome }, i) => i === cases.findIndex((c) => c.outcome === outcome));

const ats = [{ on: '2016-12-31', place: '511722' }, { on: '2017-10-31', place: '511722' }, { on: '2023-12-31', place: '520526' }];

describe.each([household, village])('checks of a $subject', (shape) => {
  const mine = checkCases.filter(({ check }) => check.subject === shape.subject);
  const checks = mine.map(({ check }) => check);

  test('agree over records and columns, row by row, on records around the edges of every list', () => {
    const r = random(seed);
    const reader = recordReader(shape);
    // As intake gives them: columns refuse what a record that was read cannot hold, bounds beyond the range among it.
    const variants = [0, ...Array.from({ length: Math.ceil(8 * share) }, (_, i) => (i % 2 === 0 ? 0.15 : 0.7))];
    const records = mine.flatMap(({ cases }) => oneOfEach(cases)).flatMap(({ record }) => variants.map((asked) => (asked === 0 ? record : around(r, shape, record, asked)))).map((record) => reader(record).record ?? {});
    const columns = toColumns(shape, records);
    const seen = new Map(checks.map(({ id }) => [id, { ok: 0, defect: 0, 'cannot-tell': 0 }]));
    for (const at of ats) {
      const byRow = records.map(checking(checks, at));
      for (const [i, all] of checkColumns(checks, columns, at).entries()) {
        const outcomes = byRow.map((row) => row[i]?.outcome);
        expect([all.check, ...all.outcomes].map((n) => (typeof n === 'string' ? n : ['ok', 'cannot-tell', 'defect'][n])), `seed ${seed}, ${at.on}`).toEqual([all.check, ...outcomes]);
        expect(rowsWith(all, 'defect')).toEqual(outcomes.flatMap((o, row) => (o === 'defect' ? [row] : [])));
        const sum = seen.get(all.check);
        if (sum) [sum.ok, sum.defect, sum['cannot-tell']] = [sum.ok + all.ok, sum.defect + all.defect, sum['cannot-tell'] + all.cannotTell];
      }
    }
    const least = (of: 'ok' | 'defect' | 'cannot-tell') => Math.min(...[...seen.values()].map((n) => n[of]));
    console.log(`checks, seed ${seed}: ${records.length} records of a ${shape.subject} × ${checks.length} checks × ${ats.length} days; fewest of a check: ${least('ok')} ok, ${least('defect')} defects, ${least('cannot-tell')} cannot tell`);
    expect([...seen].filter(([, n]) => Math.min(...Object.values(n)) === 0), `seed ${seed}: each outcome of each check occurs`).toEqual([]);
  }, 300_000);

  test('name in a finding a field of the record, and in an open check its cause', () => {
    const r = random(seed + 1);
    const check = checking(checks, { on: '2023-12-31', place: '520526' });
    for (let i = 0; i < 400 * share; i++) {
      for (const { outcome, findings, causes, missing, check: id } of check(around(r, shape, {}, 0.6))) {
        expect([id, outcome === 'cannot-tell', outcome === 'ok'], `seed ${seed + 1}`).toEqual([id, causes.length > 0, findings.length === 0]);
        expect([...findings.flatMap((f) => f.paths), ...missing].filter((path) => path.includes(':')), id).toEqual([]);
        expect(findings.every((f) => f.paths.length > 0 && new Set(f.paths).size === f.paths.length), `${id} ${outcome}`).toBe(true);
        expect(findings.some((f) => f.outcome === 'defect'), id).toBe(outcome === 'defect');
      }
    }
  });
});

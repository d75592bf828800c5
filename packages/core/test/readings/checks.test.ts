/** Checks over records and over columns, row by row, on random households that stand on the edges of the lists. */
import { expect, test } from 'vitest';
import { checkColumns, rowsWith } from '../../src/engine/check/check-columns.js';
import { checking } from '../../src/engine/check/check-record.js';
import { recordReader } from '../../src/intake/read-record.js';
import { toColumns } from '../../src/intake/to-columns.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import type { SubjectShape } from '../../src/model/subject-shape.js';
import { checks } from '../../src/rulebook/catalogue.js';
import { household } from '../../src/rulebook/subjects.js';
import { random, seed, share, type Random } from './random.js';

const days = ['2012-02-29', '2002-10-31', '2002-11-01', '1997-10-31', '1952-10-31', '1951-10-31', '2011-10-31', '2017-09-30', '2017-10-01', '2018-01-01'];

function answer(r: Random, of: Indicator): Value {
  if (r.chance(0.25)) return r.pick([null, null, { refused: '?' }]);
  switch (of.type) {
    case 'flag': return r.chance(0.5);
    case 'date': return r.pick(days);
    case 'choice': return r.pick([...Object.keys(of.codes), 'unlisted']);
    case 'number': {
      const n = r.pick([0, 0, 1, 5, 12, 13, 50, 51, -1]);
      if (r.chance(0.1)) return r.pick<Value>([{ low: n }, { high: n }, { low: n, high: n + 1 }, { low: null, high: null }, { low: of.min ?? null, high: of.max ?? null }]);
      return r.chance(0.05) ? r.pick([NaN, Infinity, 0.001]) : n;
    }
  }
}

const asked = new Set(['householdSize', 'productionIncome', 'productionExpense']);
const isAsked = (of: Indicator): boolean => asked.has(of.id) || !['yuan', 'litre/person/day'].includes('unit' in of ? of.unit : '');

function randomHousehold(r: Random, { indicators, rosters }: SubjectShape): RecordOf {
  const rows = rosters.map(({ roster, of }) => [roster.id, Array.from({ length: r.int(4) }, () => randomHousehold(r, of))] as const);
  const record: Record<string, Value> = { ...Object.fromEntries(indicators.filter(isAsked).map((of) => [of.id, answer(r, of)])), ...Object.fromEntries(rows) };
  for (const [, list] of rows) if (r.chance(0.8)) record['householdSize'] = Math.max(1, list.length);
  return record;
}

test('checks agree over records and columns, row by row', () => {
  const r = random(seed);
  const read = recordReader(household);
  // As intake gives them: columns refuse what a record that was read cannot hold, bounds beyond the range among it.
  const records = Array.from({ length: Math.round(4_000 * share) }, () => read(randomHousehold(r, household)).record ?? {});
  const columns = toColumns(household, records);
  const seen = { ok: 0, defect: 0, 'cannot-tell': 0 };
  for (const on of ['2016-12-31', '2017-10-31', '2023-12-31']) {
    const at = { on, place: '511722' };
    const check = checking(checks, at);
    const byRow = records.map(check);
    for (const [i, all] of checkColumns(checks, columns, at).entries()) {
      const outcomes = byRow.map((row) => row[i]?.outcome);
      expect([all.check, ...all.outcomes].map((n) => (typeof n === 'string' ? n : ['ok', 'cannot-tell', 'defect'][n])), `seed ${seed}, ${on}`).toEqual([all.check, ...outcomes]);
      expect(rowsWith(all, 'defect')).toEqual(outcomes.flatMap((o, row) => (o === 'defect' ? [row] : [])));
      seen.ok += all.ok;
      seen.defect += all.defect;
      seen['cannot-tell'] += all.cannotTell;
    }
  }
  console.log(`checks, seed ${seed}: ${records.length} households × ${checks.length} checks × 3 days`, seen);
  expect(Math.min(...Object.values(seen)), 'each outcome occurs often').toBeGreaterThan(records.length);
});

test('a finding names a field of its record, and an open check its cause', () => {
  const r = random(seed + 1);
  const check = checking(checks, { on: '2023-12-31', place: '511722' });
  for (let i = 0; i < 400 * share; i++) {
    for (const { outcome, findings, causes, check: id } of check(randomHousehold(r, household))) {
      expect([id, outcome === 'cannot-tell', outcome === 'ok'], `seed ${seed + 1}`).toEqual([id, causes.length > 0, findings.length === 0]);
      expect(findings.flatMap((f) => f.paths).filter((path) => path.includes(':')), id).toEqual([]);
      expect(findings.every((f) => f.paths.length > 0), `${id} ${outcome}`).toBe(true);
      expect(findings.some((f) => f.outcome === 'defect'), id).toBe(outcome === 'defect');
    }
  }
});

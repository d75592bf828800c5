/** Every check with the case table beside it, and what must hold of all of them. */
import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { checkColumns } from '../../src/engine/check/check-columns.js';
import { checkRecord } from '../../src/engine/check/check-record.js';
import { flawRule } from '../../src/engine/check/flaw-rule.js';
import { lintRule } from '../../src/engine/lint-rule.js';
import { toColumns } from '../../src/intake/to-columns.js';
import type { Check } from '../../src/model/check.js';
import { isDay } from '../../src/model/civil-date.js';
import type { SubjectShape } from '../../src/model/subject-shape.js';
import { checks } from '../../src/rulebook/catalogue.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';
import { household, village } from '../../src/rulebook/subjects.js';
import { checkCases } from './check-cases.js';

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

const shapeOf = ({ subject }: Check): SubjectShape => (subject === 'village' ? village : household);

describe.each(checkCases)('$check.id', ({ check, cases }) => {
  test.each(cases)('$name', ({ on, place, record, outcome, paths, causes, provisional }) => {
    const [checked] = checkRecord([check], record, { on, place });
    expect({
      outcome: checked?.outcome,
      paths: checked?.findings.filter((f) => f.outcome === 'defect').flatMap((f) => f.paths),
      causes: checked?.causes.map((c) => `${c.kind} ${c.path}`),
      provisional: (checked?.provisional.length ?? 0) > 0,
    }).toEqual({ outcome, paths: paths ?? [], causes: causes ?? [], provisional: provisional ?? false });
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
    const [columns] = checkColumns([check], toColumns(shapeOf(check), [record]), { on, place });
    expect(columns).toMatchObject({ ok: Number(outcome === 'ok'), defect: Number(outcome === 'defect'), cannotTell: Number(outcome === 'cannot-tell') });
  });
  test('shows order, defect and doubt, and a day before the first list', () => {
    const first = check.flaws.map(({ from }) => from).sort()[0] ?? '';
    expect(new Set(cases.map((c) => c.outcome))).toEqual(new Set(['ok', 'defect', 'cannot-tell']));
    expect(cases.some((c) => c.on < first && c.causes?.some((cause) => cause.startsWith('not-yet')))).toBe(true);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });
  test('reads no limit that was last verified before the list itself', () => {
    for (const { verifiedThrough, places } of check.flaws) {
      if (verifiedThrough === undefined) continue;
      const at = { on: verifiedThrough, place: places?.[0] ?? 'CN' };
      for (const { record } of cases) expect([at, checkRecord([check], record, at)[0]?.stale]).toEqual([at, []]);
    }
  });
  test('is sound, named and remedied in Chinese and English, and cites a source', () => {
    expect(lintRule(flawRule(check))).toEqual([]);
    for (const { zh, en } of [check.label, check.remedy]) expect([isChinese(zh), isChinese(en), en !== '']).toEqual([true, false, true]);
    expect(check.remedy.zh.length).toBeLessThan(100);
    for (const entry of check.flaws) {
      expect([isDay(entry.from), Object.values(sources).includes(entry.source), isChinese(entry.text?.zh ?? '')]).toEqual([true, true, true]);
    }
  });
});

test('codes and ids of checks are distinct, and the entrance exports every check', () => {
  for (const of of [checks.map(({ id }) => id), checks.map(({ code }) => code)]) expect(new Set(of).size).toBe(of.length);
  const exported = new Set<unknown>(Object.values(entrance).flatMap((x: unknown) => x));
  expect(checks.filter((check) => !exported.has(check)).map(({ id }) => id)).toEqual([]);
});

test('a list of checks holds no case of a check that it does not have', async () => {
  for (const list of new Set(checks.map(({ id }) => dirname(id)).filter((folder) => folder.endsWith('-checks')))) {
    const { cases } = (await import(new URL(`../../src/rulebook/${list}.cases.ts`, import.meta.url).href)) as { cases: Readonly<Record<string, unknown>> };
    expect(Object.keys(cases).map((name) => `${list}/${name}`).sort()).toEqual(checks.map(({ id }) => id).filter((id) => dirname(id) === list).sort());
  }
});

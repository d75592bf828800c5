/** What answers what: nothing without a source, labels in both languages, and the edges of the case tables. */
import { describe, expect, test } from 'vitest';
import { lintTimeline } from '../../src/engine/lint/timeline.js';
import { suggest } from '../../src/engine/matching/suggest.js';
import type { MatchingCase } from '../../src/model/matching-case.js';
import { matchings } from '../../src/rulebook/catalogue.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';

const tables = await Promise.all(matchings.map(async (matching) => {
  const { cases } = (await import(new URL(`../../src/rulebook/${matching.id}.cases.ts`, import.meta.url).href)) as { cases: readonly MatchingCase[] };
  return { id: matching.id, matching, cases };
}));
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

describe.each(tables)('$id', ({ matching, cases }) => {
  test('is exported, named, sourced and sound', () => {
    expect(Object.values(entrance)).toContain(matching);
    expect(lintTimeline(matching.needs, matching.id)).toEqual([]);
    for (const { source, value, standing, reading } of matching.needs) {
      expect(Object.values(sources)).toContain(source);
      expect(value === undefined).toBe(standing === 'unset');
      const needs = value ?? [];
      expect(new Set(needs.map(({ code }) => code)).size).toBe(needs.length);
      const labels = [matching.label, ...(reading ? [reading] : []), ...needs.flatMap(({ label, reason: why, answers }) => [label, why, ...answers.map((answer) => answer.label)])];
      for (const label of labels) expect([isChinese(label.zh), label.en === '', isChinese(label.en)]).toEqual([true, false, false]);
    }
  });
  test.each(cases)('$name', ({ on, place, record, needs, causes = [], provisional = false }) => {
    const found = suggest(matching, record, { on, place });
    expect(Object.fromEntries(found.needs.flatMap(({ code, status }) => (status === 'not-needed' ? [] : [[code, status]])))).toEqual(needs);
    const why = [...found.causes, ...found.needs.flatMap((need) => need.causes)].map(({ kind, path }) => `${kind} ${path}`);
    expect([...new Set(why)]).toEqual(causes);
    expect(found.needs.some((need) => need.provisional.length > 0)).toBe(provisional);
    for (const need of found.needs) expect([need.code, need.causes.length > 0]).toEqual([need.code, need.status === 'unknown']);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
  test('shows every answer to a need, a gap, and the day before', () => {
    expect(new Set(cases.flatMap((c) => Object.values(c.needs)))).toEqual(new Set(['answered', 'unanswered', 'unknown']));
    expect(cases.some((c) => c.causes?.some((cause) => cause.startsWith('not-yet')))).toBe(true);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

test('a suggestion says why, and whether it is in place', () => {
  const [riskMeasures] = matchings.filter(({ id }) => id.endsWith('/risk-measures-matching'));
  const illness = suggest(riskMeasures as never, { illnessRisk: true, healthMeasure: false }, { on: '2023-12-31', place: '5117' }).needs.find(({ code }) => code === 'illness');
  expect(illness?.answers.map(({ code, inPlace }) => [code, inPlace])).toEqual([['health', 'unmet'], ['social', 'unknown']]);
  expect(illness?.reason.zh).toContain('须有健康帮扶或社会帮扶');
});

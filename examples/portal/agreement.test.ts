import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SubjectShape } from '@dabiao/core';
import { county, figures, household, rules, village } from '@dabiao/core/rulebook';
import { ask, compare } from './agreement.ts';
import { isPublishedCase, publishedKinds, subjectOf, type Explanation, type PublishedCase } from './published-case.ts';

const read = (kind: string): PublishedCase[] => JSON.parse(readFileSync(new URL(`../data/published/${kind}.json`, import.meta.url), 'utf8')) as PublishedCase[];
const kinds = publishedKinds.map((kind) => ({ kind, cases: read(kind) }));
const all = kinds.flatMap(({ cases }) => cases);
const of = (kind: string): PublishedCase[] => kinds.find((k) => k.kind === kind)?.cases ?? [];
const found = (id: string): PublishedCase => {
  const [first] = all.filter((c) => c.id === id);
  if (!first) throw new Error(id);
  return first;
};

/** Numbers of the source, as '1 3 5-16'. */
const ids = (prefix: string, numbers: string): string[] => numbers.split(' ').flatMap((part) => {
  const [from = 0, to = from] = part.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => `${prefix}-${String(from + i).padStart(3, '0')}`);
});
const questions = '1 2 4 5 8-18 20 22-24 26-31 34 37 38 41-43 45 47 49 51 52 55-57 63-73';

describe('the published cases', () => {
  test('are all there, each once', () => {
    expect(of('county-exits').map((c) => c.id)).toEqual(ids('CE', '1 3 5-24 27 28 30 33-71 97 98 101 102 104 105 107 109-111 113 114'));
    expect(of('village-exits').map((c) => c.id)).toEqual(ids('VE', '1-4 6-8 11 12 14 17-20'));
    expect(of('household-exits').map((c) => c.id)).toEqual(ids('HE', '1 3 4 6 8-10 12-14 18 19 21 22 24 25 27 28 30-33 35 38-42'));
    expect(of('incomes').map((c) => c.id)).toEqual(ids('IN', '1 4 5 8 10-15'));
    expect(of('questions').map((c) => c.id)).toEqual(ids('QA', questions));
    expect(of('monitoring').map((c) => c.id)).toEqual(ids('MO', '1-5 8 11-18 23-25 27 28 31-34 36'));
    expect(of('scores').map((c) => c.id)).toEqual(ids('SC', '1-5 8 11 12 16-19'));
    expect(kinds.map(({ cases }) => cases.length)).toEqual([76, 14, 28, 10, 50, 24, 12]);
  });
  test('have the shape that is promised', () => {
    expect(all.map((c) => [c.id, isPublishedCase(c)]).filter(([, is]) => is === false)).toEqual([]);
  });
  test('link to nobody: the copies that they were read from stay out', () => {
    expect(kinds.filter(({ cases }) => /https?:|www\./.test(JSON.stringify(cases))).map(({ kind }) => kind)).toEqual([]);
  });
  test('never say as an answer that the exit was approved or announced: that is what is compared', () => {
    expect(all.filter(({ record = {} }) => 'delisted' in record || 'delistedOn' in record).map((c) => c.id)).toEqual([]);
  });
  test('hold only answers that the subject of their criteria can have', () => {
    const shapes: Readonly<Record<string, SubjectShape>> = { county, village, household };
    const keys = ({ indicators, rosters }: SubjectShape): string[] => [...indicators.map((i) => i.id), ...rosters.map(({ roster }) => roster.id)];
    for (const { id, record = {}, expected } of all) {
      const asked = [...rules, ...figures].filter((r) => expected.some((e) => subjectOf(e) === r.id)).map((r) => r.subject);
      const possible = asked.length > 0 ? asked : ['household'];
      for (const subject of possible) expect([id, Object.keys(record).filter((key) => !keys(shapes[subject] ?? county).includes(key))]).toEqual([id, []]);
    }
  });
  test.each(kinds)('of $kind are reproduced, explained or listed as contradicted', ({ cases }) => {
    expect(cases.map(compare).filter((c) => c.outcome === 'unexplained').map((c) => [c.published.id, c.comparisons.map((x) => [subjectOf(x.expected), x.outcome])])).toEqual([]);
  });
  test('contradict the rules in these places only', () => {
    expect(all.map(compare).filter((c) => c.outcome === 'contradicted').map((c) => c.published.id)).toEqual(['CE-113', 'VE-002', 'IN-012', 'IN-013']);
  });
});

describe('what was expected', () => {
  test('is no input: without it, or with the opposite, every answer is the same', () => {
    const opposite = { met: 'unmet', unmet: 'met' } as const;
    const turned = (c: PublishedCase): PublishedCase => ({
      ...c, expected: c.expected.map((e) => ({ ...e, answer: e.answer === 'met' || e.answer === 'unmet' ? opposite[e.answer] : typeof e.answer === 'number' ? e.answer + 1 : !e.answer })),
    });
    for (const c of all) {
      const answers = compare(c).comparisons.map(({ found: f }) => f);
      expect(compare(turned(c)).comparisons.map(({ found: f }) => f)).toEqual(answers);
      const stripped = c.expected.map(({ answer: _, ...question }) => ask(question, { record: c.record ?? {}, on: c.on, place: c.code }));
      expect(stripped).toEqual(answers);
    }
  });
  test('if it were the opposite, no reproduced criterion would pass', () => {
    const opposite = { met: 'unmet', unmet: 'met' } as const;
    for (const c of all.filter((x) => compare(x).outcome === 'reproduced')) {
      const expected = c.expected.flatMap((e) => ('criterion' in e && (e.answer === 'met' || e.answer === 'unmet') ? [{ ...e, answer: opposite[e.answer] }] : []));
      for (const one of expected) expect([c.id, compare({ ...c, expected: [one] }).outcome]).toEqual([c.id, 'unexplained']);
    }
  });
});

describe('counties with all four rates', () => {
  const four = ['wrongfulExitRate', 'omissionRate', 'recognitionRate'];
  const carrying = of('county-exits').filter(({ record = {} }) => four.every((key) => key in record) && ('comprehensiveIncidence' in record || 'povertyIncidence' in record));
  test('are those of 2016 and 2017, Xiji, Huaxian, Shanxi, Inner Mongolia and one probe', () => {
    expect(carrying.map((c) => c.id)).toEqual(ids('CE', '3 6 33-71 97 98 111'));
  });
  test.each(carrying.filter((c) => 'comprehensiveIncidence' in (c.record ?? {}) || c.id === 'CE-111'))('$id is decided as published by the verification', (c) => {
    const [verification] = compare(c).comparisons.filter(({ expected }) => subjectOf(expected) === 'implementation/exit/county-verification');
    expect([verification?.found.answer, verification?.outcome]).toEqual([c.id === 'CE-111' ? 'unmet' : 'met', 'reproduced']);
  });
});

describe('an explanation', () => {
  const text = { zh: '试', en: 'trial' };
  const explainedBy = (id: string, explained: readonly Explanation[]): string => compare({ ...found(id), explained }).outcome;
  const because = (kind: Explanation['kind'], ...names: string[]): Explanation => ({ kind, of: names, text });
  test('that names what is not missing has gone stale', () => {
    expect(explainedBy('CE-017', [because('not-published', 'povertyIncidence', 'comprehensiveIncidence', 'recognitionRate')])).toBe('explained');
    expect(explainedBy('CE-017', [because('not-published', 'povertyIncidence', 'comprehensiveIncidence', 'recognitionRate', 'omissionRate')])).toBe('unexplained');
  });
  test('that leaves a criterion unknown without a reason is not enough', () => {
    expect(explainedBy('CE-017', [because('not-published', 'povertyIncidence', 'comprehensiveIncidence')])).toBe('unexplained');
  });
  test('of another kind than the cause does not hold', () => {
    expect(explainedBy('CE-017', [because('timing', 'povertyIncidence', 'comprehensiveIncidence', 'recognitionRate')])).toBe('unexplained');
  });
  test('cannot say that something was not published when the answer is certain', () => {
    expect(explainedBy('VE-002', [because('not-published', 'povertyIncidence')])).toBe('unexplained');
    expect(explainedBy('VE-002', [because('contradiction', 'implementation/exit/village')])).toBe('contradicted');
  });
  test('of a line between two series does not hold for a line outside of them', () => {
    const line = (answer: number): string => compare({ ...found('QA-010'), expected: [{ parameter: 'national-exit-income-line', answer }] }).outcome;
    expect([3217, 3218, 3747, 3748].map(line)).toEqual(['unexplained', 'explained', 'explained', 'unexplained']);
  });
  test('cannot call an unknown a contradiction', () => {
    expect(explainedBy('VE-001', [because('contradiction', 'implementation/exit/village')])).toBe('unexplained');
  });
  test('of a case that is reproduced is one too many', () => {
    expect(explainedBy('CE-006', [because('not-published', 'povertyIncidence')])).toBe('unexplained');
  });
  test('is needed where no rule asks what was published', () => {
    expect([explainedBy('HE-039', []), explainedBy('HE-039', [because('not-published')]), explainedBy('HE-039', [because('not-a-criterion')])]).toEqual(['unexplained', 'unexplained', 'explained']);
  });
});

test('a case that asks for what the rulebook does not have is an error, not an unknown', () => {
  const facts = { record: {}, on: '2018-12-31', place: '51' };
  const wrong = [
    { criterion: 'implementation/exit/nothing' }, { criterion: '__proto__' }, { figure: 'nothing' }, { parameter: 'nothing' }, { item: 'nothing', within: 'propertyIncome' },
    { item: 'pension', within: 'nothing' }, { item: 'nothing', method: 'chuxiong-2017' }, { item: 'pension', method: 'nothing' },
  ];
  for (const question of wrong) expect(() => ask(question, facts)).toThrow(RangeError);
});

test('an item of income that a method does not name is unknown, not left out', () => {
  expect(ask({ item: 'pension', method: 'chuxiong-2017' }, { record: {}, on: '2017-12-31', place: '53' })).toMatchObject({ answer: null, causes: [{ kind: 'not-established', id: 'pension' }] });
});

/** The scores of the rulebook: nothing without a source, and the edges of their case tables, in every reading. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/score/assess.js';
import { lintRule } from '../../src/engine/lint-rule.js';
import type { ScoreCase } from '../../src/model/score-case.js';
import { scores } from '../../src/rulebook/catalogue.js';

const tables = await Promise.all(scores.map(async (score) => {
  const { cases } = (await import(new URL(`../../src/rulebook/${score.id}.cases.ts`, import.meta.url).href)) as { cases: readonly ScoreCase[] };
  return { id: score.id, score, cases };
}));

describe.each(tables)('$id', ({ score, cases }) => {
  test.each(cases)('$name', ({ on, place, record, points, grade, causes, provisional }) => {
    const { points: { span, causes: why, provisional: weak }, grade: found } = assess(score, record, { on, place });
    const codes = found && (found.class?.code ?? found.possible.map(({ code }) => code));
    expect({ span: [span.low, span.high], grade: codes, causes: why.map((c) => `${c.kind} ${c.path}`), provisional: [...weak, ...(found?.provisional ?? [])].length > 0 })
      .toEqual({ span: typeof points === 'number' ? [points, points] : points, grade: grade ?? null, causes: causes ?? [], provisional: provisional ?? false });
  });
  test('has nothing that the linter finds wrong', () => {
    expect(lintRule(score)).toEqual([]);
  });
  test('shows an exact score or says why there is none, a missing answer, and a day before the first entry', () => {
    const first = score.formula.map((e) => e.from).sort()[0] ?? '';
    expect(cases.some((c) => typeof c.points === 'number') || cases.every((c) => c.causes?.some((cause) => /^(not-|missing)/.test(cause)))).toBe(true);
    expect(cases.some((c) => c.causes?.some((cause) => cause.startsWith('missing')))).toBe(true);
    expect(cases.some((c) => c.on < first && c.causes?.some((cause) => cause.startsWith('not-yet')))).toBe(true);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });
});

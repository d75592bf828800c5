/** Lists of classes of the rulebook on the edges of their case tables. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/engine/classes/classify.js';
import { lintRule } from '../../src/engine/lint-rule.js';
import type { ClassesCase } from '../../src/model/classes-case.js';
import { classes, scores } from '../../src/rulebook/catalogue.js';

const fileOf = (id: string) => new URL(`../../src/rulebook/${id}.cases.ts`, import.meta.url);
const tables = await Promise.all(classes.filter(({ id }) => existsSync(fileOf(id))).map(async (list) => {
  const { cases } = (await import(fileOf(list.id).href)) as { cases: readonly ClassesCase[] };
  return { id: list.id, list, cases };
}));

test.each([...classes, ...scores.flatMap(({ grades }) => grades ?? [])])('$id has nothing that the linter finds wrong', (list) => {
  expect(lintRule(list)).toEqual([]);
});

describe.each(tables)('$id', ({ list, cases }) => {
  test.each(cases)('$name', ({ on, place, record, class: expected, causes, provisional }) => {
    const { class: found, possible, causes: why, provisional: weak, missing } = classify(list, record, { on, place });
    expect({ class: why.length === 0 ? found?.code ?? null : possible.map(({ code }) => code), causes: why.map((c) => `${c.kind} ${c.path}`), provisional: weak.length > 0 })
      .toEqual({ class: expected, causes: causes ?? [], provisional: provisional ?? false });
    if (why.length === 0) expect(missing).toEqual([]);
  });
  test('shows every class, none, an open choice, a missing answer, and the day before the first list', () => {
    const codes = new Set(list.bands.flatMap(({ value = [] }) => value.map(({ code }) => code)));
    // A class that nobody can settle, because a document leaves its number to others, is shown where it is the only one left.
    expect(new Set(cases.flatMap((c) => (typeof c.class === 'string' ? [c.class] : c.class?.length === 1 ? c.class : [])))).toEqual(codes);
    expect([cases.some((c) => c.class === null), cases.some((c) => Array.isArray(c.class) && c.class.length > 1)]).toEqual([true, true]);
    expect(cases.some((c) => c.causes?.some((cause) => cause.startsWith('missing')))).toBe(true);
    expect(cases.some((c) => c.causes?.some((cause) => cause.startsWith('not-yet')))).toBe(true);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });
});

/** The rulebook checks itself: nothing without labels, source, standing, unit and cases. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintRule } from '../../src/engine/lint-rule.js';
import { isDay } from '../../src/model/civil-date.js';
import { isPlace } from '../../src/model/place.js';
import type { Entry } from '../../src/model/timeline.js';
import { parameters, rules } from '../../src/rulebook/catalogue.js';
import * as household from '../../src/rulebook/indicators/household.js';
import * as member from '../../src/rulebook/indicators/member.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';
import { caseTables } from './case-tables.js';

const root = fileURLToPath(new URL('../../src/rulebook/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.startsWith('implementation') && f.endsWith('.ts') && !f.endsWith('.cases.ts'));
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

describe('the catalogue', () => {
  test('hides no indicator behind a rule of the same name', () => {
    for (const [name, of] of Object.entries({ ...household, ...member })) expect([name, (entrance as Record<string, unknown>)[name] === of]).toEqual([name, true]);
  });
  test('lists every rule file, and the id of a rule is the path of its file', () => {
    expect(rules.map((r) => `${r.id}.ts`).sort()).toEqual(files.map((f) => f.replaceAll('\\', '/')).sort());
  });
  test.each(rules)('holds nothing that the linter finds wrong: $id', (rule) => {
    expect(lintRule(rule)).toEqual([]);
  });
  test('gives every rule and parameter once, and the entrance exports them all', () => {
    const ids = [...rules, ...parameters].map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
    const exported = new Set<unknown>(Object.values(entrance));
    expect([...rules, ...parameters].filter((x) => !exported.has(x)).map((x) => x.id)).toEqual([]);
  });
});

describe.each([...rules.map((r) => ({ id: r.id, label: r.label, timeline: r.criteria })), ...parameters.map((p) => ({ id: p.id, label: p.label, timeline: p.values }))])('$id', ({ label, timeline }) => {
  test('is named in Chinese and English', () => {
    expect(isChinese(label.zh)).toBe(true);
    expect(label.en).not.toBe('');
    expect(isChinese(label.en)).toBe(false);
  });
  test.each(timeline.map((entry) => ({ entry, from: entry.from })))('has a sound entry from $from', ({ entry }: { entry: Entry<unknown> }) => {
    expect(isDay(entry.from)).toBe(true);
    expect(entry.until === undefined || (isDay(entry.until) && entry.until > entry.from)).toBe(true);
    expect((entry.places ?? []).every(isPlace)).toBe(true);
    expect(Object.values(sources)).toContain(entry.source);
    expect(entry.standing === 'unset').toBe(entry.value === undefined);
    for (const words of [entry.text, entry.reading]) if (words) expect([isChinese(words.zh), isChinese(words.en)]).toEqual([true, false]);
  });
});

describe.each(caseTables)('the cases of $rule.id', ({ rule, cases }) => {
  test('show met, unmet and unknown, a missing answer, and a day before the first entry', () => {
    const first = rule.criteria.map((e) => e.from).sort()[0] ?? '';
    expect(new Set(cases.map((c) => c.status))).toEqual(new Set(['met', 'unmet', 'unknown']));
    expect(cases.some((c) => c.causes?.some((cause) => cause.startsWith('missing')))).toBe(true);
    expect(cases.some((c) => c.on < first && c.causes?.some((cause) => cause.startsWith('not-yet')))).toBe(true);
  });
  test('have distinct names', () => {
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });
});

/** The rulebook checks itself: nothing without labels, source, standing, unit and cases. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintRule } from '../../src/engine/lint-rule.js';
import { isDay } from '../../src/model/civil-date.js';
import { isPlace } from '../../src/model/place.js';
import type { Entry } from '../../src/model/timeline.js';
import { checks, classes, figures, ledgers, matchings, parameters, procedures, rules, scores } from '../../src/rulebook/catalogue.js';
import { countyExits } from '../../src/rulebook/codes/county-exits.js';
import { divisions } from '../../src/rulebook/codes/divisions.js';
import * as places from '../../src/rulebook/codes/places.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';
import { county, exception, household, member, township, village } from '../../src/rulebook/subjects.js';
import { caseTables } from './case-tables.js';

const root = fileURLToPath(new URL('../../src/rulebook/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /^(responsibility|policy|investment|implementation|participation|supervision|evaluation)/.test(f) && f.endsWith('.ts') && !f.endsWith('.cases.ts'));
const shapes = [household, member, village, township, county, exception];
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** Checks of one list are in the file of the list. */
const fileOf = (id: string): string => id.replace(/-checks\/[^/]+$/, '-checks');

describe('the catalogue', () => {
  test('hides no indicator behind a rule of the same name', () => {
    for (const of of shapes.flatMap(({ indicators }) => indicators)) expect([of.id, (entrance as Record<string, unknown>)[of.id] === of]).toEqual([of.id, true]);
  });
  test('lists every file of a system, and its id is the path of its file, followed by a name in a list of checks', () => {
    const listed = [...rules, ...figures, ...scores, ...classes, ...procedures, ...ledgers, ...checks, ...matchings].map(({ id }) => `${fileOf(id)}.ts`);
    expect([...new Set(listed)].sort()).toEqual(files.map((f) => f.replaceAll('\\', '/')).sort());
  });
  test.each(rules)('holds nothing that the linter finds wrong: $id', (rule) => {
    expect(lintRule(rule)).toEqual([]);
  });
  test('gives everything once, and the entrance exports it all', () => {
    const everything = [...rules, ...parameters, ...figures, ...scores, ...classes, ...procedures, ...ledgers, ...matchings];
    const ids = everything.map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
    const exported = new Set<unknown>(Object.values(entrance));
    expect(everything.filter((x) => !exported.has(x)).map((x) => x.id)).toEqual([]);
  });
  test('groups provinces that exist, each once', () => {
    const grouped = [...places.western, ...places.central, ...places.hebei, ...places.countedAsCentral];
    expect(new Set(grouped).size).toBe(grouped.length);
    const known = new Set(divisions.map(({ code }) => code));
    expect(grouped.filter((code) => !known.has(code.padEnd(6, '0')))).toEqual([]);
  });
  test('dates the exit of every county of Dazhou once, in the year before its announcement', () => {
    const dazhou = divisions.filter(({ code, through }) => code.startsWith('5117') && code !== '511700' && through === undefined);
    expect(countyExits.map(({ place }) => place).sort()).toEqual(dazhou.map(({ code }) => code).sort());
    for (const { year, announcedOn, source } of countyExits) {
      expect(Object.values(sources)).toContain(source);
      if (announcedOn !== undefined) expect([isDay(announcedOn), announcedOn.slice(0, 4)]).toEqual([true, String(year + 1)]);
    }
  });
  test('keys the province of a county as the divisions do', () => {
    const provinces = divisions.filter(({ code }) => code.endsWith('0000'));
    expect(Object.entries(entrance.province.codes).map(([code, { zh }]) => `${code} ${zh}`)).toEqual(provinces.filter(({ code }) => code < '70').map(({ code, label }) => `${code.slice(0, 2)} ${label.zh}`));
  });
});

describe.each([...rules.map((r) => ({ id: r.id, label: r.label, timeline: r.criteria })), ...parameters.map((p) => ({ id: p.id, label: p.label, timeline: p.values })),
  ...[...figures, ...scores].map((f) => ({ id: f.id, label: f.label, timeline: f.formula })), ...scores.flatMap(({ grades }) => (grades ? [{ id: grades.id, label: grades.label, timeline: grades.bands }] : [])), ...classes.map((c) => ({ id: c.id, label: c.label, timeline: c.bands }))])('$id', ({ label, timeline }) => {
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

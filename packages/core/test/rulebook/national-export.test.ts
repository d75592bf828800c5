import { describe, expect, it } from 'vitest';
import { allSpellings } from '../../src/intake/national-export/match-headings.js';
import type { ExportColumn } from '../../src/model/export-dictionary.js';
import { nationalExport } from '../../src/rulebook/national-export/national-export.js';

const { columns, periods, household, members, village, units, joint, head, villageName } = nationalExport;
const scopes = Object.entries(columns);
const all: readonly ExportColumn[] = scopes.flatMap(([, of]) => of);
const byKey = new Map(all.map((column) => [column.key, column]));

describe('the dictionary of the national export', () => {
  it('has every column of the facts, each once, with a name in both languages', () => {
    expect(Object.fromEntries(scopes.map(([scope, of]) => [scope, of.length]))).toEqual({ household: 72, member: 40, monitoring: 48, work: 10, village: 37 });
    expect(byKey.size).toBe(all.length);
    for (const { en, headers, seen } of all) expect([en !== '', headers[0] !== '', seen.length > 0], headers[0]).toEqual([true, true, true]);
  });
  it('has no header that is two columns of one file', () => {
    for (const [kind, spellings] of Object.entries(allSpellings(nationalExport))) {
      for (const [header, found] of spellings) expect(found.map(({ column }) => column.key), `${kind}: ${header}`).toHaveLength(1);
    }
  });
  it('has a source and a standing for each period, and the periods do not overlap', () => {
    periods.forEach(({ years: [from, through], source, standing }, i) => {
      expect([source.id !== '', standing]).toEqual([true, 'reported']);
      expect(from).toBeGreaterThan(periods[i - 1]?.years[1] ?? 0);
      expect(through ?? Infinity).toBeGreaterThanOrEqual(from);
    });
  });
  it('gives answers that the shapes hold, and says of each value what its indicator knows', () => {
    const ids = { household, member: members.of, monitoring: household, work: members.of, village };
    for (const [scope, of] of scopes) {
      for (const { key, list, gives = [] } of of) {
        for (const { of: indicator, values, otherwise } of gives) {
          expect(ids[scope as keyof typeof ids].indicators.map(({ id }) => id), key).toContain(indicator.id);
          const known = new Set(Object.values(list?.values ?? {}).flat());
          for (const [value, answer] of Object.entries(values ?? {})) {
            if (list) expect(known.has(value), `${key}: ${value}`).toBe(true);
            if (indicator.type === 'choice') expect(Object.keys(indicator.codes), `${key}: ${value}`).toContain(answer);
            else expect([indicator.type, typeof answer], `${key}: ${value}`).toEqual(['flag', 'boolean']);
          }
          if (otherwise !== undefined) expect([indicator.type, typeof otherwise], key).toEqual(['flag', 'boolean']);
        }
      }
    }
  });
  it('has no choice without a meaning where a column has no table of meanings', () => {
    for (const { key, list, gives = [] } of all) {
      for (const { of, values } of gives) {
        if (of.type !== 'choice' || values || !list) continue;
        const labels = new Set(Object.values(of.codes).map(({ zh }) => zh));
        expect(Object.values(list.values).flat().filter((value) => !labels.has(value)), key).toEqual([]);
      }
    }
  });
  it('names lists of periods that there are, synonyms of values that there are, and units that are known', () => {
    const ids = new Set(periods.map(({ id }) => id));
    for (const { key, list, unit } of all) {
      const known = new Set(Object.values(list?.values ?? {}).flat());
      for (const id of Object.keys(list?.values ?? {})) expect(ids.has(id), key).toBe(true);
      for (const value of [...Object.values(list?.also ?? {}), ...Object.values(list?.codes ?? {}), ...(list?.alone === undefined ? [] : [list.alone])]) expect(known.has(value), `${key}: ${value}`).toBe(true);
      if (unit !== undefined) expect(Object.keys(units), key).toContain(unit);
    }
  });
  it('joins, names villages and finds heads by columns that there are', () => {
    for (const { when } of joint) for (const [key, value] of Object.entries(when)) expect(Object.values(byKey.get(key)?.list?.values ?? {}).flat()).toContain(value);
    for (const key of [...villageName, head.column, nationalExport.year, household.key?.id ?? '', members.of.idNumber?.id ?? '', members.of.phone?.id ?? '']) expect(byKey.has(key), key).toBe(true);
    expect(Object.values(byKey.get(head.column)?.list?.values ?? {}).flat()).toContain(head.value);
  });
});

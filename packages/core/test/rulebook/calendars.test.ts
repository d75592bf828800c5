/** The calendars of the rulebook: nothing without a source, and the edges of their case tables. */
import { describe, expect, test } from 'vitest';
import { workingDaysBetween } from '../../src/engine/calendar/working-days-between.js';
import { lintTimeline } from '../../src/engine/lint/timeline.js';
import type { CalendarCase } from '../../src/model/calendar.js';
import { calendars } from '../../src/rulebook/catalogue.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';

const tables = await Promise.all(calendars.map(async (calendar) => {
  const { cases } = (await import(new URL(`../../src/rulebook/${calendar.id}.cases.ts`, import.meta.url).href)) as { cases: readonly CalendarCase[] };
  return { id: calendar.id, calendar, cases };
}));

describe.each(tables)('$id', ({ calendar, cases }) => {
  test('is exported, and rests on documents that are listed, in entries that the linter finds sound', () => {
    expect(Object.values(entrance)).toContain(calendar);
    for (const { source } of calendar.years) expect(Object.values(sources)).toContain(source);
    expect(lintTimeline(calendar.years, calendar.id)).toEqual([]);
  });
  test('shifts weekdays off and weekend days on, each once and within its entry', () => {
    for (const { from, until = '', value } of calendar.years) {
      const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      const { off = [], on = [] } = value ?? {};
      expect([...off, ...on].filter((day) => day < from || day >= until)).toEqual([]);
      expect([off.every(isWeekday), on.some(isWeekday), new Set([...off, ...on]).size]).toEqual([true, false, off.length + on.length]);
    }
  });
  test.each(cases)('$name', ({ from, to, workingDays }) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(workingDays);
  });
});

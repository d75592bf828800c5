/** The procedures of the rulebook: nothing without a source, every code defined, and the edges of their case tables. */
import { describe, expect, test } from 'vitest';
import { lintTimeline } from '../../src/engine/lint/timeline.js';
import { track } from '../../src/engine/procedure/track.js';
import type { CourseCase, ProcedureCase } from '../../src/model/procedure-case.js';
import type { Course } from '../../src/model/track.js';
import { procedures } from '../../src/rulebook/catalogue.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';

const tables = await Promise.all(procedures.map(async (procedure) => {
  const { cases } = (await import(new URL(`../../src/rulebook/${procedure.id}.cases.ts`, import.meta.url).href)) as { cases: readonly ProcedureCase[] };
  return { id: procedure.id, procedure, cases };
}));
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** What a course says, as a case table writes it. */
const said = (course: Course): CourseCase => ({
  ...(course.instance !== null && { instance: course.instance }),
  state: course.state,
  possible: course.possible,
  ...(course.due && { due: course.due.code }),
  limits: course.limits.map(({ step, status, daysLate }) => `${step} ${status}${daysLate === null ? '' : ` ${String(daysLate)}`}`),
  causes: course.causes.map(({ kind, path }) => `${kind} ${path}`),
  refused: course.refused.map(({ problem: { code, path } }) => `${code} ${path}`),
  lacks: course.missingEvidence.flatMap(({ step, lacks }) => lacks.map(({ code }) => `${step} ${code}`)),
  later: course.later, returned: course.returned, reopened: course.reopened,
  ...(course.provisional.length > 0 && { provisional: true }),
});
const full = (of: CourseCase): CourseCase => ({ limits: [], causes: [], refused: [], lacks: [], later: 0, returned: 0, reopened: 0, possible: of.state === null ? [] : [of.state], ...of });

describe.each(tables)('$id', ({ procedure, cases }) => {
  test('is exported, named, sourced and sound', () => {
    expect(Object.values(entrance)).toContain(procedure);
    expect(lintTimeline(procedure.steps, procedure.id)).toEqual([]);
    for (const { source, value, standing, reading } of procedure.steps) {
      expect(Object.values(sources)).toContain(source);
      expect(value === undefined).toBe(standing === 'unset');
      if (reading) expect([isChinese(reading.zh), isChinese(reading.en)]).toEqual([true, false]);
    }
    for (const label of [procedure.label, procedure.instance]) expect([isChinese(label.zh), isChinese(label.en)]).toEqual([true, false]);
  });
  test('names each step once, and leads only to steps that it has', () => {
    for (const { value = [] } of procedure.steps) {
      const codes = value.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const [i, { leads = {}, within = [] }] of value.entries()) {
        const back = [leads.objection, leads.reopened].filter((code) => code !== undefined);
        expect(back.filter((code) => !(codes.indexOf(code) >= 0 && codes.indexOf(code) <= i))).toEqual([]);
        expect(within.filter((limit) => 'after' in limit && !codes.slice(0, i).includes(limit.after))).toEqual([]);
      }
      for (const { code, label, by = [], evidence = [], notice } of value) {
        for (const named of [{ code, label }, ...by, ...evidence, ...(notice?.conceals ?? [])]) expect([/^[a-z]+(-[a-z]+)*$/.test(named.code), isChinese(named.label.zh), isChinese(named.label.en)]).toEqual([true, true, false]);
      }
    }
  });
  test.each(cases)('$name', ({ on, place, events, courses }) => {
    const result = track(procedure, events, { on, place });
    expect(result.courses.map(said)).toEqual(courses.map(full));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    for (const { state, due, limits, causes } of result.courses) {
      const isOpen = state === null || limits.some(({ status }) => status === 'unknown') || (due === null && state === 'under-way');
      expect(causes.length > 0).toBe(isOpen);
    }
  });
  test('has cases with distinct names', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

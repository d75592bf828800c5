import { deriveTable, readMembers, readTable, withMembers } from '@dabiao/core/intake';
import { household, householdExit, householdMembers, problemClosingProcedure } from '@dabiao/core/rulebook';
import { expect, it } from 'vitest';
import { assessCity } from './assess-city.ts';
import { generateCity } from './generate-city.ts';
import { householdDetail } from './household-detail.ts';
import { recordAt } from './record-at.ts';
import { codeAt } from './register.ts';

const at = { on: '2020-12-31', place: '5117' };
const { city } = generateCity({ seed: 3, share: 0.01, planted: 0.4 });
const assessment = assessCity(city, at);
const rows = Array.from({ length: city.households.length }, (_, row) => row);
const someOfEach = [0, 1, 2].flatMap((truth) => rows.filter((row) => assessment.households.exit[row] === truth).slice(0, 12));

it('says of a household what the columns say', () => {
  const truths = { unmet: 0, unknown: 1, met: 2 } as const;
  for (const row of [...someOfEach, ...rows.filter((n) => (assessment.households.defects[n] ?? 0) > 0).slice(0, 12)]) {
    const detail = householdDetail(city, codeAt(city, row), at);
    expect([detail?.verdict.rule, truths[detail?.verdict.status ?? 'unknown']]).toEqual([householdExit.id, assessment.households.exit[row]]);
    expect(detail?.findings.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(
      assessment.checked.filter(({ outcomes }) => outcomes[row] !== 0).map(({ check, outcomes }) => `${check} ${outcomes[row] === 2 ? 'defect' : 'cannot-tell'}`),
    );
    expect(detail?.monitoring.class === null ? 0 : 2).toBe(assessment.households.monitored[row] === 2 ? 2 : 0);
    expect([detail?.remedies === null, detail?.questions === null]).toEqual([detail?.verdict.status !== 'unmet', detail?.verdict.status !== 'unknown']);
  }
});

it('follows its procedures to where the counts of the city put them', () => {
  const log = city.events.get(problemClosingProcedure.id);
  const withProblem = rows.filter((row) => log?.first[row] !== log?.first[row + 1]);
  const counted = assessment.procedures.find(({ procedure }) => procedure === problemClosingProcedure.id);
  expect(counted?.summary.instances).toBe(withProblem.length);
  const courses = withProblem.slice(0, 40).map((row) => ({ row, course: householdDetail(city, codeAt(city, row), at)?.courses.find(({ procedure }) => procedure === problemClosingProcedure.id) }));
  for (const { row, course } of courses) expect(course?.refused.some(({ problem }) => problem.code === 'lacking')).toBe(counted?.refused.lacking[row] === 2);
  expect(new Set(courses.map(({ course }) => course?.state))).toEqual(new Set(['done', 'under-way']));
});

it('knows nothing of a code that nobody has', () => expect(householdDetail(city, '511722-0001-999', at)).toBeNull());

it('survives JSON, and holds no full number', () => {
  const text = JSON.stringify(someOfEach.map((row) => householdDetail(city, codeAt(city, row), at)));
  expect(text).not.toMatch(/\d{15}/);
  expect(JSON.parse(text)).toHaveLength(someOfEach.length);
});

it('derives from the texts of the whole table what intake derives from the same table', () => {
  const members = city.households.rosters?.['members'];
  const persons = rows.flatMap((row) => Array.from({ length: (members?.offsets[row + 1] ?? 0) - (members?.offsets[row] ?? 0) }, (_, i) => [
    codeAt(city, row), city.texts.idNumbers[(members?.offsets[row] ?? 0) + i] ?? '', i === 0 ? city.texts.phones[row] ?? '' : '',
  ]));
  const memberTable = readMembers(household, householdMembers, { headers: ['户编号', '证件号码', '联系电话'], rows: persons });
  const households = readTable(household, { headers: ['户编号', '帮扶责任人证件号码'], rows: rows.map((row) => [codeAt(city, row), city.texts.helperIdNumbers[row] ?? '']) });
  const { rows: derived } = deriveTable(household, householdMembers, withMembers(householdMembers, households, memberTable).rows, memberTable);
  const facts = ['idNumberOccurrence', 'phoneOccurrence', 'idNumberForm', 'idNumberSex', 'phoneForm'];
  const seen = new Set<string>();
  for (const [row, { id, record }] of derived.entries()) {
    const own = recordAt(household, city.households, row);
    expect([id, record.helperRegisteredPoor]).toEqual([codeAt(city, row), own.helperRegisteredPoor]);
    for (const [i, member] of ((record.members ?? []) as readonly Record<string, unknown>[]).entries()) {
      const made = (own.members as readonly Record<string, unknown>[])[i];
      // Of somebody who stands in two rows of one household intake believes neither, and keeps only the facts about the table.
      const compared = member['idNumberOccurrence'] === 'within' ? facts.slice(0, 2) : facts;
      for (const fact of compared) {
        expect([id, i, fact, member[fact] ?? null]).toEqual([id, i, fact, made?.[fact] ?? null]);
        seen.add(`${fact} ${String(member[fact])}`);
      }
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['idNumberOccurrence across', 'idNumberOccurrence within', 'phoneOccurrence across', 'idNumberForm wrong-length', 'idNumberForm wrong-check', 'idNumberForm impossible-birthday']));
});

/** What must not pass, each refused or found with a path and a remedy, and nothing else lost. */
import { expect, test } from 'vitest';
import { assign } from '../../src/engine/assignment/assign.js';
import { checkRecord } from '../../src/engine/check/check-record.js';
import { track } from '../../src/engine/procedure/track.js';
import { deriveTable } from '../../src/intake/derive-table.js';
import { withMembers } from '../../src/intake/members.js';
import { readMembers, readTable } from '../../src/intake/read-table.js';
import type { Label } from '../../src/model/label.js';
import { householdExitProcedure } from '../../src/rulebook/implementation/exit/household-exit-procedure.js';
import { personInTwoHouseholdsCheck } from '../../src/rulebook/implementation/recheck/person-in-two-households-check.js';
import { pairedHelper } from '../../src/rulebook/implementation/support/paired-helper-assignment.js';
import { household, householdMembers } from '../../src/rulebook/subjects.js';

const isSaid = (...labels: Label[]): boolean => labels.every(({ zh, en }) => /[\u4e00-\u9fff]/.test(zh) && en !== '' && !/[\u4e00-\u9fff]/.test(en));

test('a helper paired with his own household is refused, and his other household keeps him', () => {
  const link = { helperNumber: 'h-1', ownHouseholdNumber: 'a', role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };
  const { refused, helped } = assign(pairedHelper, [{ ...link, householdNumber: 'a' }, { ...link, householdNumber: 'b' }], { helped: ['a', 'b'], complete: true });
  expect(refused.map(({ problem: { code, path, given } }) => [code, path, given])).toEqual([['contradiction', 'links[0].householdNumber', 'a']]);
  expect(refused.every(({ problem: { expected, remedy } }) => isSaid(expected, remedy))).toBe(true);
  // The household from which a link was refused is not known to be without a helper.
  expect(helped.map(({ key, record }) => [key, record['helperCount'] ?? null])).toEqual([['a', null], ['b', 1]]);
});

test('a member in two households is found in both, by field, and neither household is lost', () => {
  const person = '11010519491231002X';
  const persons = readMembers(household, householdMembers, { headers: ['户编号', '证件号码'], rows: [['A', person], ['B', person], ['B', '110105199001010010']] });
  const joined = withMembers(householdMembers, readTable(household, { headers: ['户编号', '家庭人口'], rows: [['A', '1'], ['B', '2'], ['C', '1']] }), persons);
  const { rows, repeats } = deriveTable(household, householdMembers, joined.rows, persons);
  const found = rows.map(({ record }) => checkRecord([personInTwoHouseholdsCheck], record, { on: '2017-12-31', place: '511722' })[0]);
  expect(found.map((checked) => [checked?.outcome, checked?.findings.flatMap(({ paths }) => paths)])).toEqual([['defect', ['members[0].idNumberOccurrence']], ['defect', ['members[0].idNumberOccurrence']], ['cannot-tell', ['members']]]);
  expect(found.every((checked) => checked !== undefined && isSaid(checked.remedy))).toBe(true);
  expect(repeats.map(({ given, rows: at }) => [given, at.map(({ id }) => id)])).toEqual([['11*************02*', ['A', 'B']]]);
});

test('a notice of four days is refused with its last day and the least number of days, and the steps before it stand', () => {
  const events = [
    { step: 'appraisal', on: '2018-10-08', by: 'village-bodies', outcome: 'passed' }, { step: 'verification', on: '2018-10-12', by: 'resident-team', outcome: 'passed' },
    { step: 'household-acceptance', on: '2018-10-15', by: 'household', outcome: 'passed' }, { step: 'notice', on: '2018-10-16', until: '2018-10-19', outcome: 'passed' },
  ] as const;
  const [course] = track(householdExitProcedure, events, { on: '2018-12-31', place: '53' }).courses;
  expect(course?.refused.map(({ problem: { path, given, expected } }) => [path, given, expected.en])).toEqual([['events[3].until', '2018-10-19', 'a notice of at least 5 days, the first and the last counted']]);
  expect(course?.refused.every(({ problem: { expected, remedy } }) => isSaid(expected, remedy))).toBe(true);
  expect(course?.trail.map(({ step }) => step)).toEqual(['appraisal', 'verification', 'household-acceptance']);
});

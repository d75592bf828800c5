import { expect, test } from 'vitest';
import { household, nationalExport } from '../rulebook/index.js';
import { divisions } from '../rulebook/codes/divisions.js';
import { ContractError } from '../model/problem.js';
import { findDivision, joinExports, readExport, readMembers, readPlace, readRecord, readTable, tellExport, toColumns } from './index.js';

const none = [undefined, null, 5, 'x', {}, true] as never[];
const [members] = household.rosters;

const calls: readonly (readonly [string, (of: never) => unknown, (readonly unknown[])?])[] = [
  ['the shape of a table', (of) => readTable(of, [])], ['a table', (of) => readTable(household, of)], ['the options of a table', (of) => readTable(household, [], of), [null, 5, 'x', []]],
  ['the owner of members', (of) => readMembers(of, members as never, [])], ['a roster', (of) => readMembers(household, of, [])], ['a table of members', (of) => readMembers(household, members as never, of)],
  ['the shape of columns', (of) => toColumns(of, [])], ['records', (of) => toColumns(household, of)], ['a record in the list', (of) => toColumns(household, [of]), [null, undefined, 5, []]],
  ['the shape of a record', (of) => readRecord(of, {})], ['a dictionary', (of) => readExport('户编号\nA', of)], ['the options of an export', (of) => readExport('户编号\nA', nationalExport, of), [null, 5, []]],
  ['what was read', (of) => tellExport(of)], ['files', (of) => joinExports(of, nationalExport)], ['a file in the list', (of) => joinExports([of], nationalExport)], ['the dictionary of files', (of) => joinExports([], of)],
  ['divisions', (of) => readPlace(of, '宣汉县', '2019-12-31')], ['a name', (of) => readPlace(divisions, of, '2019-12-31'), [null, undefined, 5, {}]], ['a code', (of) => findDivision(divisions, of, '2019-12-31'), [null, undefined, 511722]],
];
test.each(calls.map(([what, call, given = none]) => ({ what, call, given })))('$what that is none is refused in both languages, never somewhere inside', ({ call, given }) => {
  for (const of of given) {
    let error: unknown;
    try { call(of as never); } catch (caught) { error = caught; }
    expect(error, String(of)).toBeInstanceOf(ContractError);
    expect((error as ContractError).message).toMatch(/expected .+\/ 应为/);
  }
});

test('an empty table and an empty list are what they are', () => {
  expect([readTable(household, []).rows, toColumns(household, []).length, joinExports([], nationalExport).households]).toEqual([[], 0, []]);
});

import { describe, expect, it } from 'vitest';
import { household, householdMembers } from '../rulebook/subjects.js';
import { deriveTable } from './derive-table.js';
import { withMembers } from './members.js';
import { idNumberFormOf, mobileNumber } from './number-form.js';
import { readMembers, readTable, type Table } from './read-table.js';

const [woman, old, card, man] = ['11010519491231002X', '110105491231002', '11010519491231002X43', '110105199001010010'];
const households: Table = { headers: ['户编号', '家庭人口', '帮扶责任人证件号码'], rows: [['A', '2', man ?? ''], ['B', '1', '513021196502280017'], ['C', '2', '']] };

function derive(rows: readonly (readonly string[])[]) {
  const members = readMembers(household, householdMembers, { headers: ['户编号', '证件号码', '联系电话'], rows });
  const joined = withMembers(householdMembers, readTable(household, households), members);
  return { ...deriveTable(household, householdMembers, joined.rows, members), members };
}
const listOf = (row: { readonly record: object } | undefined): readonly Record<string, unknown>[] => (row?.record as { members?: Record<string, unknown>[] } | undefined)?.members ?? [];

describe('the form of an id number', () => {
  it.each([
    [woman, 'resident'], [old, 'resident-15'], [card, 'disability-card'], [`${card}B1`, 'disability-card-reissued'], ['11010519491231002', 'wrong-length'], ['', 'wrong-length'],
    ['110105194912310021', 'wrong-check'], ['11010519491231O02X', 'wrong-characters'], ['110105490229002', 'impossible-birthday'], ['1'.repeat(1_000_000), 'wrong-length'],
    ['11010519900230001X', 'impossible-birthday'], [`${woman}83`, 'wrong-characters'],
  ])('%.24s is %s', (text = '', form) => {
    expect(idNumberFormOf(text)).toBe(form);
  });
});

describe('a mobile number', () => {
  it('has eleven digits from 13 to 19, with or without blanks and the country code', () => {
    expect(['13800138000', '+86 138 0013-8000', '８６13800138000', '12800138000', '1380013800', '138001380000', '0818-2123456'].map(mobileNumber)).toEqual([
      '13800138000', '13800138000', '13800138000', null, null, null, null,
    ]);
  });
});

describe('the facts about a whole table', () => {
  it('find one person in two households, whichever card was read', () => {
    const { rows, repeats } = derive([['A', woman ?? '', '13800138000'], ['B', old ?? '', '13800138001']]);
    expect(rows.slice(0, 2).map((row) => listOf(row)[0]?.['idNumberOccurrence'])).toEqual(['across', 'across']);
    expect(repeats).toEqual([{ key: 'idNumber', given: '11*************02*', rows: [{ id: 'A', line: 2, index: 0 }, { id: 'B', line: 3, index: 0 }] }]);
  });
  it('find a person twice in one household, and still say so of the row that nobody believes', () => {
    const { rows } = derive([['A', woman ?? '', '13800138000'], ['A', card ?? '', '13900139000']]);
    expect(listOf(rows[0]).map((row) => row['idNumberOccurrence'])).toEqual(['within', 'within']);
  });
  it('find both at once', () => {
    const { rows } = derive([['A', woman ?? '', ''], ['A', woman ?? '', ''], ['B', woman ?? '', '']]);
    expect(rows.slice(0, 2).map((row) => listOf(row)[0]?.['idNumberOccurrence'])).toEqual(['both', 'across']);
  });
  it('take one phone in one household for what it is, and one in two', () => {
    const { rows, repeats } = derive([['A', '', '13800138000'], ['A', '', '138-0013-8000'], ['B', '', '13900139000'], ['C', '', '13900139000']]);
    expect(rows.map((row) => listOf(row)[0]?.['phoneOccurrence'])).toEqual(['within', 'across', 'across']);
    expect(repeats.map(({ given }) => given)).toEqual(['138******00', '139******00']);
  });
  it('count the rows of each household, and know one that has none', () => {
    const { rows } = derive([['A', woman ?? '', ''], ['A', man ?? '', ''], ['B', '', '']]);
    expect(rows.map(({ record }) => record['listedMembers'])).toEqual([2, 1, 0]);
  });
  it('know only how many rows there are at least while a refused row may be of any household', () => {
    const { rows } = derive([['A', woman ?? '', ''], ['', man ?? '', '']]);
    expect(rows.map(({ record }) => record['listedMembers'])).toEqual([{ low: 1 }, { low: 0 }, { low: 0 }]);
  });
  it('say nothing of a number that nobody can read or gave', () => {
    const { rows } = derive([['A', '110105194912310021', '123'], ['B', '', '']]);
    expect(listOf(rows[0])[0]).toEqual({ idNumberForm: 'wrong-check', phoneForm: 'other' });
    expect(listOf(rows[1])[0]).toEqual({});
  });
  it('know a helper who is registered, one who is not, and none', () => {
    const { rows } = derive([['C', man ?? '', '']]);
    expect(rows.map(({ record }) => record['helperRegisteredPoor'])).toEqual([true, false, undefined]);
  });
  it('never show a number', () => {
    const derived = derive([['A', woman ?? '', '13800138000'], ['B', card ?? '', '13800138000']]);
    const shown = JSON.stringify([derived.rows.map(({ record, problems }) => [record, problems]), derived.repeats]);
    expect(shown).not.toMatch(/\d{12}|13800138000/);
  });
  it('are as quick for a number that everybody shares', () => {
    const rows = Array.from({ length: 50 }, () => ['C', woman ?? '', '13800138000']);
    expect(derive(rows).repeats.map((repeat) => repeat.rows.length)).toEqual([50, 50]);
  });
});

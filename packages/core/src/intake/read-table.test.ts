import { describe, expect, it } from 'vitest';
import { ContractError } from '../model/problem.js';
import type { SubjectShape } from '../model/subject-shape.js';
import * as of from '../rulebook/indicators/household.js';
import { birthDate, medicalInsurance } from '../rulebook/indicators/member.js';
import { household, householdMembers, village } from '../rulebook/subjects.js';
import { withMembers } from './members.js';
import { readMembers, readTable } from './read-table.js';
import { povertyIncidence } from '../rulebook/indicators/incidence.js';
import { acceptText } from './text-cell.js';

const table = (headers: string[], ...rows: string[][]) => ({ headers, rows });
const cell = (indicator: Parameters<typeof acceptText>[0], text: unknown): unknown => {
  const read = acceptText(indicator, text);
  return 'value' in read ? read.value : read.code;
};

describe('a cell of text', () => {
  it.each([
    ['4000', 4000], ['4,000', 4000], ['４，０００．５０', 4000.5], [' 1,234,567.8 ', 1234567.8], ['-12.5', -12.5], ['0', 0], ['0.07', 0.07],
    ['3300.10', 3300.1], ['', null], ['-', null], ['\ufeff', null],
    ['>=4000', { low: 4000 }], ['≥4,000', { low: 4000 }], ['<2000', { high: 1999.99 }], ['> 2000', { low: 2000.01 }], ['＜＝３０００', { high: 3000 }],
    ['3000-3600', { low: 3000, high: 3600 }], ['3000至3600', { low: 3000, high: 3600 }], ['3,000～3,600', { low: 3000, high: 3600 }],
    ['-5--3', { low: -5, high: -3 }],
  ])('%s is a number', (text, value) => expect(cell(of.netIncomePerCapita, text)).toEqual(value));

  it.each([
    ['4000元', 'not-a-number'], ['4千', 'not-a-number'], ['1e3', 'not-a-number'], ['0x10', 'not-a-number'], ['4 000', 'not-a-number'],
    ['3.300,50', 'not-a-number'], ['3,30', 'not-a-number'],
    ['10²', 'not-a-number'], ['½', 'not-a-number'], ['①', 'not-a-number'], ['007', 'not-a-number'], ['+5', 'not-a-number'],
    ['.5', 'not-a-number'], ['5.', 'not-a-number'], ['NaN', 'not-a-number'], ['Infinity', 'not-a-number'],
    ['无', 'not-a-number'], ['/', 'not-a-number'], ['约4000', 'not-a-number'], ['=1+1', 'not-a-number'], ["=cmd|'/c calc'!A0", 'not-a-number'],
    ['(300)', 'not-a-number'], ['三千', 'not-a-number'],
    ['-0', 'not-a-number'], ['3299.995', 'off-step'], ['3299.99999999999999999', 'off-step'], ['12345678901234567890', 'out-of-range'],
    ['3600-3000', 'out-of-range'], ['<=20000000', 'out-of-range'],
  ])('%s is no number', (text, code) => expect(cell(of.netIncomePerCapita, text)).toBe(code));

  it('may bear the sign of its percentage, and only of a percentage', () => {
    expect(['1.42%', '1.42 %', '１．４２％', '<2%'].map((text) => cell(povertyIncidence, text))).toEqual([1.42, 1.42, 1.42, { high: 1.99 }]);
    expect([cell(povertyIncidence, '1.42%%'), cell(povertyIncidence, '%'), cell(of.netIncomePerCapita, '4000%')]).toEqual(['not-a-number', 'not-a-number', 'not-a-number']);
  });

  it('is yes or no in three spellings and in no others', () => {
    expect(['是', 'Yes', 'TRUE', '1', '１'].map((text) => cell(of.incomeStable, text))).toEqual([true, true, true, true, true]);
    expect(['否', 'no', 'False', '0'].map((text) => cell(of.incomeStable, text))).toEqual([false, false, false, false]);
    expect(['有', '无', '√', '×', 'y', 'ok', '不是'].map((text) => cell(of.incomeStable, text))).toEqual(Array(7).fill('unlisted'));
  });

  it('is a day only with the year first and all three parts', () => {
    for (const text of ['2019-10-31', '2019/10/31', '2019年10月31日', '20191031', ' ２０１９－１０－３１']) expect(cell(birthDate, text)).toBe('2019-10-31');
    expect([cell(birthDate, '2019/1/5'), cell(birthDate, '2019年1月5日')]).toEqual(['2019-01-05', '2019-01-05']);
    for (const text of ['31/10/2019', '10/31/19', '201910', '43769', '2019-02-29', '2019-13-01', '2019.10.31', '2019-10-31 00:00', '0019-10-31', '2019-10/31']) expect(cell(birthDate, text), text).toBe('not-a-day');
  });

  it('is a choice by code or by label, never by a part of one', () => {
    for (const text of ['C', 'C 级（局部危房）', 'C级(局部危房)', 'grade C (partly dangerous)', 'c']) expect(cell(of.housingGrade, text)).toBe('C');
    for (const text of ['C级', '局部危房', 'CC', 'toString', '__proto__']) expect(cell(of.housingGrade, text)).toBe('unlisted');
  });

  it('that is no text, or too much of it, is refused', () => {
    expect([cell(of.householdSize, 4), cell(of.householdSize, undefined), cell(of.householdSize, '4'.repeat(201))]).toEqual(['wrong-type', 'wrong-type', 'too-large']);
  });
});

describe('a table of households', () => {
  it('is matched by label in either language, by id, and with the very unit in brackets', () => {
    const headers = ['户编号', ' 家庭 人口', 'NETINCOMEPERCAPITA', '住房安全等级', 'Tap in the house or yard', '转移性收入（元）', '转移性收入(万元)', '备注', '\ufeff不愁吃'];
    expect(readTable(household, table(headers)).columns.map((c) => c.indicator)).toEqual(
      ['householdNumber', 'householdSize', 'netIncomePerCapita', 'housingGrade', 'waterAtHome', 'transferIncome', null, null, 'foodSufficient']);
    expect(readTable(household, table(['家庭年人均纯收入（元）', '家庭年人均纯收入(元/人·年)'])).columns.map((c) => c.indicator)).toEqual(['netIncomePerCapita', 'netIncomePerCapita']);
  });

  it('has a header for every indicator that no other one shares', () => {
    for (const { id, label } of household.indicators) {
      expect(readTable(household, table([id, label.zh, label.en])).columns.map((c) => c.indicator)).toEqual([id, id, id]);
    }
  });

  it('takes names that the caller gives, and refuses a name that leads nowhere', () => {
    const columns = { 人均纯收入: 'netIncomePerCapita' };
    expect(readTable(household, table(['户编号', '人均纯收入'], ['1', '3300']), { columns }).rows[0]?.record).toEqual({ netIncomePerCapita: 3300 });
    expect(() => readTable(household, table(['x']), { columns: { x: 'nope' } })).toThrow(ContractError);
  });

  it('keeps a row with a bad cell, and says line, field and what was given', () => {
    const { rows, refused } = readTable(household, table(['户编号', '家庭人口', '不愁吃'], ['7', '4人', '是']));
    expect(refused).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, id: '7', record: { householdSize: { refused: '4人' }, foodSufficient: true }, problems: [{ code: 'not-a-number', path: 'line 2: householdSize', given: '4人' }] }]);
  });

  it('refuses each row that nobody can place, and reads all others', () => {
    const { rows, refused } = readTable(household, table(['户编号', '家庭人口'], ['1', '1'], ['', '2'], ['3'], ['3', '3', '3'], [' 5 ', '5'], ['5', '6'], ['5.1E+11', '7'], ['8', '8'], ['-', '9']));
    expect(rows.map((r) => r.line)).toEqual([2, 9]);
    expect(refused.map((r) => [r.line, r.reason.code])).toEqual([[3, 'no-identity'], [4, 'wrong-shape'], [5, 'wrong-shape'], [6, 'repeated'], [7, 'repeated'], [8, 'no-identity'], [10, 'no-identity']]);
    expect(refused[2]?.cells).toEqual(['3', '3', '3']);
  });

  it('without a key column reads no row', () => {
    expect(readTable(household, table(['家庭人口'], ['4'])).refused).toMatchObject([{ reason: { code: 'no-identity' } }]);
  });

  it('believes neither of two columns that differ, and either if they agree', () => {
    const { rows } = readTable(household, table(['户编号', '家庭人口', 'householdSize'], ['1', '3', '4'], ['2', '3', '3'], ['3', '', '3'], ['4', '3', 'x']));
    expect(rows.map((r) => r.record.householdSize)).toEqual([{ refused: '3 ≠ 4' }, 3, 3, { refused: 'x' }]);
    expect(rows.map((r) => r.problems.map((p) => p.code))).toEqual([['contradiction'], [], [], ['not-a-number']]);
    expect(readTable(household, table(['户编号', 'householdNumber'], ['1', '2'])).refused).toMatchObject([{ reason: { code: 'contradiction' } }]);
  });

  it('takes an id for what it is, though the label of another reads the same', () => {
    expect(readTable(village, table(['villageCode', 'registeredHouseholds'], ['1', '4'])).rows[0]?.record).toEqual({ registeredHouseholds: 4 });
  });
  it('takes a header that fits two indicators for neither', () => {
    const shape: SubjectShape = { ...household, indicators: [of.incomeStable, { ...of.foodSufficient, label: of.incomeStable.label }] };
    expect(readTable(shape, table([of.incomeStable.label.zh])).columns).toMatchObject([{ indicator: null, problem: { code: 'contradiction' } }]);
  });

  it('may come as objects, of which some lack a cell', () => {
    const { rows } = readTable(household, [{ 户编号: '1', 家庭人口: '4' }, { 户编号: '2', 不愁吃: '是' }], { firstLine: 4 });
    expect(rows.map(({ line, record }) => [line, record])).toEqual([[4, { householdSize: 4 }], [5, { foodSufficient: true }]]);
  });

  it('reads a list of members from one cell of JSON', () => {
    const read = (members: string) => readTable(household, table(['户编号', '家庭人口', '家庭成员'], ['1', '2', members])).rows[0];
    expect(read('[{"birthDate":"2010-01-01"}]')?.record).toEqual({ householdSize: 2, members: [{ birthDate: '2010-01-01' }] });
    expect(read('-')?.record).toEqual({ householdSize: 2 });
    expect(read('[{"birthDate":')).toMatchObject({ record: { householdSize: { refused: '[{"birthDate":' } }, problems: [{ code: 'wrong-shape', path: 'line 2: members' }] });
    expect(read('['.repeat(200_000))?.problems).toMatchObject([{ code: 'wrong-shape' }]);
    expect(read(`[${'{},'.repeat(100_000)}{}]`)?.problems).toMatchObject([{ code: 'too-large', given: '100001' }]);
  });

  it('survives hostile headers, cells and sizes', () => {
    const headers = ['户编号', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=HYPERLINK("x")', '\ud800', '\ufeff家庭人口', ''];
    const { columns, rows } = readTable(household, table(headers, ['__proto__', '1', '2', '3', '4', '5', '6', '7']));
    expect(columns.map((c) => c.indicator)).toEqual(['householdNumber', null, null, null, null, null, 'householdSize', null]);
    expect(rows).toMatchObject([{ id: '__proto__', record: { householdSize: 6 } }]);
    const many = Array.from({ length: 3_000 }, (_, i) => ({ [`h${i}`]: 'x' }));
    expect(readTable(household, many).refused).toHaveLength(3_000);
    expect(readTable(household, table(['户编号', '家庭人口'], ['9'.repeat(10_000_000), '4'])).refused).toMatchObject([{ reason: { code: 'no-identity' } }]);
    expect(readTable(household, table(['户编号'], null as never, 'ab' as never)).refused.map((r) => r.reason.code)).toEqual(['wrong-shape', 'wrong-shape']);
    expect(readTable(household, [null as never, 4 as never]).refused).toHaveLength(2);
  });

  it('of a hundred thousand rows loses none', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [`${i}`, '4', '3,300.50', '是', 'A', '2000-3000']);
    const { rows: read } = readTable(household, table(['户编号', '家庭人口', '家庭年人均纯收入', '不愁吃', '住房安全等级', '工资性收入'], ...rows));
    expect(read).toHaveLength(100_000);
  });
});

describe('a table of members', () => {
  const households = readTable(household, table(['户编号', '家庭人口'], ['1', '2'], ['2', '1']));
  const members = (headers: string[], ...rows: string[][]) => readMembers(household, householdMembers, table(headers, ...rows));
  const join = (headers: string[], ...rows: string[][]) => withMembers(householdMembers, households, members(headers, ...rows));

  it('goes to its households, and a member without a household is refused', () => {
    const { rows, refused } = join(['户编号', '参加基本医疗保险'], ['1', 'resident'], ['2', '未参保'], ['1', ''], ['3', 'resident'], ['', 'resident']);
    expect(rows.map((r) => r.record.members)).toEqual([[{ medicalInsurance: 'resident' }, {}], [{ medicalInsurance: 'none' }]]);
    expect(refused).toMatchObject([{ line: 5, reason: { code: 'no-identity', given: '3' } }]);
    expect(members(['户编号'], ['']).refused).toHaveLength(1);
  });

  it('takes the day of birth from the id number, and neither day when the two differ', () => {
    const read = members(['户编号', '证件号码', '出生日期'], ['1', '11010519491231002X', ''], ['1', '11010519491231002x', '1949-12-30'], ['1', '110105194912310021', '1949-12-31'], ['1', '-', '1949-12-31']);
    expect(read.rows.map((r) => r.record.birthDate)).toEqual(['1949-12-31', { refused: '1949-12-30 ≠ 1949-12-31' }, '1949-12-31', '1949-12-31']);
    expect(read.rows.map((r) => r.problems.map((p) => p.code))).toEqual([[], ['contradiction'], ['invalid-id'], []]);
    expect(JSON.stringify(read.rows.map((r) => [r.record, r.problems]))).not.toContain('110105');
  });

  it('counts a person listed twice as one known and one unknown', () => {
    const [row] = join(['户编号', '证件号码', medicalInsurance.id], ['1', '11010519491231002X', 'resident'], ['1', '11010519491231002X', 'resident']).rows;
    expect(row?.record.members).toEqual([{ birthDate: '1949-12-31', idNumberForm: 'resident', idNumberSex: 'female', medicalInsurance: 'resident' }, {}]);
    expect(row?.problems).toMatchObject([{ code: 'repeated', path: 'line 2: members[1]', given: '11*************02* = members[0]' }]);
    const [differing] = join(['户编号', '证件号码', medicalInsurance.id], ['1', '11010519491231002X', 'resident'], ['1', '11010519491231002X', 'none']).rows;
    expect(differing?.record.members).toEqual([{}, {}]);
  });

  it('tells of more rows than people, and of a household with two lists', () => {
    expect(join(['户编号'], ['2'], ['2']).rows[1]?.problems).toMatchObject([{ code: 'contradiction', path: 'line 3: members', given: '2 > 1' }]);
    const listed = readTable(household, table(['户编号', '家庭人口', '家庭成员'], ['1', '0', '[]']));
    const [row] = withMembers(householdMembers, listed, members(['户编号'], ['1'])).rows;
    expect(row?.record).toEqual({ householdSize: { refused: '2 × […]' } });
    const crowd = join(['户编号'], ...Array.from({ length: 60 }, () => ['1'])).rows[0];
    expect(crowd).toMatchObject({ record: { householdSize: { refused: '60' } }, problems: [{ code: 'too-large' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { ContractError } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import { nationalExport } from '../../rulebook/national-export/national-export.js';
import { joinExports } from './join-exports.js';
import { readExport } from './read-export.js';

const join = (...files: readonly string[]) => joinExports(files.map((text, i) => ({ name: 'abc'[i] ?? '', read: readExport(text, nationalExport, { persons: true }) })), nationalExport);
const [he, she, boy] = ['511722197001010016', '511722197202020026', '511722200909090030'];
const membersOf = (record: RecordOf | undefined): readonly RecordOf[] => (record?.['members'] ?? []) as readonly RecordOf[];
const told = (problems: readonly { readonly path: string; readonly given: string }[]) => problems.map(({ path, given }) => [path, given]);

describe('two files of households', () => {
  const a = `户编号,人数,人均纯收入,姓名,证件号码,劳动技能\nA1,2,5000,甲,${he},普通劳动力\nA1,2,5000,乙,${she},\n`;
  it('answer together what each answers alone', () => {
    const { households: [row], conflicts } = join(a, `户编号,姓名,证件号码,是否危房户,劳动技能\nA1,乙,${she},否,弱劳动力或半劳动力\n`);
    expect(conflicts).toEqual([]);
    expect(row?.record).toMatchObject({ householdSize: 2, netIncomePerCapita: 5000, dangerousHouse: false, listedMembers: 2 });
    expect(membersOf(row?.record).map((member) => member['labourAbility'])).toEqual(['ordinary', 'weak']);
  });
  it('that differ are believed in neither, in either order, and both lines are told', () => {
    const b = `户编号,人均纯收入,姓名,证件号码,劳动技能\nA0,1,丙,,\nA1,4999,甲,${he},无劳动力\n`;
    for (const [files, paths] of [[[a, b], ['a:2, b:3: 家庭年人均纯收入', 'a:2, b:3: 劳动技能']], [[b, a], ['a:3, b:2: 家庭年人均纯收入', 'a:3, b:2: 劳动技能']]] as const) {
      const { households, conflicts } = join(...files), row = households.find(({ id }) => id === 'A1');
      expect(row?.record['netIncomePerCapita']).toEqual({ refused: '4999 ≠ 5000' });
      expect(told(conflicts)).toEqual([[paths[0], '4999 ≠ 5000'], [expect.stringMatching(paths[1].slice(0, 9)), 'none ≠ ordinary']]);
      expect(row?.problems).toEqual(expect.arrayContaining([...conflicts]));
      expect(households).toHaveLength(2);
    }
  });
  it('of which one does not believe its cell leave it unknown', () => {
    const { households: [row] } = join('户编号,人均纯收入,姓名\nA1,about 5000,甲', '户编号,人均纯收入,姓名\nA1,5000,甲');
    expect(row?.record['netIncomePerCapita']).toMatchObject({ refused: 'about 5000' });
    expect(row?.problems.map(({ path }) => path)).toContain('a line 2: 人均纯收入');
  });
  it('that list other people list all of them, and the size says that they are too many', () => {
    const { households: [row] } = join(a, `户编号,姓名,证件号码\nA1,丙,${boy}\n`);
    expect([membersOf(row?.record).length, row?.problems.map(({ code, given }) => [code, given])]).toEqual([3, [['contradiction', '3 > 2']]]);
  });
  it('with numbers that are masked leave the members unknown, and say so', () => {
    const { households: [row], conflicts } = join(a, '户编号,姓名,证件号码,健康状况\nA1,甲,511722********0016,健康\n');
    expect([membersOf(row?.record), row?.record['householdSize'], told(conflicts)]).toEqual([[], 2, [['a:2, b:2', '2 + 1']]]);
  });
  it('that are the same file are that file, masked or not', () => {
    const masked = '户编号,人数,姓名,证件号码,健康状况\nA1,1,甲,511722********0016,健康\n';
    for (const file of [a, masked]) expect(join(file, file).households.map(({ record }) => record)).toEqual(join(file).households.map(({ record }) => record));
  });
  it('find somebody who stands in two households', () => {
    const { households, repeats } = join(a, `户编号,姓名,证件号码\nB1,甲,${he}\n`);
    expect(membersOf(households[1]?.record)[0]?.['idNumberOccurrence']).toBe('across');
    expect([repeats.length, JSON.stringify(repeats)]).toEqual([1, expect.not.stringContaining(he)]);
  });
  it('that place a household differently place it nowhere as far as they differ', () => {
    const { households: [row], conflicts } = join('县,村,户编号,姓名\n甲县,甲村,A1,甲', '县,村,户编号,姓名\n甲县,乙村,A1,甲');
    expect([row?.place, told(conflicts)]).toEqual([{ county: '甲县' }, [['a:2, b:2', '甲村 ≠ 乙村']]]);
  });
});

describe('lines of work', () => {
  const persons = `户编号,人数,姓名,证件号码\nA1,1,甲,${he}\n`, head = '户编号,姓名,证件号码,是否已务工,务工月收入,开始时间';
  it('are answers of the person; lines that differ are no answer', () => {
    const { households: [one], unjoined } = join(persons, `${head}\nA1,甲,${he},是,4500,2023-02-01\n`);
    expect([membersOf(one?.record)[0]?.['monthlyWage'], unjoined]).toEqual([4500, []]);
    const { households: [two], conflicts } = join(persons, `${head}\nA1,甲,${he},是,4500,2023-02-01\nA1,甲,${he},是,5200,2023-02-01\n`);
    expect([membersOf(two?.record)[0]?.['monthlyWage'], membersOf(two?.record)[0]?.['workStartedOn'], told(conflicts)]).toEqual([{ refused: '4500 ≠ 5200' }, '2023-02-01', [[expect.stringContaining('b:2, b:3: '), '4500 ≠ 5200']]]);
  });
  it('of nobody in the files are told', () => {
    const { unjoined } = join(persons, `${head}\nA1,乙,${she},是,4500,2023-02-01\nA9,甲,${he},是,1,2023-02-01\nA1,甲,,是,2,2023-02-01\n`);
    expect(told(unjoined)).toEqual([['b:2', 'A1'], ['b:3', 'A9'], ['b:4', 'A1']]);
  });
});

it('puts villages of two files together by their names', () => {
  const { villages, conflicts } = join('县,村,总户数\n甲县,甲村,10\n甲县,乙村,20', '县,村,总户数,总人口数\n甲县,甲村,11,30');
  expect(villages.map(({ id, record }) => [id, record['totalHouseholds'], record['totalPopulation']])).toEqual([['甲县/甲村', { refused: '10 ≠ 11' }, 30], ['甲县/乙村', 20, undefined]]);
  expect(told(conflicts)).toEqual([['a:2, b:2: 总户数', '10 ≠ 11']]);
});

it('keeps the numbers of persons out of what it hands over, and does not do without them', () => {
  const file = `户编号,姓名,证件号码,家庭成员联系电话\nA1,甲,${he},13000000001\n`;
  expect(JSON.stringify(join(file, file))).not.toMatch(/511722197001010016|13000000001/);
  const without = { name: 'a', read: readExport(file, nationalExport) };
  expect(() => joinExports([without, without], nationalExport)).toThrow(ContractError);
});

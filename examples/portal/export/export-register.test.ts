import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from '@dabiao/core';
import { householdExit } from '@dabiao/core/rulebook';
import { codeAt, householdAt, recordAt, rowOf } from '@dabiao/city';
import { household } from '@dabiao/core/rulebook';
import { afterAll, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { Complaint } from '../complaint.ts';
import { routesOf } from '../workbench/routes.ts';
import { seeHouse } from '../workbench/see-house.ts';
import { whole, type Area, type Registry } from '../workbench/registry.ts';
import { openExports } from './open-exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'dabiao-export-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const open = (...paths: readonly string[]) => openExports(paths, { on: '2019-12-31', place: '51' }, () => undefined);
const sample = (name: string): string => join(import.meta.dirname, '../../data/export', name);
const below = ({ childrenOf }: Registry, code: string): readonly Area[] => childrenOf.get(code) ?? [];
const named = (areas: readonly Area[]): unknown => areas.map(({ name, counts }) => [name.zh, counts.households]);
const anId = '511722197001010016';

describe('the places of an export', () => {
  const { registry } = open(file('places.csv', '省,县,乡,村,户编号,人数,姓名\n四川省,渠县,甲镇,乙村,A1,1,户主1\n四川省,宣汉县,甲镇,乙村,A2,1,户主2\n四川省,渠县,甲镇,,A3,1,户主3\n,,,,A4,1,户主4\n四川省,渠县,甲镇,乙村,A5,1,户主5\n'));
  it('are a tree by the names in the rows, whatever order they come in', () => {
    expect(named(below(registry, whole))).toEqual([['渠县', 3], ['宣汉县', 1], ['未写明县', 1]]);
    expect([named(below(registry, '511725')), named(below(registry, below(registry, '511725')[0]?.code ?? ''))]).toEqual([[['甲镇', 3]], [['乙村', 2], ['未写明村', 1]]]);
  });
  it('keep households without a place where they are seen', () => {
    const [, , nowhere] = below(registry, whole), [township] = below(registry, nowhere?.code ?? ''), [village] = below(registry, township?.code ?? '');
    expect([township?.name.zh, village?.name.zh, codeAt(registry.register, village?.from ?? -1)]).toEqual(['未写明乡镇', '未写明村', 'A4']);
  });
  it('count every household once, on every level', () => {
    const { counts } = registry.assessment;
    for (const of of [counts.counties, counts.townships, counts.villages]) expect(of.reduce((sum, { households }) => sum + households, 0)).toBe(5);
  });
  it('are one where a file begins with the county and another with the province, and a village without households is there too', () => {
    const a = file('with.csv', '省,市,县,村,户编号,姓名\n四川省,达州市,渠县,乙村,A1,户主1\n'), b = file('without.csv', '县,村,户编号,姓名\n渠县,乙村,B1,户主2\n'), c = file('villages.csv', '县,村,总户数,是否出列\n渠县,乙村,30,是\n渠县,丙村,20,否\n');
    const { registry: joined } = open(a, b, c), [county] = below(joined, whole), [township] = below(joined, county?.code ?? '');
    expect([named(below(joined, whole)), named(below(joined, township?.code ?? ''))]).toEqual([[['渠县', 2]], [['乙村', 2], ['丙村', 0]]]);
  });
  it('of one name under two cities are two', () => {
    const { registry: two } = open(file('two.csv', '省,市,县,户编号,姓名\n四川省,甲市,城区,A1,户主1\n四川省,乙市,城区,A2,户主2\n'));
    expect(named(below(two, whole))).toEqual([['四川省甲市城区', 1], ['四川省乙市城区', 1]]);
  });
  it('are as many as the file says, without the time of a square', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `县${i},乡${i},村${i},A${i},户主${i}`);
    expect(open(file('many.csv', `县,乡,村,户编号,姓名\n${rows.join('\n')}\n`)).registry.areas.size).toBe(60_001);
  });
});

describe('the households of an export', () => {
  const { registry, doubts } = open(sample('persons-faulty.csv')), { register, assessment } = registry;
  it('are judged in columns as their records are one by one', () => {
    const codes = { unmet: 0, unknown: 1, met: 2 };
    for (const { registry: one } of [open(sample('persons-2019.csv')), open(sample('city-persons-2020.csv')), open(sample('persons-faulty.csv'))]) {
      for (const row of one.assessment.households.exit.keys()) expect(codes[judge(householdExit, householdAt(one.register, row), { on: '2019-12-31', place: '51' }).status]).toBe(one.assessment.households.exit[row]);
    }
  });
  it('say of a cell that was refused what stood there, and of its row where', () => {
    const row = rowOf(register, 'G001');
    expect([householdAt(register, row)['netIncomePerCapita'], recordAt(household, register.households, row)['netIncomePerCapita']]).toEqual([{ refused: '4200 ≠ 4300' }, { refused: '' }]);
    const panel = seeHouse(registry, 'G001')?.panels.find(({ title }) => title.en === 'Not believed when read');
    expect(panel?.lines.map(({ label }) => label.en).join('\n')).toContain('line 5: 人均纯收入（元）');
    expect(doubts).toBe(7);
  });
  it('have procedures of which nobody knows, no number of a person, and no name', () => {
    for (const row of assessment.households.exit.keys()) {
      const text = JSON.stringify(seeHouse(registry, codeAt(register, row)));
      expect(text).toContain('No step was recorded');
      expect(text).not.toMatch(/\d{15}|辛一|壬一/);
    }
  });
  it('are found by their number; one that is an id number or a phone is masked, and still found', () => {
    const { registry: odd } = open(file('ids.csv', `户编号,姓名\n${anId},户主1\n13000000001,户主2\n51172200010000012345,户主3\n__proto__,户主4\n`));
    const codes = [0, 1, 2, 3].map((row) => codeAt(odd.register, row));
    expect(codes).toEqual(['51*************01* #1', '130******01 #2', '51172200010000012345', '__proto__']);
    for (const [row, code] of codes.entries()) expect([rowOf(odd.register, code), seeHouse(odd, code)?.code]).toEqual([row, code]);
    expect(seeHouse(odd, anId)).toBeNull();
    const routes = routesOf(odd, []);
    for (const address of ['/city/at.json', '/city/list.json', '/city/house.json']) for (const code of codes) expect(JSON.stringify(routes(address, new URLSearchParams({ at: '', list: '', house: code })))).not.toContain(anId);
  });
  it('of which nobody knows the size are not counted as people', () => {
    expect(open(file('size.csv', '户编号,人数,姓名\nA1,3,户主1\nA2,,户主2\nA3,many,户主3\n')).registry.assessment.counts.city).toMatchObject({ households: 3, people: 3, sizeUnknown: 2 });
  });
});

describe('a file that is none', () => {
  const told = (...paths: readonly string[]): string => {
    try {
      open(...paths);
    } catch (error) {
      if (error instanceof Complaint) return error.sentence.en;
      throw error;
    }
    return 'none';
  };
  it('is told in a sentence', () => {
    expect(told(join(folder, 'none.csv'))).toContain('no such file');
    expect(told(folder)).toContain('cannot be read');
    expect(told(file('empty.csv', ''))).toContain('empty.csv: wrong shape');
    expect(told(file('text.csv', 'to whom it may concern'))).toContain('text.csv: wrong shape');
    expect(told(file('headers.csv', '户编号,姓名,人数\n'))).toContain('no row under the headers');
    expect(told(file('nameless.csv', '姓名,性别,人数\n户主1,男,1\n'))).toContain('户编号');
    expect(told(sample('work-2023.csv'))).toContain('no household');
  });
  it('beside one that is takes nothing with it, and is told', () => {
    const { files, doubts, registry } = open(sample('persons-2019.csv'), file('letter.csv', 'to whom it may concern'), join(folder, 'none.csv'));
    expect([files.map((one) => 'failed' in one), doubts, registry.assessment.counts.city.households]).toEqual([[false, true, true], 2, 2]);
    expect(registry.reading?.map(({ title }) => title.en)).toEqual(['persons-2019.csv', 'letter.csv', 'none.csv']);
  });
});

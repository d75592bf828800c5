import { describe, expect, test } from 'vitest';
import { judge } from '../engine/judge.js';
import { masked } from '../model/masked.js';
import type { RecordOf } from '../model/record.js';
import { parameters } from '../rulebook/catalogue.js';
import { complete } from '../rulebook/implementation/exit/household.cases.js';
import { householdExit } from '../rulebook/implementation/exit/household.js';
import { countyVerification } from '../rulebook/implementation/exit/county-verification.js';
import { villageExit } from '../rulebook/implementation/exit/village.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import { toChecklist } from './to-checklist.js';
import { toBasis, type BasisItem, type BasisLink, type BasisOptions } from './to-basis.js';

const at = { on: '2019-10-31', place: '511722' };
const basis = (record: RecordOf, when = at, options: BasisOptions = { parameters }, m = zh) => toBasis(judge(householdExit, record, when), m, options);
const item = (number: string, record: RecordOf, when = at, options?: BasisOptions): BasisItem => basis(record, when, options).items.find((x) => x.number === number) as BasisItem;
const links = (of: BasisItem, kind: BasisLink['kind']): BasisLink[] => of.links.filter((x) => x.kind === kind);

describe('the chain of an answer', () => {
  test('goes from the comparison through clause and parameter to the documents', () => {
    expect(item('1', complete).links.map(({ kind }) => kind)).toEqual(['comparison', 'comparison', 'clause', 'document', 'parameter', 'document']);
  });
  test('says of a comparison of numbers whether it holds', () => {
    expect(links(item('1', { ...complete, netIncomePerCapita: 3749 }), 'comparison')[0]).toMatchObject({ text: '3,749 元/人·年 ≥ 3,750 元/人·年', status: 'unmet', statusWord: '不成立' });
    expect(links(item('1', { ...complete, netIncomePerCapita: 3750 }), 'comparison')[0]).toMatchObject({ status: 'met', statusWord: '成立' });
    expect(links(item('1', { ...complete, netIncomePerCapita: null }), 'comparison')[0]).toMatchObject({ text: '未填 ≥ 3,750 元/人·年', status: 'unknown', statusWord: '不能确定' });
  });
  test('shows each comparison once, and once the answer is settled none that was not needed', () => {
    expect(links(item('5', complete), 'comparison').map(({ text }) => text)).toEqual(['住房安全等级：B 级']);
  });
  test('names the parts of a composite in a line each, and leaves their reasons to them', () => {
    const whole = item('6', { ...complete, waterVolume: null });
    expect(whole.links.map(({ kind }) => kind)).toEqual(['parts', 'clause', 'document']);
    expect(whole.links[0]?.parts.map(({ number, status }) => `${number} ${status}`)).toEqual(['6.1 unknown', '6.2 met', '6.3 met', '6.4 met']);
  });
  test('ends with what is missing and what to do about it', () => {
    expect(links(item('6.1', { ...complete, waterVolume: null }), 'missing')).toMatchObject([{ text: '人均每日可用水量（缺数据）', details: ['核实后填报'] }]);
    expect(links(item('6.1', complete), 'missing')).toEqual([]);
  });
  test('says that a document was not found instead of leaving it out', () => {
    const documents = links(item('1', complete), 'document');
    expect(documents.map(({ text }) => text)).toEqual(['《四川省贫困县贫困村贫困户退出实施方案》', '尚未查到载明此项的文件']);
    expect(documents[0]?.details).toEqual(['发文机关：中共四川省委办公厅、四川省人民政府办公厅 · 文号：尚未查到 · 日期：2016年8月']);
  });
  test('names a document once although clause and parameter rest on it', () => {
    const { links: all } = item('6.3', { ...complete, waterAtHome: false, waterRoundTrip: 20 });
    expect(all.filter((x) => x.kind === 'document').map(({ text }) => text)).toEqual(['《农村饮水安全评价准则》']);
  });
});

describe('the periods of a parameter', () => {
  test('are those of its place in order of time, unset ones among them, and mark the one in force', () => {
    const [parameter] = links(item('1', complete), 'parameter');
    expect(parameter?.periods.map(({ from, value, standing, inForce }) => [from.slice(0, 4), value, standing, inForce])).toEqual([
      ['2014', '', 'unset', false], ['2015', '', 'unset', false], ['2016', '3,100', 'recalled', false], ['2017', '3,300', 'recalled', false],
      ['2018', '3,600', 'reported', false], ['2019', '3,750', 'recalled', true], ['2020', '4,000', 'reported', false],
    ]);
  });
  test('are named by their years, and by their first day where they are no whole years', () => {
    expect(links(item('1', complete), 'parameter')[0]?.periods.map(({ label }) => label)).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020']);
    expect(links(item('6.1', complete), 'parameter')[0]?.periods.map(({ label }) => label)).toEqual(['2019–']);
    const ceiling = toBasis(judge(villageExit, { povertyIncidence: 2.9 }, at), zh, { parameters }).items[0]?.links.find(({ kind }) => kind === 'parameter');
    expect(ceiling?.periods.map(({ label }) => label)).toEqual(['2016年8月1日–']);
  });
  test('are left out when nobody hands the parameters in', () => {
    expect(links(item('1', complete, at, {}), 'parameter')[0]?.periods).toEqual([]);
  });
});

describe('a basis as text', () => {
  test('says the chain of each item in lines', () => {
    const { lines } = item('1', { ...complete, netIncomePerCapita: 3749 });
    expect(lines[0]).toMatch(/^1 .*：标准 .*；实际 .*3,749 元\/人·年.*；未达标（差 1 元\/人·年）。 \[暂定\]$/);
    expect(lines).toContain('  比较：3,749 元/人·年 ≥ 3,750 元/人·年（不成立）');
    expect(lines).toContain('    自2019年1月1日起，至2020年1月1日前：3,750（尚待证实） [判定日：2019年10月31日]');
    expect(lines.at(-1)).toBe('  暂定：四川省当年脱贫收入标准（尚待证实）。查到文件后须重新判定。');
  });
  test('lists each document once, with the items that rest on it', () => {
    const { documents } = basis(complete);
    expect(new Set(documents.map(({ text, details }) => text + String(details))).size).toBe(documents.length);
    expect(documents.find(({ text }) => text.includes('饮水安全'))?.items).toEqual(['6', '6.3']);
  });
});

test('places bear the names that the caller knows', () => {
  expect(links(item('1', complete, at, { placeName: (code) => `<${code}>` }), 'clause')[0]?.details[0]).toMatch(/^<51> · /);
});

test('a place without a name bears a word beside its code: a list of bare codes would be masked like an id number', () => {
  const { items } = toBasis(judge(countyVerification, { comprehensiveIncidence: 1 }, { on: '2017-12-31', place: '52' }), en, { placeName: (code) => code });
  const scope = items[0]?.links.find(({ kind }) => kind === 'parameter')?.details[0] ?? '';
  expect(scope).toContain('division 52, division 53');
  expect(masked(scope)).toBe(scope);
});

test('a parameter that several ways rest on is named once', () => {
  const { items } = toBasis(judge(countyVerification, { comprehensiveIncidence: 1 }, { on: '2017-12-31', place: '52' }), zh);
  expect(links(items[0] as BasisItem, 'parameter')).toHaveLength(1);
});

test('the line of a veto is not called a standard', () => {
  const veto = toChecklist(judge(countyVerification, { omissionRate: 2.5 }, { on: '2017-12-31', place: '52' }), zh);
  expect(veto.rows[2]?.standard).toBe('否决条件：> 2%');
  expect(veto.lines).toContain('3 漏评率超限：否决条件 > 2%；实际 2.5%；触发否决。');
  expect(veto.next[0]?.text).toBe('实际：2.5%；否决条件：> 2%');
});

test('a rule that is not in force has no chain but its cause', () => {
  const { items, status } = basis(complete, { ...at, on: '2016-03-31' });
  expect([status, items.map(({ links: all }) => all.map(({ kind, text }) => `${kind} ${text}`))]).toEqual(['unknown', [['missing 贫困户退出（标准未施行）']]]);
});

test('hostile text stays text, id numbers are masked, and it survives JSON', () => {
  const record = { ...complete, waterRoundTrip: { refused: '<img src=x> 511722199001010233' }, waterAtHome: false };
  const text = JSON.stringify(basis(record, at, { parameters }, en));
  expect(text).toContain('<img src=x> 51*************23*');
  expect(text).not.toContain('511722199001010233');
  expect(JSON.parse(text)).toEqual(basis(record, at, { parameters }, en));
});

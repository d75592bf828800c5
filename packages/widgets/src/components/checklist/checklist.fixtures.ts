/** Sample checklists: each really judged, none about a real household. */
import {
  all, compare, holds, is, judge, oneOf, toChecklist, type Checklist, type Entry, type Expr, type FlagIndicator, type NumberIndicator, type Parameter, type Rule, type Sense, type Verdict,
} from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { broadcastAccess, countyExit, countyVerification, householdExit, villageExit } from '@dabiao/core/rulebook';
import type { Fact } from '../../base/given.js';

const at = { on: '2019-10-31', place: '511722' };

/** A verdict in the words of a language. */
export const worded = (verdict: Verdict, lang = 'zh-CN'): Checklist => toChecklist(verdict, lang === 'en' ? en : zh);

/** A household that meets everything that can be asked of it. */
export const goodHousehold = {
  householdSize: 5, netIncomePerCapita: 9860, incomeStable: true, foodSufficient: true, clothingSufficient: true,
  members: ['1970-01-01', '1972-01-01', '2000-01-01', '2018-01-01', '1940-01-01'].map((birthDate) => ({ birthDate, medicalInsurance: 'resident' })),
  housingGrade: 'B', waterVolume: 45, waterQuality: 'standard', waterAtHome: true, waterReliability: 97,
  electricityConnected: true, electricitySufficient: true, broadcastAccess: 'satellite',
};

const uninsured = goodHousehold.members.map((member, i) => (i === 2 ? { ...member, medicalInsurance: 'none', medicalExemption: 'none' } : member));
const waterUnclear = { waterVolume: null, waterAtHome: false, waterRoundTrip: { refused: '一刻钟左右' } };

export const metVerdict: Verdict = judge(householdExit, goodHousehold, at);
/** One item is not met, one is unknown. */
export const unmetVerdict: Verdict = judge(householdExit, { ...goodHousehold, ...waterUnclear, members: uninsured }, at);
export const unknownVerdict: Verdict = judge(householdExit, { ...goodHousehold, ...waterUnclear }, at);
export const emptyVerdict: Verdict = judge(householdExit, {}, at);

/** A village whose road is not certified, and nobody said anything of its clinic. */
export const villageVerdict: Verdict = judge(villageExit, {
  ruralPopulation: 1200, remainingPoor: 8, povertyIncidence: 0.67, collectiveEconomyCertified: true, collectiveIncome: 36_000, pavedRoadCertified: false, cultureRoomCertified: true, networkCertified: true,
}, at);
/** A county that meets its standard. */
export const countyVerdict: Verdict = judge(countyExit, {
  comprehensiveIncidence: 0.6, everyTownshipHasCentralSchool: true, everyTownshipHasHealthCentre: true, everyTownshipHasServiceCentre: true,
}, at);
/** A county whose exit is vetoed for its omissions, with the recognition rate outstanding. */
export const vetoedVerdict: Verdict = judge(countyVerification, { comprehensiveIncidence: 1, wrongfulExitRate: 0.5, omissionRate: 2.5 }, at);

export const sampleFacts: readonly Fact[] = [
  { label: '户编号', value: '示例-0417' }, { label: '户主', value: '甲**' }, { label: '家庭人口', value: '5 人' },
  { label: '住址', value: '示例市丙汉县示例镇一村' }, { label: '数据截至', value: '2019年10月30日' },
];
export const sampleFactsEn: readonly Fact[] = [
  { label: 'Household', value: 'SAMPLE-0417' }, { label: 'Head', value: 'J** (masked)' }, { label: 'Members', value: '5' },
  { label: 'Address', value: 'Village 1, Sample Town, Binghan County' }, { label: 'Data as of', value: '30 October 2019' },
];

const paper = { id: 'sample', title: { zh: '示例文件', en: 'Sample notice' }, issuer: { zh: '示例县', en: 'Sample County' }, date: '2018-03' };
const official: Omit<Entry<never>, 'value'> = { from: '2018-01-01', source: paper, standing: 'official' };
const label = (zh: string, en: string) => ({ label: { zh, en } });
const flag = (id: string, zh: string, en: string): FlagIndicator => ({ id, ...label(zh, en), type: 'flag' });
const income: NumberIndicator = { id: 'sampleIncome', ...label('示例收入', 'Sample income'), type: 'number', unit: 'yuan/person/year', scale: 1, min: 0 };
const line = (id: string, entry: Partial<Entry<number>>): Parameter => ({ id, ...label('示例标准', 'Sample line'), unit: 'yuan/person/year', scale: 1, values: [{ ...official, value: 3600, ...entry }] });
const rule = (id: string, zh: string, en: string, sense: Sense, value: Expr, entry: Partial<Entry<Expr>> = {}): Rule =>
  ({ id, ...label(zh, en), subject: 'household', sense, criteria: [{ ...official, value, ...entry }] });

const yes = flag('yes', '是的事', 'A fact that holds');
const no = flag('no', '否的事', 'A fact that does not hold');
const blank = flag('blank', '未填的事', 'A fact nobody filled in');
const of = { met: yes, unmet: no, unknown: blank };
const each = (['standard', 'risk', 'veto', 'eligibility'] as const).flatMap((sense) =>
  (['met', 'unmet', 'unknown'] as const).map((status) => rule(`${sense}-${status}`, `${sense} ${status}`, `${sense} ${status}`, sense, is(of[status]))));
const { value: _value, ...unset } = { ...official, value: 0 };

/** Every sense with every answer, then every other state that a row can be in. */
export const everyStateVerdict: Verdict = judge(
  rule('every-state', '全部状态', 'Every state', 'standard', all(...each.map(holds),
    holds(rule('short', '差一元', 'One yuan short', 'standard', compare(income, '>=', line('line', {})))),
    holds(rule('provisional', '暂定', 'Provisional', 'standard', is(yes), { standing: 'recalled', reading: { zh: '按原文理解。', en: 'Taken as written.' } })),
    holds(rule('stale', '待复核', 'Recheck due', 'standard', is(yes), { verifiedThrough: '2018-12-31' })),
    holds(rule('refused', '数据无效', 'Refused', 'standard', oneOf(broadcastAccess, 'satellite'))),
    holds(rule('not-established', '标准未明确', 'Not established', 'standard', compare(income, '>=', { ...line('unset', {}), values: [{ ...unset, standing: 'unset' }] }))),
    holds(rule('not-yet', '标准未施行', 'Not yet', 'standard', is(yes), { from: '2020-01-01' })),
  )),
  { yes: true, no: false, sampleIncome: 3599, broadcastAccess: { refused: '<b>收音机</b>' } }, at,
);

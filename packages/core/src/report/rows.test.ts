import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.js';
import { compare, constant, share, type Expr } from '../model/expr.js';
import type { NumberIndicator } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import { countyExit } from '../rulebook/implementation/exit/county.js';
import { countyVerification } from '../rulebook/implementation/exit/county-verification.js';
import { excessIncidence } from '../rulebook/implementation/exit/excess-incidence.js';
import { excessOmissions } from '../rulebook/implementation/exit/excess-omissions.js';
import { explain } from './explain.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import { isChecklist } from './is-checklist.js';
import { toChecklist } from './to-checklist.js';

const at = { on: '2018-12-31', place: '52' };
const poor: NumberIndicator = { id: 'poor', label: { zh: '贫困人口', en: 'Poor' }, type: 'number', unit: 'person', scale: 1, min: 0, max: 9 };
const ratioOfPoor = share(poor, { ...poor, id: 'people' });
const rule = (id: string, value: Expr): Rule => ({ ...countyVerification, id, criteria: [{ from: '2016-01-01', value, source: { id: 's', title: poor.label }, standing: 'official' }] });
const good = { comprehensiveIncidence: 1, wrongfulExitRate: 0.5, omissionRate: 0.5, recognitionRate: 99 };

describe('what is wrong is named in the language of the messages', () => {
  const ofNobody = judge(rule('r', compare(ratioOfPoor, '<', constant(1))), { poor: 0, people: 0 }, at);
  it.each([[zh, '总数'], [en, 'whole']] as const)('when no rulebook has a name for it', (m, name) => {
    expect(toChecklist(ofNobody, m).rows[0]?.causes).toMatchObject([{ kind: 'whole-not-positive', about: name, side: 'household' }]);
  });
  it.each([[zh, '应为整数，0 … 9'], [en, 'expected a whole number, 0 … 9']] as const)('when an answer was refused', (m, expected) => {
    const refused = judge(rule('r', compare(poor, '<', constant(1))), { poor: 10 }, at);
    expect(toChecklist(JSON.parse(JSON.stringify(refused)) as typeof refused, m).rows[0]?.causes).toMatchObject([{ kind: 'refused', given: '10', expected }]);
  });
});

describe('a standard that no veto may touch', () => {
  it('has a row per veto, each in the words of a veto', () => {
    const { rows, counts, word } = toChecklist(judge(countyVerification, good, at), zh);
    expect([word, ...rows.map((row) => row.word)]).toEqual(['达标', ...Array.from({ length: 4 }, () => '未触发否决')]);
    expect(counts.map(({ word, n }) => `${word} ${n}`)).toEqual(['未达标 0', '待定 0', '达标 4', '不适用 0']);
  });
  it('counts the veto that was triggered as what stands in the way, and says what to do about it', () => {
    const list = toChecklist(judge(countyVerification, { ...good, omissionRate: 2.5, recognitionRate: null }, at), zh);
    expect(list.counts.map(({ word, n }) => `${word} ${n}`)).toEqual(['未达标 1', '待定 1', '达标 2', '不适用 0']);
    expect(isChecklist(list)).toBe(true);
    expect(isChecklist({ ...list, status: 'met', word: '达标' })).toBe(false);
    expect(list.summary).toBe('结论只取决于第 3 项，不受其他项影响。');
    expect(list.next.map(({ number, kind }) => [number, kind])).toEqual([['3', 'act'], ['4', 'household']]);
  });
  it('is explained by the vetoes, to the county and of it', () => {
    const verdict = judge(countyVerification, { ...good, omissionRate: 2.5 }, at);
    expect(explain(verdict, zh)).toContain('3 漏评率超限：否决条件 > 2%；实际 2.5%；触发否决。');
    expect(explain(verdict, en, 'villager')[1]).toBe('Too many omissions. Veto if: > 2%; the county: 2.5%.');
  });
  it('asks the county, not the village, for what is missing', () => {
    const { next } = toChecklist(judge(countyVerification, { ...good, recognitionRate: null }, at), zh);
    expect(next.map(({ who }) => who)).toEqual(['县']);
  });
});

it('a veto alone answers in its own words, without a gap to a line that nobody has to reach', () => {
  expect(explain(judge(excessOmissions, { omissionRate: 2.01 }, at), zh).slice(1)).toEqual(['本项触发否决。', '1 漏评率超限：否决条件 > 2%；实际 2.01%；触发否决。']);
  expect(explain(judge(excessOmissions, { omissionRate: 2 }, at), en).slice(1)).toEqual(['The item is not vetoed.', '1 Too many omissions: veto if: > 2%; actual: 2%; Not vetoed.']);
});

describe('data that contradict each other', () => {
  const record = { comprehensiveIncidence: 1, povertyIncidence: 4, everyTownshipHasCentralSchool: true, everyTownshipHasHealthCentre: true, everyTownshipHasServiceCentre: true };
  const verdict = judge(countyExit, record, { on: '2018-12-31', place: '511722' });
  it('are named by the summary, although nothing is missing', () => {
    expect([verdict.status, verdict.missing]).toEqual(['unknown', []]);
    expect(toChecklist(verdict, zh).summary).toBe('数据不缺，但有误或相互矛盾，须核对改正。');
    expect(explain(verdict, en)[1]).toBe('Nothing is missing, but data are wrong or contradict each other and have to be corrected.');
  });
});

describe('a refused answer', () => {
  const expected = (given: string) => toChecklist(judge(excessOmissions, { omissionRate: { refused: given } }, at), zh).rows[0]?.causes[0]?.expected;
  it('out of range is told the range', () => {
    expect(expected('100.01')).toBe('应为至多 2 位小数的数，0 … 100');
    expect(expected('约2%')).toBe('应为至多 2 位小数的数，0 … 100');
    expect(expected('2.005')).toBe('应为至多 2 位小数的数，0 … 100');
  });
  it('that would be good by itself is not blamed for its range', () => {
    expect(expected('100')).toBe('应为与判定日及其他数据相符的值');
    expect(expected('2.01')).toBe('应为与判定日及其他数据相符的值');
  });
});

it('a sum with gaps is at least what is there, and blank when nothing is', () => {
  const actual = (record: object) => toChecklist(judge(excessIncidence, { ruralPopulation: 100_000, ...record }, at), zh).rows[0]?.actual;
  expect(actual({ remainingPoor: 400 })).toContain('≥ 400 人');
  expect(actual({})).not.toMatch(/\d 人占/);
});

/** What the things of the rulebook ask, in words: golden lines, one of each kind. */
import { expect, test } from 'vitest';
import { incidenceFromCounts } from '../rulebook/implementation/exit/incidence-from-counts.js';
import { fundPerformanceScore } from '../rulebook/evaluation/fund-performance-score.js';
import { monitoringClasses } from '../rulebook/implementation/monitoring/monitoring-classes.js';
import { monitoringIdentificationProcedure } from '../rulebook/implementation/monitoring/monitoring-identification-procedure.js';
import { educationBlankCheck } from '../rulebook/implementation/recheck/education-blank-check.js';
import { riskMeasures } from '../rulebook/implementation/support/risk-measures-matching.js';
import { describe } from './describe.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';

const place = '511722';

test('a figure: how it is worked out, and nothing on the day before it', () => {
  expect(describe(incidenceFromCounts, en, { on: '2018-12-31', place }, 'villager')).toEqual([
    'Comprehensive incidence of poverty, from counts: (Registered poor who have not exited + Poor people missed by the register + People who exited wrongly) as a share of Registered rural population',
  ]);
  expect(describe(incidenceFromCounts, zh, { on: '2016-03-31', place })).toEqual(['综合贫困发生率（按人数）（标准未施行）']);
});

test('a score: its items, what it is out of, and its grades with the cut-offs of the day', () => {
  expect(describe(fundPerformanceScore, zh, { on: '2019-12-31', place }, 'villager')).toEqual([
    '财政专项扶贫资金绩效评价（满分 100 分）：得分（≥ 0）（≤ 100 分）', '1 资金投入：资金投入得分', '2 资金拨付：资金拨付得分', '3 资金监管：资金监管得分', '4 资金使用成效：资金使用成效得分', '5 加分：加分', '6 减分：(0 − 减分)',
    '资金绩效等次（归入最先符合的一类）', '1 优秀：得分（≥ 0）（≤ 100 分） ≥ 90 分，且非（存在严重问题（存在即不得评为优秀））', '1.1 资金存在严重问题：存在严重问题（存在即不得评为优秀）',
    '2 良好：得分（≥ 0）（≤ 100 分） ≥ 80 分', '3 及格：得分（≥ 0）（≤ 100 分） ≥ 60 分', '4 不及格：得分（≥ 0）（≤ 100 分） < 60 分',
  ]);
  expect(describe(fundPerformanceScore, zh, { on: '2019-10-31', place }, 'villager')).not.toContain('1.1 资金存在严重问题：存在严重问题（存在即不得评为优秀）');
});

test('classes: the condition of each with the line of the day, its document and how sure it is', () => {
  const lines = (on: string) => describe(monitoringClasses, en, { on, place });
  expect(lines('2020-06-30')[0]).toBe('Classes of households to be monitored (the first that applies) (“Guiding Opinions on Establishing a Mechanism of Monitoring and Assistance against Relapse into Poverty”, Documented)');
  expect(lines('2020-06-30')[1]).toMatch(/^1 Unstable exited household: Registered as poor, and exited, and \(Per-capita disposable income < 5,000 yuan per person per year \(Recalled\)/);
  expect(lines('2020-06-30').map((line) => line.split(' ')[0])).toEqual(['Classes', '1', '1.1', '2', '2.1']);
  expect(lines('2020-03-19')).toEqual(['Classes of households to be monitored (Standard not yet in force)']);
});

test('a check: what is a defect, and what to do', () => {
  expect(describe(educationBlankCheck, zh, { on: '2018-01-01', place }, 'villager')).toEqual([
    'DB-31 非在校生未填文化程度（须改正）', '1 属缺陷的情形：至少一个非在校生的成员：文化程度未填', '2 处理：“在校生状况”为非在校生的，请补填“文化程度”。请看毕业证，或问本人和家人。',
  ]);
});

test('a matching: each need, what answers it, and why', () => {
  expect(describe(riskMeasures, en, { on: '2023-12-31', place }, 'villager').slice(0, 5)).toEqual([
    'Measures matched to risks', '1 Illness: Illness among the risks', '1.1 support for health: Help for health', '1.2 help by society: Help by society', '1.3 The check list asks for support for health, or help by society',
  ]);
});

test('a procedure: each step, by whom, with what, by when and where it leads, as long as a place counts it', () => {
  const lines = (where: string) => describe(monitoringIdentificationProcedure, en, { on: '2022-06-30', place: where });
  expect(lines(place).slice(4, 16)).toEqual([
    '2.1 With: the household’s commitment and authorisation', '2.2 Rejected: the procedure ends', '3 Democratic appraisal', '3.1 Rejected: the procedure ends',
    '4 Notice in the village', '4.1 Notice: at least 5 days (Inferred), the first and the last counted', '4.2 Not to be shown: id number, phone number, bank account, state of health', '4.3 Objection: back to “The household is visited”',
    '5 First review by the township', '5.1 Taken by: the township', '5.2 Rejected: the procedure ends', '6 Approval by the county',
  ]);
  expect(lines(place)).toContain('6.2 Time limit: within 15 days (Inferred) after “A lead is found”');
  expect(lines('46')).toContain('6.2 Time limit: within 20 working days (Inferred) by the calendar “Public holidays and shifted working days” after “A lead is found”');
});

test('what asks nothing, and words that are none, are refused', () => {
  const at = { on: '2019-12-31', place };
  expect(() => describe({} as never, en, at)).toThrow(/^definition: given "{…}"; expected an object with criteria or formula/);
  expect(() => describe(monitoringClasses, undefined as never, at)).toThrow(/^messages: given "undefined"; expected an object with status/);
});

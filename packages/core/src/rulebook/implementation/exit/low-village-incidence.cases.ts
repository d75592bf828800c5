import type { RuleCase } from '../../../model/rule-case.js';

const sichuan = { on: '2018-10-31', place: '511722' };
const west = { on: '2018-10-31', place: '52' };
const centre = { on: '2018-10-31', place: '36' };
const thousand = { ruralPopulation: 1000 };
const four = { householdSize: 4, povertyStatus: 'poor' };
const five = { householdSize: 5, povertyStatus: 'poor' };
const exited = { householdSize: 4, povertyStatus: 'exited' };

export const cases: readonly RuleCase[] = [
  { name: 'Sichuan: exactly 3 % is not met', ...sichuan, record: { povertyIncidence: 3 }, status: 'unmet' },
  { name: 'Sichuan: one hundredth below 3 % is met', ...sichuan, record: { povertyIncidence: 2.99 }, status: 'met' },
  { name: 'Sichuan: one hundredth above 3 % is not met', ...sichuan, record: { povertyIncidence: 3.01 }, status: 'unmet' },
  { name: 'Sichuan: 30 of 1,000 people are exactly 3 %: not met', ...sichuan, record: { remainingPoor: 30, ...thousand }, status: 'unmet' },
  { name: 'Sichuan: 29 of 1,000 people are met', ...sichuan, record: { remainingPoor: 29, ...thousand }, status: 'met' },
  { name: 'Sichuan: 31 of 1,000 people are not met', ...sichuan, record: { remainingPoor: 31, ...thousand }, status: 'unmet' },
  { name: 'Sichuan: the register alone, 29 people in seven households of nine, is met', ...sichuan, record: { ...thousand, registeredHouseholds: 9, households: [four, four, four, four, four, four, five, exited, exited] }, status: 'met' },
  { name: 'Sichuan: the register alone with 30 people left is not met', ...sichuan, record: { ...thousand, registeredHouseholds: 7, households: [five, five, five, five, five, five, exited] }, status: 'unmet' },
  { name: 'Sichuan: a household that fell back counts as poor', ...sichuan, record: { ...thousand, registeredHouseholds: 6, households: [five, five, five, five, five, { householdSize: 5, povertyStatus: 'relapsed' }] }, status: 'unmet' },
  { name: 'Sichuan: a household that the register does not describe leaves it open', ...sichuan, record: { ...thousand, registeredHouseholds: 2, households: [four] }, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'roster-incomplete households'] },
  { name: 'Sichuan: a rate below and counts above contradict each other', ...sichuan, record: { povertyIncidence: 2.5, remainingPoor: 40, ...thousand }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'Sichuan: the rate is enough without the counts', ...sichuan, record: { povertyIncidence: 0, remainingPoor: null }, status: 'met' },
  { name: 'Sichuan: nobody lives there, so counts say nothing', ...sichuan, record: { remainingPoor: 0, ruralPopulation: 0, registeredHouseholds: 0 }, status: 'unknown', causes: ['missing povertyIncidence', 'whole-not-positive whole'] },
  { name: 'Sichuan: everything missing is unknown', ...sichuan, record: {}, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing ruralPopulation', 'missing registeredHouseholds', 'roster-incomplete households'] },
  { name: 'the west: exactly 3 % is not met, provisionally', ...west, record: { povertyIncidence: 3 }, status: 'unmet', provisional: true },
  { name: 'the west: 2.99 % is met, provisionally', ...west, record: { povertyIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'the centre: exactly 2 % is not met, provisionally', ...centre, record: { povertyIncidence: 2 }, status: 'unmet', provisional: true },
  { name: 'the centre: 1.99 % is met, provisionally', ...centre, record: { povertyIncidence: 1.99 }, status: 'met', provisional: true },
  { name: 'the centre: 2.5 %, as in a check of Jiangxi in 2018, is not met', ...centre, record: { povertyIncidence: 2.5 }, status: 'unmet', provisional: true },
  { name: 'Xingtian village, Chongqing, was called out of poverty at 4.3 % in 2016: not met', on: '2016-07-01', place: '50', record: { povertyIncidence: 4.3 }, status: 'unmet', provisional: true },
  { name: 'the east: no ceiling was found', on: '2018-10-31', place: '37', record: { povertyIncidence: 0.5, remainingPoor: 5, ...thousand, registeredHouseholds: 0 }, status: 'unknown', causes: ['not-established village-incidence-ceiling'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { povertyIncidence: 1 }, status: 'unknown', causes: ['not-yet implementation/exit/low-village-incidence'] },
];

import type { RuleCase } from '../../../model/rule-case.js';

/** An invented county that meets everything. */
export const completeCounty: RuleCase['record'] = {
  province: '51', ruralPopulation: 900000, remainingPoor: 4000, povertyIncidence: 0.44, missedPoor: 900, wronglyExited: 500, comprehensiveIncidence: 0.6,
  unregisteredPopulation: 760000, plannedExits: 60000,
  wrongfulExitRate: 0.5, sampledExited: 800, sampledWronglyExited: 4, omissionRate: 0.12, sampledUnregistered: 5000, sampledMissed: 6,
  recognitionRate: 97.5, surveyedHouseholds: 1200, approvingHouseholds: 1170,
  everyTownshipHasCentralSchool: true, everyTownshipHasHealthCentre: true, everyTownshipHasServiceCentre: true,
};

const sichuan = { on: '2018-12-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'everything met is met', ...sichuan, record: completeCounty, status: 'met' },
  { name: 'the same under the acceptance plan of 2019', on: '2019-12-31', place: '511722', record: completeCounty, status: 'met' },
  { name: 'exactly 3 % is not met', ...sichuan, record: { ...completeCounty, comprehensiveIncidence: 3, remainingPoor: 25600, povertyIncidence: 2.84, missedPoor: null, omissionRate: null }, status: 'unmet' },
  { name: 'one hundredth below 3 % is met', ...sichuan, record: { ...completeCounty, comprehensiveIncidence: 2.99, remainingPoor: null, povertyIncidence: 2.84 }, status: 'met' },
  { name: 'incidence missing, counts missing: unknown', ...sichuan, record: { everyTownshipHasCentralSchool: true, everyTownshipHasHealthCentre: true, everyTownshipHasServiceCentre: true, remainingPoor: 9000, ruralPopulation: 900000, povertyIncidence: 1, missedPoor: 900, omissionRate: 0.5, plannedExits: 10, wrongfulExitRate: 1 }, status: 'unknown', causes: ['missing comprehensiveIncidence', 'missing wronglyExited', 'missing unregisteredPopulation'] },
  { name: 'schools missing is unknown', ...sichuan, record: { ...completeCounty, everyTownshipHasCentralSchool: null, townshipCount: 2, townships: [{ centralSchool: true }] }, status: 'unknown', causes: ['missing everyTownshipHasCentralSchool', 'roster-incomplete townships'] },
  { name: 'one township without a health centre settles it', ...sichuan, record: { townships: [{ healthCentre: false }] }, status: 'unmet' },
  { name: 'Tongchuan 2017, published below 3 % with the three haves, approved on 31 July 2018: met', on: '2017-12-31', place: '511702', record: { comprehensiveIncidence: { high: 2.99 }, everyTownshipHasCentralSchool: true, everyTownshipHasHealthCentre: true, everyTownshipHasServiceCentre: true }, status: 'met' },
  { name: 'Xuanhan 2014, published 18.9 %: not met by the later national standard, but there was none that year', on: '2014-12-31', place: '511722', record: { povertyIncidence: 18.9 }, status: 'unknown', causes: ['not-yet implementation/exit/county'] },
  { name: 'elsewhere only the incidence counts', on: '2018-12-31', place: '52', record: { povertyIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'Sichuan before its own plan: the national standard', on: '2016-07-31', place: '511722', record: { povertyIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: completeCounty, status: 'unknown', causes: ['not-yet implementation/exit/county'] },
];

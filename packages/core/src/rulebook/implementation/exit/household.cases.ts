import type { RuleCase } from '../../../model/rule-case.js';

/** An invented household that meets everything, with documented lines only when judged in Sichuan in 2018. */
export const complete: RuleCase['record'] = {
  householdSize: 2,
  members: [
    { birthDate: '1980-05-01', medicalInsurance: 'resident' },
    { birthDate: '2009-05-01', medicalInsurance: 'resident', schooling: 'enrolled' },
  ],
  netIncomePerCapita: 6000, incomeStable: true, foodSufficient: true, clothingSufficient: true, housingGrade: 'B',
  waterVolume: 60, waterQuality: 'standard', waterAtHome: true, waterReliability: 97,
  electricityConnected: true, electricitySufficient: true, broadcastAccess: 'satellite',
};

const sichuan = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'everything met on documented lines is met', ...sichuan, record: complete, status: 'met' },
  { name: 'everything met on remembered lines is met provisionally', on: '2019-10-31', place: '511722', record: complete, status: 'met', provisional: true },
  { name: 'after 2020 it is stale, and the yearly line has ended', on: '2021-01-01', place: '511722', record: complete, status: 'unknown', causes: ['ended sichuan-exit-income-line'] },
  { name: 'exactly the line of 2018 is met', ...sichuan, record: { ...complete, netIncomePerCapita: 3600 }, status: 'met' },
  { name: 'one fen below the line of 2018 is not met', ...sichuan, record: { ...complete, netIncomePerCapita: 3599.99 }, status: 'unmet' },
  { name: 'income missing is unknown', ...sichuan, record: { ...complete, netIncomePerCapita: null }, status: 'unknown', causes: ['missing netIncomePerCapita'] },
  { name: 'food missing is unknown', ...sichuan, record: { ...complete, foodSufficient: null }, status: 'unknown', causes: ['missing foodSufficient'] },
  { name: 'the child out of school settles it although income is missing', ...sichuan, record: { ...complete, netIncomePerCapita: null, householdSize: 1, members: [{ birthDate: '2009-05-01', schooling: 'never', unfitForSchooling: false }] }, status: 'unmet' },
  { name: 'housing missing is unknown', ...sichuan, record: { ...complete, housingGrade: null, housingRenovationAccepted: false, relocation: 'none', relocationMovedIn: false, otherSafeHousing: false }, status: 'unknown', causes: ['missing housingGrade'] },
  { name: 'water missing is unknown', ...sichuan, record: { ...complete, waterVolume: null, waterAbundance: 'rich' }, status: 'unknown', causes: ['missing waterVolume'] },
  { name: 'electricity missing is unknown', ...sichuan, record: { ...complete, electricityConnected: null }, status: 'unknown', causes: ['missing electricityConnected'] },
  { name: 'broadcast missing is unknown', ...sichuan, record: { ...complete, broadcastAccess: null }, status: 'unknown', causes: ['missing broadcastAccess'] },
  { name: 'water is no part of the national standard', on: '2018-10-31', place: '52', record: { ...complete, waterVolume: null, electricityConnected: null, broadcastAccess: null }, status: 'met', provisional: true },
  { name: 'Sichuan before its own plan: the national standard, provisionally', on: '2016-07-31', place: '511722', record: { ...complete, waterVolume: null, broadcastAccess: null }, status: 'met', provisional: true },
  { name: 'Sichuan 2017: the clause on water quality was not found, so nobody can be met', on: '2017-10-31', place: '511722', record: complete, status: 'unknown', causes: ['not-established implementation/exit/clean-water'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: complete, status: 'unknown', causes: ['not-yet implementation/exit/household'] },
];

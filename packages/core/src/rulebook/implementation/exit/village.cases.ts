import type { RuleCase } from '../../../model/rule-case.js';

/** An invented village that meets everything, although nobody knows the floor of collective income. */
export const completeVillage: RuleCase['record'] = {
  ruralPopulation: 1200, remainingPoor: 8, povertyIncidence: 0.67,
  collectiveEconomyCertified: true, collectiveIncome: 36000, pavedRoadCertified: true, villageClinicCertified: true, cultureRoomCertified: true, networkCertified: true,
};

const sichuan = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'everything met is met, although nobody knows the floor of collective income', ...sichuan, record: completeVillage, status: 'met' },
  { name: 'the same under the acceptance plan of 2019', on: '2019-10-31', place: '511722', record: completeVillage, status: 'met' },
  { name: 'exactly 3 % is not met', ...sichuan, record: { ...completeVillage, povertyIncidence: 3, remainingPoor: 36 }, status: 'unmet' },
  { name: 'incidence and counts missing is unknown', ...sichuan, record: { ...completeVillage, povertyIncidence: null, remainingPoor: null }, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing registeredHouseholds', 'roster-incomplete households'] },
  { name: 'collective economy not certified, income known: unknown', ...sichuan, record: { ...completeVillage, collectiveEconomyCertified: null }, status: 'unknown', causes: ['missing collectiveEconomyCertified', 'not-established collective-income-floor'] },
  { name: 'road missing is unknown', ...sichuan, record: { ...completeVillage, pavedRoadCertified: null }, status: 'unknown', causes: ['missing pavedRoadCertified'] },
  { name: 'clinic missing is unknown', ...sichuan, record: { ...completeVillage, villageClinicCertified: null, hostsTownshipHealthCentre: false }, status: 'unknown', causes: ['missing villageClinicCertified'] },
  { name: 'culture room missing is unknown', ...sichuan, record: { ...completeVillage, cultureRoomCertified: null }, status: 'unknown', causes: ['missing cultureRoomCertified'] },
  { name: 'network missing is unknown', ...sichuan, record: { ...completeVillage, networkCertified: null }, status: 'unknown', causes: ['missing networkCertified'] },
  { name: 'no road settles it although the incidence is missing', ...sichuan, record: { pavedRoadCertified: false }, status: 'unmet' },
  { name: 'elsewhere only the incidence counts, provisionally', on: '2018-10-31', place: '52', record: { povertyIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'Sichuan before its own plan: the national standard, provisionally', on: '2016-07-31', place: '511722', record: { povertyIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: completeVillage, status: 'unknown', causes: ['not-yet implementation/exit/village'] },
];

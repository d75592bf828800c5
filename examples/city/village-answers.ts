/** What villages and counties answer. Who has not exited is counted; the rest is invented. */
import type { RecordOf } from '@dabiao/core';
import { countyExits } from '@dabiao/core/rulebook';
import type { Answers } from './draft.ts';
import type { Village } from './places.ts';
import type { Random } from './random.ts';

export type VillageCount = { readonly households: number; readonly people: number; readonly remainingPoor: number };

/** Hundredths of a percent, to the nearest. */
const rateOf = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100;

export function villageAnswers({ poor }: Village, { households, people, remainingPoor }: VillageCount, on: string, r: Random): Answers {
  const ruralPopulation = people + r.between(600, 2_400);
  const certified = (p: number): boolean => r.chance(p);
  const lists: Answers = poor ? { listedOn: '2014-10-17', delistedOn: `${r.weighted([[2016, 2], [2017, 3], [2018, 4], [2019, 2]])}-12-28`, delisted: true } : {};
  if (typeof lists['delistedOn'] === 'string' && lists['delistedOn'] > on) Object.assign(lists, { delisted: false, delistedOn: null });
  return {
    ruralPopulation, remainingPoor, povertyIncidence: rateOf(remainingPoor, ruralPopulation), registeredHouseholds: households, registeredPoorVillage: poor, ...lists,
    collectiveIncome: r.between(poor ? 0 : 3, 90) * 1_000, collectiveEconomyCertified: certified(0.97), pavedRoadCertified: certified(poor ? 0.985 : 0.995), villageClinicCertified: certified(0.985),
    cultureRoomCertified: certified(0.98), networkCertified: certified(0.99), hostsTownshipHealthCentre: false,
  };
}

const sum = (of: readonly RecordOf[], id: string): number => of.reduce((total, record) => total + Number(record[id] ?? 0), 0);

/** @param villages - the records of all its villages, poor or not */
export function countyAnswers(code: string, villages: readonly RecordOf[], townships: readonly RecordOf[], poorVillages: readonly RecordOf[], r: Random): RecordOf {
  const ruralPopulation = sum(villages, 'ruralPopulation'), remainingPoor = sum(villages, 'remainingPoor');
  const missedPoor = r.between(0, Math.ceil(ruralPopulation / 4_000)), wronglyExited = r.between(0, Math.ceil(ruralPopulation / 5_000));
  const exit = countyExits.find(({ place }) => place === code);
  const surveyedHouseholds = r.between(900, 1_300);
  const isSound = (id: string): boolean => townships.every((t) => t[id] === true);
  return {
    ruralPopulation, remainingPoor, povertyIncidence: rateOf(remainingPoor, ruralPopulation), missedPoor, wronglyExited, comprehensiveIncidence: rateOf(remainingPoor + missedPoor + wronglyExited, ruralPopulation),
    ...(exit?.announcedOn && { delisted: true, delistedOn: exit.announcedOn }), townshipCount: townships.length, townships, poorVillageCount: poorVillages.length, poorVillages,
    everyTownshipHasCentralSchool: isSound('centralSchool'), everyTownshipHasHealthCentre: isSound('healthCentre'), everyTownshipHasServiceCentre: isSound('serviceCentre'),
    surveyedHouseholds, approvingHouseholds: Math.round(surveyedHouseholds * (0.93 + 0.06 * r())),
  };
}

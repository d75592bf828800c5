import type { RecordOf } from '@dabiao/core';
import { county, village } from '@dabiao/core/rulebook';
import { plantRate, recordsAsOf } from './assumptions.ts';
import type { City } from './city.ts';
import { columnWriter } from './column-writer.ts';
import type { Answers } from './draft.ts';
import { placesOf, type Places } from './places.ts';
import type { Sealed } from './plants/sealed.ts';
import { random, type Random } from './random.ts';
import { countyAnswers } from './village-answers.ts';
import { registerVillages, type VillageRegister } from './village-register.ts';
import { withWholeTable } from './whole-table.ts';

export type CityOptions = { readonly seed?: number; readonly share?: number; readonly on?: string; readonly planted?: number };
export type MadeCity = { readonly city: City; readonly sealed: Sealed };
/** Told what is being done, and how far it is, from 0 to 1. */
export type Progress = (step: string, done: number) => void;

/**
 * Makes an invented city: Dazhou's counties, and villages, households and people who never were.
 *
 * Nobody in it is real: households are numbers, id numbers begin with a division that does not exist. See `assumptions.ts` for what
 * is invented, which is nearly everything.
 *
 * @param options - `seed`, 1 if absent; `share` of the villages of each county, all if absent; `on`, the day of the records; `planted`, the share
 *   of households that are spoiled, 0 for the same city without
 * @returns the city, and apart from it the sealed list of what was planted and what was left blank
 * @example generateCity({ seed: 7, share: 0.01 }).city.places.counties.length //=> 7
 */
export function generateCity(options: CityOptions = {}, progress: Progress = () => undefined): MadeCity {
  const { places, of } = plannedCity(options);
  return cityOf(places, of, registerVillages(places.villages, of, (done) => progress('households', done)));
}

/** The places of a city, and everything else that says what it will be. */
export function plannedCity({ seed = 1, share = 1, on = recordsAsOf, planted = plantRate }: CityOptions): { readonly places: Places; readonly of: Required<CityOptions> } {
  return { places: placesOf(seed, share), of: { seed, share, on, planted } };
}

/** The city that has these places and this register of all its villages. */
export function cityOf(places: Places, { seed, share, on }: Required<CityOptions>, register: VillageRegister): MadeCity {
  const { firstHousehold, events, texts, records, planted, blanked } = register;
  const made = withWholeTable(register.households, texts);
  const ofVillages = columnWriter({ ...village, rosters: village.rosters.filter(({ roster }) => roster.id !== 'households') });
  for (const record of records) ofVillages.add(record);
  const villages = ofVillages.done(), counties = columnWriter(county);
  for (const [i, { code }] of places.counties.entries()) counties.add(countyRecord(code, places, records, random(seed, 3, i)));
  return {
    city: {
      seed, share, on, places, people: texts.idNumbers.length, households: made, firstHousehold, counties: counties.done(), events, texts,
      villages: { ...villages, rosters: { ...villages.rosters, households: { offsets: firstHousehold, rows: made } } },
    },
    sealed: { planted, blanked },
  };
}

function countyRecord(code: string, { villages, townships }: City['places'], records: readonly Answers[], r: Random): RecordOf {
  const own = records.filter((_, i) => villages[i]?.county === code);
  const poor = records.filter((_, i) => villages[i]?.county === code && villages[i].poor).map(({ team: _, ...record }) => record);
  const facilities = townships.filter((t) => t.county === code).map(() => ({ centralSchool: r.chance(0.995), healthCentre: r.chance(0.995), serviceCentre: r.chance(0.998) }));
  return countyAnswers(code, own, facilities, poor, r);
}

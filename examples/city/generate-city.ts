import type { RecordOf } from '@dabiao/core';
import { idNumberFormOf, readIdNumber } from '@dabiao/core/intake';
import { county, household, village } from '@dabiao/core/rulebook';
import { plantRate, recordsAsOf } from './assumptions.ts';
import type { City } from './city.ts';
import { columnWriter } from './column-writer.ts';
import { countyAnswers } from './village-answers.ts';
import type { Answers, Draft, Person } from './draft.ts';
import { eventLogWriter } from './event-log.ts';
import { instanceSuffix } from './events.ts';
import { sexIn } from './id-number.ts';
import { placesOf } from './places.ts';
import type { Plant, Sealed } from './plants/sealed.ts';
import { random, type Random } from './random.ts';
import { makeVillage } from './make-village.ts';
import { withWholeTable } from './whole-table.ts';

export type CityOptions = { readonly seed?: number; readonly share?: number; readonly on?: string; readonly planted?: number };
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
export function generateCity({ seed = 1, share = 1, on = recordsAsOf, planted: spoiled = plantRate }: CityOptions = {}, progress: Progress = () => undefined): { readonly city: City; readonly sealed: Sealed } {
  const places = placesOf(seed, share);
  const households = columnWriter(household), logs = Object.entries(instanceSuffix).map(([id, suffix]) => ({ id, log: eventLogWriter(suffix) }));
  const texts = { idNumbers: [] as string[], phones: [] as (string | null)[], helperIdNumbers: [] as string[] };
  const firstHousehold = new Int32Array(places.villages.length + 1);
  const villageRecords: Answers[] = [], planted: Plant[] = [];
  const blanked = new Map<string, Set<string>>();
  for (const [i, place] of places.villages.entries()) {
    const made = makeVillage(place, on, seed, spoiled, (code, id) => void (blanked.get(id) ?? blanked.set(id, new Set()).get(id))?.add(code));
    for (const draft of made.drafts) {
      households.add(recordOf(draft));
      for (const { id, log } of logs) log.add(draft.events[id] ?? []);
      for (const { idNumber } of draft.people) texts.idNumbers.push(idNumber);
      texts.phones.push(draft.phone);
      texts.helperIdNumbers.push(draft.helperIdNumber);
    }
    firstHousehold[i + 1] = households.length();
    villageRecords.push(made.record);
    planted.push(...made.planted);
    if (i % 32 === 0) progress('households', i / places.villages.length);
  }
  const made = withWholeTable(households.done(), texts);
  const ofVillages = columnWriter({ ...village, rosters: village.rosters.filter(({ roster }) => roster.id !== 'households') });
  for (const record of villageRecords) ofVillages.add(record);
  const villages = ofVillages.done(), counties = columnWriter(county);
  for (const [i, { code }] of places.counties.entries()) counties.add(countyRecord(code, places, villageRecords, random(seed, 3, i)));
  return {
    city: {
      seed, share, on, places, people: texts.idNumbers.length, households: made, firstHousehold, counties: counties.done(), events: new Map(logs.map(({ id, log }) => [id, log.done()])), texts,
      villages: { ...villages, rosters: { ...villages.rosters, households: { offsets: firstHousehold, rows: made } } },
    },
    sealed: { planted, blanked },
  };
}

/** The answers of a household, completed in place: a city is made of so many that a copy of each would cost a second. */
const recordOf = ({ answers, people, helpers, phone }: Draft): RecordOf =>
  Object.assign(answers, { listedMembers: people.length, helperCount: helpers.length, helpers, members: people.map((one, i) => memberOf(one, i === 0 ? phone : null)) });

/** What intake derives from the texts of one member. A number that was entered as it was issued need not be read to know what it says. */
function memberOf({ answers, issued, idNumber }: Person, phone: string | null): Answers {
  const read = idNumber === issued ? { form: issued.length === 18 ? 'resident' : 'disability-card', sex: sexIn(issued) } : readIdNumber(idNumber);
  answers['idNumberForm'] = 'code' in read ? idNumberFormOf(idNumber) : read.form;
  if (!('code' in read)) answers['idNumberSex'] = read.sex;
  if (phone !== null) answers['phoneForm'] = /^1[3-9]\d{9}$/.test(phone) ? 'mobile' : 'other';
  return answers;
}

function countyRecord(code: string, { villages, townships }: City['places'], records: readonly Answers[], r: Random): RecordOf {
  const own = records.filter((_, i) => villages[i]?.county === code);
  const poor = records.filter((_, i) => villages[i]?.county === code && villages[i].poor).map(({ team: _, ...record }) => record);
  const facilities = townships.filter((t) => t.county === code).map(() => ({ centralSchool: r.chance(0.995), healthCentre: r.chance(0.995), serviceCentre: r.chance(0.998) }));
  return countyAnswers(code, own, facilities, poor, r);
}


import type { RecordOf } from '@dabiao/core';
import { county, household, village } from '@dabiao/core/rulebook';
import { blankSome } from './blanks.ts';
import { chances, recordsAsOf } from './assumptions.ts';
import { numberOf, type City } from './city.ts';
import { columnWriter } from './column-writer.ts';
import type { Answers, Draft } from './draft.ts';
import { helpersOf, teamOf } from './helping-links.ts';
import { householdAnswers, standingOf } from './household-answers.ts';
import { householdSizes } from './assumptions.ts';
import { inventedPhone } from './id-number.ts';
import { peopleOf } from './people.ts';
import { placesOf, type Village } from './places.ts';
import { random, type Random } from './random.ts';
import { countyAnswers, villageAnswers } from './village-answers.ts';

export type CityOptions = { readonly seed?: number; readonly share?: number; readonly on?: string };
/** Told how far a long piece of work is, from 0 to 1. */
export type Progress = (step: string, done: number) => void;

/**
 * Makes an invented city: Dazhou's counties, and villages, households and people who never were.
 *
 * Nobody in it is real: households are numbers, id numbers begin with a division that does not exist. See `assumptions.ts` for what
 * is invented, which is nearly everything.
 *
 * @param options - `seed`, 1 if absent; `share` of the villages of each county, all if absent; `on`, the day of the records
 * @example generateCity({ seed: 7, share: 0.01 }).city.places.counties.length //=> 7
 */
export function generateCity({ seed = 1, share = 1, on = recordsAsOf }: CityOptions = {}, progress: Progress = () => undefined): { readonly city: City } {
  const places = placesOf(seed, share);
  const households = columnWriter(household);
  const firstHousehold = new Int32Array(places.villages.length + 1);
  const villageRecords: Answers[] = [];
  let people = 0;
  for (const [i, place] of places.villages.entries()) {
    const r = random(seed, 2, place.index);
    const drafts = draftsOf(place, on, r);
    for (const draft of drafts) {
      households.add(recordOf(draft));
      people += draft.people.length;
    }
    firstHousehold[i + 1] = households.length();
    villageRecords.push(villageRecord(place, drafts, on, r));
    if (i % 64 === 0) progress('households', i / places.villages.length);
  }
  const made = households.done();
  const villages = columnWriter({ ...village, rosters: village.rosters.filter(({ roster }) => roster.id !== 'households') });
  for (const record of villageRecords) villages.add(record);
  const ofVillages = villages.done();
  const counties = columnWriter(county);
  for (const [i, { code }] of places.counties.entries()) counties.add(countyRecord(code, places, villageRecords, random(seed, 3, i)));
  return {
    city: {
      seed, share, on, places, people, households: made, firstHousehold, counties: counties.done(),
      villages: { ...ofVillages, rosters: { ...ofVillages.rosters, households: { offsets: firstHousehold, rows: made } } },
    },
  };
}

function draftsOf(place: Village, on: string, r: Random): Draft[] {
  let persons = 0;
  return Array.from({ length: place.households }, (_, i) => {
    const size = r.weighted(householdSizes);
    const standing = standingOf(on, size, r);
    const people = peopleOf({ village: place.index, firstPerson: persons, on, size, cause: standing.cause }, r);
    persons += size;
    const draft: Draft = {
      village: place, code: `${place.code}-${numberOf(i)}`, on, r, people, answers: householdAnswers(place, on, people, standing, r),
      helpers: helpersOf(standing.registeredOn, r), phone: r.chance(chances.phone) ? inventedPhone(place.index, i) : null,
    };
    draft.people = blankSome(draft, () => undefined);
    return draft;
  });
}

const recordOf = ({ answers, people, helpers }: Draft): RecordOf =>
  ({ ...answers, helperCount: helpers.length, helpers, members: people.map((one) => one.answers) });

function villageRecord(place: Village, drafts: readonly Draft[], on: string, r: Random): Answers {
  const count = (of: readonly Draft[]): number => of.reduce((sum, { answers }) => sum + Number(answers['householdSize']), 0);
  const remainingPoor = count(drafts.filter(({ answers }) => answers['povertyStatus'] !== 'exited'));
  const team = teamOf(place, r);
  return { ...villageAnswers(place, { households: drafts.length, people: count(drafts), remainingPoor }, on, r), teamSize: team.length, team };
}

function countyRecord(code: string, { villages, townships }: City['places'], records: readonly Answers[], r: Random): RecordOf {
  const own = records.filter((_, i) => villages[i]?.county === code);
  const poor = records.filter((_, i) => villages[i]?.county === code && villages[i].poor).map(({ team: _, ...record }) => record);
  const facilities = townships.filter((t) => t.county === code).map(() => ({ centralSchool: r.chance(0.995), healthCentre: r.chance(0.995), serviceCentre: r.chance(0.998) }));
  return countyAnswers(code, own, facilities, poor, r);
}

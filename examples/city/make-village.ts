/** One village with all its households, the same whatever share of the city is made. */
import { chances, householdSizes, villagesAgainstHouseholds } from './assumptions.ts';
import { blankSome } from './blanks.ts';
import { numberOf } from './city.ts';
import type { Answers, Draft } from './draft.ts';
import { eventsOf } from './events.ts';
import { helpersOf, teamOf } from './helping-links.ts';
import { householdAnswers, standingOf } from './household-answers.ts';
import { inventedHelperId, inventedPhone } from './id-number.ts';
import { peopleOf } from './people.ts';
import type { Village } from './places.ts';
import { teamKind } from './plants/event-kinds.ts';
import { plant, type Plant } from './plants/sealed.ts';
import { random, type Random } from './random.ts';
import { villageAnswers } from './village-answers.ts';

export type MadeVillage = { readonly drafts: readonly Draft[]; readonly record: Answers; readonly planted: readonly Plant[] };

/** @param blanked - told every answer that was left blank, by household and id */
export function makeVillage(place: Village, on: string, seed: number, spoiled: number, blanked: (code: string, id: string) => void): MadeVillage {
  const r = random(seed, 2, place.index);
  let persons = 0;
  const drafts = Array.from({ length: place.households }, (_, i) => {
    const draft = draftOf(place, i, persons, on, r);
    persons += draft.people.length;
    draft.people = blankSome(draft, (id) => blanked(draft.code, id));
    return draft;
  });
  const planted = plant(drafts, seed, spoiled);
  const team = teamOf(place, r);
  if (r.chance(spoiled * villagesAgainstHouseholds) && (place.poor || drafts.length >= 30)) {
    team.splice(team.findIndex(({ role }) => role === 'first-secretary'), 1);
    planted.push({ kind: teamKind.id, code: place.code });
  }
  return { drafts, planted, record: { ...villageAnswers(place, countOf(drafts), on, r), teamSize: team.length, team } };
}

function draftOf(village: Village, index: number, firstPerson: number, on: string, r: Random): Draft {
  const size = r.weighted(householdSizes);
  const standing = standingOf(on, size, r);
  const people = peopleOf({ village: village.index, firstPerson, on, size, cause: standing.cause }, r);
  const answers = householdAnswers(village, on, people, standing, r);
  const code = `${village.code}-${numberOf(index)}`;
  return {
    village, code, on, r, people, answers, helpers: helpersOf(standing.registeredOn, r), helperIdNumber: inventedHelperId(village.index, r.between(0, 60)),
    phone: r.chance(chances.phone) ? inventedPhone(village.index, index) : null, events: eventsOf(on, answers, r),
  };
}

function countOf(drafts: readonly Draft[]): { readonly households: number; readonly people: number; readonly remainingPoor: number } {
  const count = (of: readonly Draft[]): number => of.reduce((sum, { answers }) => sum + Number(answers['householdSize']), 0);
  return { households: drafts.length, people: count(drafts), remainingPoor: count(drafts.filter(({ answers }) => answers['povertyStatus'] !== 'exited')) };
}

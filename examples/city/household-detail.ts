/** Everything that is said of one household, worked out when somebody opens its page. */
import { checkRecord, classify, judge, nextQuestions, remedies, suggest, track, type Checked, type Classification, type Course, type Label, type NextQuestions, type Problem, type RecordOf, type Remedies, type Suggestions, type Verdict } from '@dabiao/core';
import { checks, householdExit, matchings, monitoringClasses, pairedHelperAssignment, procedures, village, villageTeamAssignment } from '@dabiao/core/rulebook';
import type { At } from './assess-city.ts';
import { eventsAt } from './event-log.ts';
import { recordAt } from './record-at.ts';
import { uncalledFor } from './unasked-checks.ts';
import { householdAt, labelIn, rowOf, villageAt, type Register, type VillagePlace } from './register.ts';

export type HouseholdDetail = {
  readonly code: string;
  readonly county: Label;
  readonly township: Label;
  readonly village: Label;
  /** What was not believed when it was read. */
  readonly problems: readonly Problem[];
  /** With the rows of its members and helpers. No name, no full number is in it. */
  readonly record: RecordOf;
  readonly verdict: Verdict;
  readonly monitoring: Classification;
  /** What would make it meet the standard, where it does not. */
  readonly remedies: Remedies | null;
  /** What to ask next, where it is unknown. */
  readonly questions: NextQuestions | null;
  /** Which measures answer its causes of poverty and its risks, list by list. */
  readonly suggestions: readonly Suggestions[];
  /** Checks that say defect or cannot tell. */
  readonly findings: readonly Checked[];
  /** One course for each procedure that was begun. */
  readonly courses: readonly Course[];
  readonly help: { readonly household: Verdict; readonly village: Verdict; readonly team: readonly RecordOf[] };
};

/**
 * One household of a register, in full.
 *
 * @returns null when the register has no household of this code
 * @example householdDetail(city, '511722-0003-017', { on: '2020-12-31', place: '5117' })?.verdict.status
 */
export function householdDetail(city: Register, code: string, at: At): HouseholdDetail | null {
  const row = rowOf(city, code);
  if (row < 0) return null;
  const place = villageAt(city.firstHousehold, row), { county, township, label } = city.places.villages[place] as VillagePlace;
  const record = householdAt(city, row), ofVillage = recordAt(village, city.villages, place);
  const verdict = judge(householdExit, record, at);
  const ofHouseholds = checks.filter(({ subject }) => subject === 'household'), notAsked = uncalledFor(city, ofHouseholds);
  return {
    code, county: labelIn(city.places.counties, county), township: labelIn(city.places.townships, township), village: label, record, verdict, problems: city.read?.[row]?.problems ?? [],
    monitoring: classify(monitoringClasses, record, at),
    remedies: verdict.status === 'unmet' ? remedies(householdExit, record, at) : null, questions: verdict.status === 'unknown' ? nextQuestions(householdExit, record, at) : null,
    suggestions: matchings.map((matching) => suggest(matching, record, at)),
    findings: checkRecord(ofHouseholds, record, at).map((one): Checked => (notAsked.has(one.check) && one.outcome === 'defect' ? { ...one, outcome: 'cannot-tell' } : one)).filter(({ outcome }) => outcome !== 'ok'),
    courses: [...city.events].flatMap(([id, log]) => procedures.filter((p) => p.id === id).flatMap((procedure) => track(procedure, eventsAt(log, row, code), at).courses)),
    help: { household: judge(pairedHelperAssignment, record, at), village: judge(villageTeamAssignment, ofVillage, at), team: (ofVillage['team'] ?? []) as readonly RecordOf[] },
  };
}

import { answerColumns, checkColumns, requires, type CheckedColumns, type ClassColumn, type Columns, type Rule } from '@dabiao/core';
import { checks, countyExit, householdExit, householdSize, monitoringClasses, pairedHelperAssignment, sameYearEntry, villageExit, villageTeamAssignment, voidExit } from '@dabiao/core/rulebook';
import { assessCourses, type AssessedProcedure } from './assess-courses.ts';
import { countByArea, type CountsByArea, type HouseholdAnswers } from './counts.ts';
import { uncalledFor } from './unasked-checks.ts';
import type { Progress } from './generate-city.ts';
import type { Register } from './register.ts';

export type At = { readonly on: string; readonly place: string };
/** Everything that is said of a register on one day. Truths are 0 unmet, 1 unknown, 2 met, row by row. */
export type Assessment = At & {
  readonly counts: CountsByArea;
  readonly households: HouseholdAnswers;
  /** Household exit, every rule that it rests on, what makes an exit void, and paired help, by id. */
  readonly criteria: Readonly<Record<string, Uint8Array>>;
  /** Who is to be monitored, and in which class. */
  readonly classes: ClassColumn;
  /** Every check of a household's record, in the order of the rulebook. */
  readonly checked: readonly CheckedColumns[];
  readonly procedures: readonly AssessedProcedure[];
  /** Exit and team of villages, exit of counties. */
  readonly villages: { readonly exit: Uint8Array; readonly team: Uint8Array };
  readonly counties: { readonly exit: Uint8Array };
};

/**
 * Judges a whole register on one day: households, villages and counties, who is monitored, the quality of every record, who helps, and
 * how far every procedure is.
 *
 * @param progress - told what is being done
 * @example assessCity(city, { on: '2020-12-31', place: '5117' }).counts.counties.length //=> 7
 */
export function assessCity(city: Register, at: At, progress: Progress = () => undefined): Assessment {
  progress('exit', 0);
  const asked = { rules: [...withParts(householdExit, at), pairedHelperAssignment, voidExit, sameYearEntry], classes: [monitoringClasses] };
  const { rules: criteria, classes: found } = answerColumns(asked, city.households, at);
  const classes = found[monitoringClasses.id] as ClassColumn, exit = criteria[householdExit.id] as Uint8Array;
  progress('checks', 0);
  const ofHouseholds = checks.filter(({ subject }) => subject === 'household'), notAsked = uncalledFor(city, ofHouseholds);
  const checked = checkColumns(ofHouseholds, city.households, at).map((one) => (notAsked.has(one.check) ? withoutDefects(one) : one));
  progress('villages', 0);
  const ofVillages = answerColumns({ rules: [villageExit, villageTeamAssignment] }, city.villages, at).rules;
  const ofCounties = answerColumns({ rules: [countyExit] }, city.counties, at).rules;
  const procedures = assessCourses(city, at, progress);
  const households: HouseholdAnswers = {
    exit, monitored: Uint8Array.from(classes.codes, (code) => (code >= 0 ? 2 : code === -1 ? 1 : 0)), defects: defectsOf(checked, exit.length), size: sizesOf(city.households),
  };
  return {
    ...at, households, criteria, classes, checked, procedures, counts: countByArea(city.places.villages, city.firstHousehold, households),
    villages: { exit: ofVillages[villageExit.id] as Uint8Array, team: ofVillages[villageTeamAssignment.id] as Uint8Array }, counties: { exit: ofCounties[countyExit.id] as Uint8Array },
  };
}

const withParts = (rule: Rule, at: At): Rule[] => [rule, ...requires(rule, at).rules.filter(({ id }) => id !== rule.id)];

/** A defect that rests on a field which nobody was shown: nobody can tell. */
const withoutDefects = (of: CheckedColumns): CheckedColumns => ({ ...of, defect: 0, cannotTell: of.cannotTell + of.defect, outcomes: of.outcomes.map((outcome) => Math.min(outcome, 1)) });

function defectsOf(checked: readonly CheckedColumns[], length: number): Uint8Array {
  const defects = new Uint8Array(length);
  for (const { outcomes } of checked) for (let i = 0; i < length; i++) if (outcomes[i] === 2) defects[i] = (defects[i] ?? 0) + 1;
  return defects;
}

/** How many people each household has; NaN where that is not known, or only within bounds. */
function sizesOf({ length, numbers }: Columns): Float64Array {
  const given = numbers?.[householdSize.id];
  if (given === undefined) return new Float64Array(length).fill(NaN);
  if (given instanceof Float64Array) return given;
  return given.low.map((low, row) => (low === given.high[row] ? low : NaN));
}

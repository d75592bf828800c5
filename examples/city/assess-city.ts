import { answerColumns, checkColumns, requires, type CheckedColumns, type ClassColumn, type Rule } from '@dabiao/core';
import { checks, countyExit, householdExit, monitoringClasses, villageExit } from '@dabiao/core/rulebook';
import type { City } from './city.ts';
import { countByArea, type CountsByArea, type HouseholdAnswers } from './counts.ts';
import type { Progress } from './generate-city.ts';

export type At = { readonly on: string; readonly place: string };
export type Assessment = At & {
  readonly counts: CountsByArea;
  readonly households: HouseholdAnswers;
  /** The truth of household exit and of every rule that it rests on, row by row: 0 unmet, 1 unknown, 2 met. */
  readonly criteria: Readonly<Record<string, Uint8Array>>;
  readonly classes: ClassColumn;
  readonly checked: readonly CheckedColumns[];
  /** Of every village and county: 0 unmet, 1 unknown, 2 met. */
  readonly villageExit: Uint8Array;
  readonly countyExit: Uint8Array;
};

/**
 * Judges a whole city on one day: its households, villages and counties, who is monitored, and the quality of every record.
 *
 * @param progress - told what is being judged
 * @example assessCity(city, { on: '2020-12-31', place: '5117' }).counts.counties.length //=> 7
 */
export function assessCity(city: City, at: At, progress: Progress = () => undefined): Assessment {
  progress('exit', 0);
  const { rules, classes } = answerColumns({ rules: withParts(householdExit, at), classes: [monitoringClasses] }, city.households, at);
  const exit = rules[householdExit.id] as Uint8Array, classColumn = classes[monitoringClasses.id] as ClassColumn;
  progress('checks', 0.3);
  const checked = checkColumns(checks.filter(({ subject }) => subject === 'household'), city.households, at);
  progress('villages', 0.8);
  const villages = answerColumns({ rules: [villageExit] }, city.villages, at).rules, counties = answerColumns({ rules: [countyExit] }, city.counties, at).rules;
  const households: HouseholdAnswers = {
    exit, monitored: Uint8Array.from(classColumn.codes, (code) => (code >= 0 ? 2 : code === -1 ? 1 : 0)), defects: defectsOf(checked, exit.length), size: city.households.numbers?.['householdSize'] as Float64Array,
  };
  progress('counts', 0.9);
  return {
    ...at, households, criteria: rules, classes: classColumn, checked, counts: countByArea(city.places.villages, city.firstHousehold, households),
    villageExit: villages[villageExit.id] as Uint8Array, countyExit: counties[countyExit.id] as Uint8Array,
  };
}

const withParts = (rule: Rule, at: At): Rule[] => [rule, ...requires(rule, at).rules.filter(({ id }) => id !== rule.id)];

function defectsOf(checked: readonly CheckedColumns[], length: number): Uint8Array {
  const defects = new Uint8Array(length);
  for (const { outcomes } of checked) for (let i = 0; i < length; i++) if (outcomes[i] === 2) defects[i] = (defects[i] ?? 0) + 1;
  return defects;
}

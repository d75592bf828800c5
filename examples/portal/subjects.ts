/** What a household, a village and a county are judged by. */
import { classify, judge, measure, type Classes, type Classification, type Figure, type Measurement, type RecordOf, type RosterShape, type Rule, type SubjectShape, type Verdict } from '@dabiao/core';
import {
  county, countyExit, countyStage, countyTownships, countyVerification, countyVillages, household, householdExit, householdMembers, incidenceFromCounts, incidenceFromRates, village, villageExit,
  villageHouseholds, villagesAtStandard, villageStage,
} from '@dabiao/core/rulebook';

export const subjectNames = ['household', 'village', 'county'] as const;
export type SubjectName = (typeof subjectNames)[number];

type Judging = {
  readonly shape: SubjectShape;
  readonly lists: readonly RosterShape[];
  /** The first is the standard of exit, the others stand beside it. */
  readonly rules: readonly [Rule, ...Rule[]];
  readonly stage: Classes | null;
  readonly figures: readonly Figure[];
};

export const subjects: Readonly<Record<SubjectName, Judging>> = {
  household: { shape: household, lists: [householdMembers], rules: [householdExit], stage: null, figures: [] },
  village: { shape: village, lists: [villageHouseholds], rules: [villageExit], stage: villageStage, figures: [] },
  county: { shape: county, lists: [countyTownships, countyVillages], rules: [countyExit, countyVerification], stage: countyStage, figures: [incidenceFromCounts, incidenceFromRates, villagesAtStandard] },
};

/** Everything that the rulebook says of one record. */
export type Judgement = { readonly verdict: Verdict; readonly others: readonly Verdict[]; readonly stage: Classification | null; readonly figures: readonly Measurement[] };

export function judgeAs(subject: SubjectName, record: RecordOf, at: { readonly on: string; readonly place: string }): Judgement {
  const { rules: [standard, ...others], stage, figures } = subjects[subject];
  return {
    verdict: judge(standard, record, at), others: others.map((rule) => judge(rule, record, at)),
    stage: stage && classify(stage, record, at), figures: figures.map((figure) => measure(figure, record, at)),
  };
}

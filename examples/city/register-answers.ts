/** What the forms of the register and of monitoring ask besides: land and house, risks and the measures that answer them, how a risk ended. */
import { addDays, dayOf, serialOf, yearOf } from './days.ts';
import type { Answers, Person } from './draft.ts';
import type { Standing } from './household-answers.ts';
import type { Village } from './places.ts';
import type { Random } from './random.ts';

const tenths = (n: number): number => Math.round(n * 10) / 10;

export function livingConditions({ poor }: Village, people: readonly Person[], { house, water }: { readonly house: Answers; readonly water: Answers }, cause: string, r: Random): Answers {
  const unsound = house['housingGrade'] === 'no-house' || ((house['housingGrade'] === 'C' || house['housingGrade'] === 'D') && house['housingRenovationAccepted'] !== true && house['relocationMovedIn'] !== true);
  const size = people.length;
  const unwell = people.some(({ answers }) => answers['longTermIllness'] === true || answers['seriousIllness'] === true || answers['disabled'] === true);
  const second = r.chance(0.3) ? r.pick(['no-skills', 'no-funds', 'no-labour', ...(unwell ? ['illness'] : [])].filter((other) => other !== cause)) : null;
  return {
    houseArea: tenths(size * (18 + 14 * r())), dangerousHouse: unsound, waterSafe: water['waterQuality'] === 'standard', waterDifficult: Number(water['waterRoundTrip'] ?? 0) > 20,
    productionElectricity: r.chance(0.97), sanitaryToilet: r.chance(poor ? 0.7 : 0.85), cooperativeMember: r.chance(0.45), entranceRoad: r.weighted([['earth', poor ? 3 : 1], ['gravel', 3], ['cement', 7]]), mainFuel: r.weighted([['firewood', 6], ['coal', 2], ['clean', 3]]),
    cultivatedLand: tenths(size * (0.4 + 1.2 * r())), forestLand: tenths(size * 2 * r()), returnedFarmland: tenths(r.chance(0.3) ? 3 * r() : 0), orchardLand: tenths(r.chance(0.2) ? 4 * r() : 0), grassland: 0, waterSurface: tenths(r.chance(0.05) ? 2 * r() : 0),
    ...(second !== null && { secondPovertyCause: second }),
  };
}

const isTrue = (id: string) => ({ answers }: Person): boolean => answers[id] === true;
const able = ({ answers }: Person): boolean => answers['labourAbility'] === 'ordinary' || answers['labourAbility'] === 'skilled';

/** The form of monitoring: for most households, that there is nothing. */
export function riskForm(on: string, people: readonly Person[], { shaky, recovered, exitedOn }: Standing, earned: Answers, r: Random): Answers {
  const since = shaky && exitedOn !== null ? monitoredFrom(exitedOn, on, r) : null;
  const dibao = people.some(isTrue('receivesDibao')), supported = people.some(isTrue('receivesExtremePovertySupport')), disabled = people.some(isTrue('disabled'));
  if (since === null) return { monitoringClass: 'none', ...noRisk, dibaoMeasure: dibao, extremePovertyMeasure: supported, disabilityMeasure: disabled };
  const ill = people.some(isTrue('longTermIllness')) || people.some(isTrue('seriousIllness'));
  const disabilityRisk = disabled && r.chance(0.5), illnessRisk = ill && r.chance(0.7), works = people.some(able), disasterRisk = r.chance(0.1);
  const hasRisk = disabilityRisk || illnessRisk || disasterRisk;
  return {
    monitoringClass: 'unstable-exited', ...noRisk, leadFoundOn: addDays(since, -12), monitoredSince: since, illnessRisk, disabilityRisk, disasterRisk, ...(disasterRisk && { disasterKind: 'flood' }), otherRisk: !hasRisk, riskNoted: !hasRisk,
    selfPaidExpenditure: illnessRisk ? r.between(8, 90) * 100 : 0, insurancePayout: 0, measureCount: 3, healthMeasure: illnessRisk, basicSupportMeasure: true, socialHelpMeasure: true,
    industryMeasure: works, employmentMeasure: works && r.chance(0.5), publicPostMeasure: false, dibaoMeasure: dibao, extremePovertyMeasure: supported, disabilityMeasure: disabled,
    ...(works && recovered && serialOf(since) + 240 < serialOf(on) ? eliminationForm(addDays(since, r.between(200, 235)), earned) : { riskEliminated: false }),
  };
}

const noRisk: Answers = {
  illnessRisk: false, disabilityRisk: false, schoolingRisk: false, disasterRisk: false, accidentRisk: false, industryFailureRisk: false, unstableWorkRisk: false, labourShortageRisk: false, unsafeHousingRisk: false,
  unsafeWaterRisk: false, otherRisk: false, dropoutReported: false, uninsuredReported: false, housingProblem: false, waterProblem: false, vocationalGrant: false, riskEliminated: false,
};

const eliminationForm = (riskEliminatedOn: string, earned: Answers): Answers => ({
  riskEliminated: true, riskEliminatedOn, eliminationWay: 'by-help', dropoutAfter: false, housingDamagedAfter: false, uninsuredAfter: false, waterDamagedAfter: false, insurancePayoutAfter: 0, selfPaidExpenditureAfter: 300,
  ...Object.fromEntries(['wageIncome', 'propertyIncome', 'transferIncome', 'productionIncome', 'productionExpense', 'netIncome', 'netIncomePerCapita'].map((id) => [`${id}After`, earned[id] ?? null])),
});

/** Monitoring began in March 2020; nobody is found on the last day. */
function monitoredFrom(exitedOn: string, on: string, r: Random): string | null {
  const first = Math.max(serialOf(exitedOn) + 30, serialOf(yearOf(on) > 2021 ? '2022-02-01' : '2020-04-10'));
  const last = serialOf(on) - 10;
  return last < first ? null : dayOf(r.between(first, last));
}

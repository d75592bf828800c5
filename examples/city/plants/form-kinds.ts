/** Forms that the later lists look at: what is blank, out of range, or answered by no measure. */
import { eliminationFormChecks, landChecks, livingConditionsChecks, monitoringFormChecks, riskMeasureChecks, supportMeasureChecks } from '@dabiao/core/rulebook';
import type { Check } from '@dabiao/core';
import type { Answers, Draft } from '../draft.ts';
import { change, isMonitored } from './change.ts';
import type { PlantKind } from './kind.ts';

type When = (of: Answers, draft: Draft) => boolean;
const always: When = () => true;
const isEliminated: When = (of) => of['riskEliminated'] === true;

const ofCheck = ({ id, label }: Check, rate: number | undefined, spoil: PlantKind['spoil']): PlantKind => ({ id: id.slice(id.indexOf('recheck/') + 8), label, finder: { kind: 'check', id }, ...(rate !== undefined && { rate }), spoil });

/** One kind for every answer that a form must have. */
const blankIn = (checks: readonly Check[], when: When, rate?: number): PlantKind[] => checks.map((check) => {
  const flaw = check.flaws.find(({ value }) => value?.kind === 'blank')?.value;
  const id = flaw?.kind === 'blank' ? flaw.of.id : '';
  return ofCheck(check, rate, change({ [id]: null }, (of, draft) => (of[id] ?? null) !== null && when(of, draft)));
});

const land: Readonly<Record<string, Answers>> = {
  'cultivated-land': { cultivatedLand: 4_800 }, 'forest-land': { forestLand: 9_100 }, 'returned-farmland': { returnedFarmland: -3 }, 'orchard-land': { orchardLand: 2_400 }, grassland: { grassland: 1_100 }, 'water-surface': { waterSurface: 640 },
};

const some = (id: string) => ({ people }: Draft): boolean => people.some(({ answers }) => answers[id] === true);
const none = (id: string) => (draft: Draft): boolean => !some(id)(draft) && draft.people.length === draft.answers['householdSize'];
const noHelp: Answers = { healthMeasure: false, socialHelpMeasure: false, compulsoryEducationMeasure: false, educationMeasure: false, basicSupportMeasure: false, housingMeasure: false, relocationMeasure: false, waterMeasure: false };

/** A risk, or a measure, without the other. */
const unanswered: Readonly<Record<string, readonly [Answers, When]>> = {
  'risk-measure-checks/illness': [{ ...noHelp, illnessRisk: true, selfPaidExpenditure: 900 }, (_, d) => some('longTermIllness')(d)],
  'risk-measure-checks/schooling': [{ ...noHelp, schoolingRisk: true }, isMonitored],
  'risk-measure-checks/disability': [{ ...noHelp, disabilityRisk: true }, (_, d) => some('disabled')(d)],
  'risk-measure-checks/unsafe-housing': [{ ...noHelp, unsafeHousingRisk: true }, isMonitored],
  'risk-measure-checks/unsafe-water': [{ ...noHelp, unsafeWaterRisk: true, waterProblem: true }, isMonitored],
  'risk-measure-checks/dropout': [{ ...noHelp, dropoutReported: true }, isMonitored],
  'risk-measure-checks/uninsured': [{ ...noHelp, uninsuredReported: true, illnessRisk: true }, isMonitored],
  'support-measure-checks/dibao-measure': [{ dibaoMeasure: true }, (_, d) => none('receivesDibao')(d)],
  'support-measure-checks/dibao-member': [{ dibaoMeasure: false }, (of, d) => isMonitored(of) && some('receivesDibao')(d)],
  'support-measure-checks/extreme-poverty-measure': [{ extremePovertyMeasure: true }, (_, d) => none('receivesExtremePovertySupport')(d)],
  'support-measure-checks/extreme-poverty-member': [{ extremePovertyMeasure: false }, (of, d) => isMonitored(of) && some('receivesExtremePovertySupport')(d)],
  'support-measure-checks/disability-measure': [{ disabilityMeasure: true }, (_, d) => none('disabled')(d)],
  'support-measure-checks/disability-member': [{ disabilityMeasure: false }, (of, d) => isMonitored(of) && some('disabled')(d)],
};
const nameIn = ({ id }: Check): string => id.slice(id.indexOf('recheck/') + 8);

export const formKinds: readonly PlantKind[] = [
  ...blankIn(livingConditionsChecks, always), ...blankIn(monitoringFormChecks, isMonitored, 0.006), ...blankIn(eliminationFormChecks, isEliminated, 0.012),
  ...landChecks.map((check) => ofCheck(check, undefined, change(land[check.id.slice(check.id.lastIndexOf('/') + 1)] ?? {}))),
  ...[...riskMeasureChecks, ...supportMeasureChecks].flatMap((check) => {
    const [answers, when] = unanswered[nameIn(check)] ?? [];
    return answers && when ? [ofCheck(check, when === isMonitored ? 0.006 : check.id.endsWith('-member') ? 0.03 : undefined, change(answers, when))] : [];
  }),
];

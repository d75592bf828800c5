import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2023-10-31', place: '520526' };
const noRisk = { illnessRisk: false, schoolingRisk: false, disabilityRisk: false, unsafeHousingRisk: false, unsafeWaterRisk: false };
const noMeasure = {
  healthMeasure: false, socialHelpMeasure: false, compulsoryEducationMeasure: false, educationMeasure: false, basicSupportMeasure: false, housingMeasure: false,
  relocationMeasure: false, waterMeasure: false, employmentMeasure: false,
};
const none = { ...noRisk, ...noMeasure };

export const cases: readonly RuleCase[] = [
  { name: 'illness and a measure of health', ...at, record: { ...none, illnessRisk: true, healthMeasure: true }, status: 'met' },
  { name: 'illness and help from society', ...at, record: { ...none, illnessRisk: true, socialHelpMeasure: true }, status: 'met' },
  { name: 'illness and work only: the measure does not fit', ...at, record: { ...none, illnessRisk: true, employmentMeasure: true }, status: 'unmet' },
  { name: 'unsafe water and everything but water', ...at, record: { ...none, unsafeWaterRisk: true, housingMeasure: true, socialHelpMeasure: true }, status: 'unmet' },
  { name: 'of two risks one has no measure', ...at, record: { ...none, schoolingRisk: true, disabilityRisk: true, educationMeasure: true }, status: 'unmet' },
  { name: 'one measure answers two risks', ...at, record: { ...none, schoolingRisk: true, disabilityRisk: true, socialHelpMeasure: true }, status: 'met' },
  { name: 'relocation makes a house safe', ...at, record: { ...none, unsafeHousingRisk: true, relocationMeasure: true }, status: 'met' },
  { name: 'no risk asks for nothing', ...at, record: noRisk, status: 'met' },
  { name: 'whether water is a risk is missing', ...at, record: { ...none, unsafeWaterRisk: null }, status: 'unknown', causes: ['missing unsafeWaterRisk'] },
  { name: 'whether there is help for health is missing', ...at, record: { ...none, illnessRisk: true, healthMeasure: null }, status: 'unknown', causes: ['missing healthMeasure'] },
  { name: 'the day before 2023', ...at, on: '2022-12-31', record: none, status: 'unknown', causes: ['not-yet implementation/monitoring/measures-match-risks'] },
  { name: 'elsewhere nobody has set it', ...at, place: '511722', record: none, status: 'unknown', causes: ['not-established implementation/monitoring/measures-match-risks'] },
];

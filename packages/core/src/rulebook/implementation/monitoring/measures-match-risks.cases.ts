import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2023-10-31', place: '520526' };
const noRisk = { illnessRisk: false, schoolingRisk: false, disabilityRisk: false, unsafeHousingRisk: false, unsafeWaterRisk: false, dropoutReported: false, uninsuredReported: false };
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
  { name: 'a dropout with the guarantee of compulsory education', ...at, record: { ...none, dropoutReported: true, compulsoryEducationMeasure: true }, status: 'met' },
  { name: 'a dropout is not answered by support for education', ...at, record: { ...none, dropoutReported: true, educationMeasure: true }, status: 'unmet' },
  { name: 'a member without insurance, and help from society', ...at, record: { ...none, uninsuredReported: true, socialHelpMeasure: true }, status: 'met' },
  { name: 'a member without insurance, and no measure', ...at, record: { ...none, uninsuredReported: true }, status: 'unmet' },
  { name: 'whether a child dropped out is missing', ...at, record: { ...none, dropoutReported: null }, status: 'unknown', causes: ['missing dropoutReported'] },
  { name: 'no risk asks for nothing', ...at, record: noRisk, status: 'met' },
  { name: 'whether water is a risk is missing', ...at, record: { ...none, unsafeWaterRisk: null }, status: 'unknown', causes: ['missing unsafeWaterRisk'] },
  { name: 'whether there is help for health is missing', ...at, record: { ...none, illnessRisk: true, healthMeasure: null }, status: 'unknown', causes: ['missing healthMeasure'] },
  { name: 'the day before 2023', ...at, on: '2022-12-31', record: none, status: 'unknown', causes: ['not-yet implementation/monitoring/measures-match-risks'] },
  { name: 'elsewhere the same, inferred', ...at, place: '511722', record: { ...none, illnessRisk: true }, status: 'unmet', provisional: true },
];

import type { MatchingCase } from '../../../model/matching-case.js';

const at = { on: '2023-12-31', place: '522301' };
const none = {
  illnessRisk: false, schoolingRisk: false, disabilityRisk: false, unsafeHousingRisk: false, unsafeWaterRisk: false, dropoutReported: false, uninsuredReported: false, disasterRisk: false, accidentRisk: false,
  industryFailureRisk: false, unstableWorkRisk: false, labourShortageRisk: false, otherRisk: false,
};
const nothing = {
  healthMeasure: false, socialHelpMeasure: false, compulsoryEducationMeasure: false, educationMeasure: false, basicSupportMeasure: false, housingMeasure: false, relocationMeasure: false, waterMeasure: false,
};

export const cases: readonly MatchingCase[] = [
  { name: 'without any risk nothing is needed, whatever is in place', ...at, record: none, needs: {} },
  { name: 'illness without a measure that answers it', ...at, record: { ...none, ...nothing, illnessRisk: true }, needs: { illness: 'unanswered' } },
  { name: 'illness with support for health', ...at, record: { ...none, ...nothing, illnessRisk: true, healthMeasure: true }, needs: { illness: 'answered' } },
  { name: 'illness with help by society is enough although nobody knows of support for health', ...at, record: { ...none, illnessRisk: true, socialHelpMeasure: true }, needs: { illness: 'answered' } },
  { name: 'a measure that answers something else does not answer illness', ...at, record: { ...none, ...nothing, illnessRisk: true, basicSupportMeasure: true }, needs: { illness: 'unanswered' } },
  { name: 'schooling with the guarantee of compulsory education', ...at, record: { ...none, ...nothing, schoolingRisk: true, compulsoryEducationMeasure: true }, needs: { schooling: 'answered' } },
  { name: 'a child that dropped out is not answered by support for education', ...at, record: { ...none, ...nothing, dropoutReported: true, educationMeasure: true }, needs: { dropout: 'unanswered' } },
  { name: 'two risks, one of them answered', ...at, record: { ...none, ...nothing, disabilityRisk: true, unsafeHousingRisk: true, relocationMeasure: true }, needs: { disability: 'unanswered', housing: 'answered' } },
  { name: 'unsafe water, and nobody knows what is in place', ...at, record: { ...none, unsafeWaterRisk: true }, needs: { water: 'unknown' }, causes: ['missing waterMeasure'] },
  { name: 'whether illness is a risk is missing, and nothing is in place: nobody can tell', ...at, record: { ...none, ...nothing, illnessRisk: null }, needs: { illness: 'unknown' }, causes: ['missing illnessRisk'] },
  { name: 'whether illness is a risk is missing, and support for health is in place: nothing is left to do', ...at, record: { ...none, ...nothing, illnessRisk: null, healthMeasure: true }, needs: { illness: 'answered' } },
  { name: 'an accident: no document names a measure, so none is suggested, and it is not called answered', ...at, record: { ...none, accidentRisk: true, socialHelpMeasure: true }, needs: { accident: 'unknown' }, causes: ['not-established implementation/support/risk-measures-matching/accident'] },
  { name: 'a member without insurance', ...at, record: { ...none, ...nothing, uninsuredReported: true }, needs: { uninsured: 'unanswered' } },
  { name: 'in Dazhou the same, inferred', ...at, place: '511722', record: { ...none, ...nothing, illnessRisk: true }, needs: { illness: 'unanswered' }, provisional: true },
  { name: 'the day before the list there is none', ...at, on: '2022-12-31', record: { ...none, illnessRisk: true }, needs: {}, causes: ['not-yet implementation/support/risk-measures-matching'] },
];

import type { FigureCase } from '../../../model/figure-case.js';

const at = { on: '2017-10-31', place: '430524' };
const child = { disabled: false, schoolStage: 'junior' };
const grown = { disabled: true, schoolStage: 'none' };

export const cases: readonly FigureCase[] = [
  { name: 'all three', ...at, record: { householdSize: 2, members: [child, grown], birthBeyondPlan: false }, span: [3, 3] },
  { name: 'a pupil of senior school is no child in compulsory school', ...at, record: { householdSize: 1, members: [{ ...child, schoolStage: 'senior' }], birthBeyondPlan: false }, span: [1, 1] },
  { name: 'a member of whom nothing is known may be disabled, and at school', ...at, record: { householdSize: 2, members: [{ ...child, schoolStage: 'none' }], birthBeyondPlan: false }, span: [1, 3], causes: ['roster-incomplete members'] },
  { name: 'births that nobody knows of may count or not', ...at, record: { householdSize: 1, members: [child] }, span: [1, 2], causes: ['missing birthBeyondPlan'] },
  { name: 'elsewhere it is not established', ...at, place: '511722', record: {}, span: [null, null], causes: ['not-established implementation/identification/three-priorities'] },
  { name: 'the day before its year there is none', ...at, on: '2016-12-31', record: {}, span: [null, null], causes: ['not-yet implementation/identification/three-priorities'] },
];

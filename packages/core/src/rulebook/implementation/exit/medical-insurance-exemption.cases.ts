import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'serving soldiers are exempt', ...at, record: { medicalExemption: 'serving-soldier' }, status: 'met', provisional: true },
  { name: 'prisoners are exempt', ...at, record: { medicalExemption: 'imprisoned' }, status: 'met', provisional: true },
  { name: 'those insured elsewhere are exempt', ...at, record: { medicalExemption: 'insured-elsewhere' }, status: 'met', provisional: true },
  { name: 'nobody else is', ...at, record: { medicalExemption: 'none' }, status: 'unmet', provisional: true },
  { name: 'missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing medicalExemption'] },
  { name: 'a reason that the list does not have is refused', ...at, record: { medicalExemption: 'abroad' }, status: 'unknown', causes: ['refused medicalExemption'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { medicalExemption: 'none' }, status: 'unknown', causes: ['not-yet implementation/exit/medical-insurance-exemption'] },
];

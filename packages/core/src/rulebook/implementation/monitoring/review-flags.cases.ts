import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2023-06-30', place: '34' };
const none = { ownsVehicle: false, ownsCommercialProperty: false, runsBusiness: false, publicPayrollMember: false };

export const cases: readonly RuleCase[] = [
  { name: 'one of four is enough', ...at, record: { ...none, runsBusiness: true }, status: 'met', provisional: true },
  { name: 'none of them', ...at, record: none, status: 'unmet', provisional: true },
  { name: 'three of four answered', ...at, record: { ...none, ownsVehicle: null }, status: 'unknown', causes: ['missing ownsVehicle'] },
  { name: 'Sichuan’s list was not found', ...at, place: '511722', record: { ...none, runsBusiness: true }, status: 'unknown', causes: ['not-established implementation/monitoring/review-flags'] },
  { name: 'the day before', ...at, on: '2021-04-30', record: none, status: 'unknown', causes: ['not-yet implementation/monitoring/review-flags'] },
];

import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2020-10-31', place: '511722' };
const general = { deepPovertyArea: false, registeredPeople: 10_000 };
const deep = { deepPovertyArea: true, registeredPeople: 10_000 };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 5 %', ...at, record: { ...general, monitoredPeople: 500 }, status: 'met' },
  { name: 'one person more: “about” has no upper end', ...at, record: { ...general, monitoredPeople: 501 }, status: 'unknown', causes: ['not-established monitoring-scale'] },
  { name: 'deep poverty: exactly 10 %', ...at, record: { ...deep, monitoredPeople: 1000 }, status: 'met' },
  { name: 'deep poverty: one person more', ...at, record: { ...deep, monitoredPeople: 1001 }, status: 'unmet' },
  { name: 'deep poverty: twice as many', ...at, record: { ...deep, monitoredPeople: 2000 }, status: 'unmet' },
  { name: 'deep poverty: everybody', ...at, record: { ...deep, monitoredPeople: 10_000 }, status: 'unmet' },
  { name: 'far less than “about” is taken to agree', ...at, record: { ...general, monitoredPeople: 1 }, status: 'met' },
  { name: 'the kind of area is missing: 5 % agrees with either', ...at, record: { registeredPeople: 10_000, monitoredPeople: 500 }, status: 'met' },
  { name: 'the kind of area is missing: one person more may be too many for “about”', ...at, record: { registeredPeople: 10_000, monitoredPeople: 501 }, status: 'unknown', causes: ['missing deepPovertyArea', 'not-established monitoring-scale'] },
  { name: 'which kind of area is missing', ...at, record: { registeredPeople: 10_000, monitoredPeople: 1001 }, status: 'unknown', causes: ['missing deepPovertyArea', 'not-established monitoring-scale'] },
  { name: 'in deep poverty an empty register has no share', ...at, record: { deepPovertyArea: true, registeredPeople: 0, monitoredPeople: 0 }, status: 'unknown', causes: ['whole-not-positive whole'] },
  { name: 'from May 2021 there is no limit', ...at, on: '2021-05-01', record: { ...deep, monitoredPeople: 5000 }, status: 'unknown', causes: ['ended implementation/monitoring/monitoring-scale'] },
  { name: 'the day before', ...at, on: '2020-03-19', record: deep, status: 'unknown', causes: ['not-yet implementation/monitoring/monitoring-scale'] },
  { name: 'how many are monitored is missing', ...at, record: deep, status: 'unknown', causes: ['missing monitoredPeople', 'not-established monitoring-scale'] },
];

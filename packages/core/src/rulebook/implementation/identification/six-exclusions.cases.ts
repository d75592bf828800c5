import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2016-10-31', place: '511681' };
const none = { ownsCommercialProperty: false, ownsVehicle: false, publicPayrollMember: false, runsBusiness: false, livingClearlyBetter: false, exceptionCount: 0 };
const approved = { exceptedLine: 'ownsVehicle', exceptionReason: 'livelihood', exceptionApprovedBy: 'county', exceptionApprovedOn: '2016-09-01' };
const car = { ...none, ownsVehicle: true, savingsPerCapita: 0 };
const weak = { provisional: true } as const;

export const cases: readonly RuleCase[] = [
  { name: 'none of the six, savings exactly at the limit: unmet', ...at, record: { ...none, savingsPerCapita: 2800 }, status: 'unmet' },
  { name: 'savings a step above the limit are met', ...at, record: { ...none, savingsPerCapita: 2800.01 }, status: 'met' },
  { name: 'a shop is enough where there is no exception, whatever else nobody knows', ...at, record: { ownsCommercialProperty: true, exceptionCount: 0 }, status: 'met' },
  { name: 'a car is enough', ...at, record: car, status: 'met' },
  { name: 'a car with an exception that the county approved is not', ...at, record: { ...car, exceptionCount: 1, exceptions: [approved] }, status: 'unmet', ...weak },
  { name: 'an exception that only the township approved does not help', ...at, record: { ...car, exceptionCount: 1, exceptions: [{ ...approved, exceptionApprovedBy: 'township' }] }, status: 'met', ...weak },
  { name: 'an exception from another line does not help', ...at, record: { ...car, exceptionCount: 1, exceptions: [{ ...approved, exceptedLine: 'savingsPerCapita' }] }, status: 'met', ...weak },
  { name: 'an exception of tomorrow does not help yet', ...at, record: { ...car, exceptionCount: 1, exceptions: [{ ...approved, exceptionApprovedOn: '2016-11-01' }] }, status: 'met', ...weak },
  { name: 'a car, and nobody knows whether an exception was approved: no family is struck off', ...at, record: { ...car, exceptionCount: null }, status: 'unknown', causes: ['missing exceptionCount', 'roster-incomplete exceptions'] },
  { name: 'a car, and an exception of which nobody knows who approved it', ...at, record: { ...car, exceptionCount: 1, exceptions: [{ ...approved, exceptionApprovedBy: null }] }, status: 'unknown', causes: ['missing exceptions[0].exceptionApprovedBy'] },
  { name: 'without any of the six nobody asks for exceptions', ...at, record: { ...none, savingsPerCapita: 0, exceptionCount: null }, status: 'unmet' },
  { name: 'a member on the public payroll is enough', ...at, record: { ...none, publicPayrollMember: true }, status: 'met' },
  { name: 'a business is enough', ...at, record: { ...none, runsBusiness: true }, status: 'met' },
  { name: 'a clearly better life is enough', ...at, record: { ...none, livingClearlyBetter: true }, status: 'met' },
  { name: 'savings that nobody knows leave it unknown', ...at, record: none, status: 'unknown', causes: ['missing savingsPerCapita'] },
  { name: 'a car of which nobody knows leaves it unknown', ...at, record: { ...none, ownsVehicle: null, savingsPerCapita: 0 }, status: 'unknown', causes: ['missing ownsVehicle'] },
  { name: 'the day before there is no list', ...at, on: '2015-12-31', record: { ownsVehicle: true }, status: 'unknown', causes: ['not-yet implementation/identification/six-exclusions'] },
  { name: 'elsewhere nobody set one', ...at, place: '52', record: { ownsVehicle: true }, status: 'unknown', causes: ['not-established implementation/identification/six-exclusions'] },
];

import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2016-10-31', place: '511722' };
const none = { ownsCommercialProperty: false, ownsVehicle: false, publicPayrollMember: false, runsBusiness: false, livingClearlyBetter: false, exceptionCount: 0 };
const approved = { exceptedLine: 'ownsVehicle', exceptionReason: 'livelihood', exceptionApprovedBy: 'county', exceptionApprovedOn: '2016-09-01' };

export const cases: readonly RuleCase[] = [
  { name: 'none of the six, savings exactly at the limit: unmet', ...at, record: { ...none, savingsPerCapita: 2800 }, status: 'unmet', provisional: true },
  { name: 'savings a step above the limit are met', ...at, record: { ...none, savingsPerCapita: 2800.01 }, status: 'met', provisional: true },
  { name: 'a shop is enough, whatever else nobody knows', ...at, record: { ownsCommercialProperty: true, exceptionCount: 0 }, status: 'met', provisional: true },
  { name: 'a car is enough', ...at, record: { ...none, ownsVehicle: true, savingsPerCapita: 0 }, status: 'met', provisional: true },
  { name: 'a car with an exception that the county approved is not', ...at, record: { ...none, ownsVehicle: true, savingsPerCapita: 0, exceptionCount: 1, exceptions: [approved] }, status: 'unmet', provisional: true },
  { name: 'a car, and nobody knows whether an exception was approved', ...at, record: { ...none, ownsVehicle: true, savingsPerCapita: 0, exceptionCount: null }, status: 'unknown', causes: ['missing exceptionCount', 'roster-incomplete exceptions'] },
  { name: 'a member on the public payroll is enough', ...at, record: { ...none, publicPayrollMember: true }, status: 'met', provisional: true },
  { name: 'a business is enough', ...at, record: { ...none, runsBusiness: true }, status: 'met', provisional: true },
  { name: 'a clearly better life is enough', ...at, record: { ...none, livingClearlyBetter: true }, status: 'met', provisional: true },
  { name: 'savings that nobody knows leave it unknown', ...at, record: none, status: 'unknown', causes: ['missing savingsPerCapita'] },
  { name: 'a car of which nobody knows leaves it unknown', ...at, record: { ...none, ownsVehicle: null, savingsPerCapita: 0 }, status: 'unknown', causes: ['missing ownsVehicle'] },
  { name: 'the day before there is no list', ...at, on: '2016-06-05', record: { ownsVehicle: true }, status: 'unknown', causes: ['not-yet implementation/identification/six-removals-adoption'] },
  { name: 'elsewhere nobody set one', ...at, place: '52', record: { ownsVehicle: true }, status: 'unknown', causes: ['not-established implementation/identification/six-removals-adoption'] },
];

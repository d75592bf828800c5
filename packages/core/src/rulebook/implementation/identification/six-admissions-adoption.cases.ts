import type { RuleCase } from '../../../model/rule-case.js';
import { complete } from '../exit/household.cases.js';

const member = { birthDate: '1980-01-01', medicalInsurance: 'resident', schoolingUnaffordable: false } as const;
/** Well in everything: above the line, at school, fed, insured, housed, with water. */
const well = { ...complete, householdSize: 1, members: [member], netIncomePerCapita: 5000 };
const at = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'a household that is well in everything is not admitted', ...at, record: well, status: 'unmet', provisional: true },
  { name: 'income exactly at the line does not admit', ...at, record: { ...well, netIncomePerCapita: 2995 }, status: 'unmet', provisional: true },
  { name: 'a step above the line does not admit', ...at, record: { ...well, netIncomePerCapita: 2995.01 }, status: 'unmet', provisional: true },
  { name: 'a partly dangerous house that was repaired does not admit', ...at, record: { ...well, housingGrade: 'C', housingRenovationAccepted: true }, status: 'unmet', provisional: true },
  { name: 'a step below the line admits', ...at, record: { ...well, netIncomePerCapita: 2994.99 }, status: 'met', provisional: true },
  { name: 'a child who cannot finish school for lack of money admits', ...at, record: { ...well, householdSize: 1, members: [{ ...member, schoolingUnaffordable: true }] }, status: 'met', provisional: true },
  { name: 'too little food admits', ...at, record: { ...well, foodSufficient: false }, status: 'met', provisional: true },
  { name: 'a dangerous house admits', ...at, record: { ...well, housingGrade: 'D', housingRenovationAccepted: false, otherSafeHousing: false, relocation: 'none' }, status: 'met', provisional: true },
  { name: 'income that nobody knows leaves it unknown', ...at, record: { ...well, netIncomePerCapita: null }, status: 'unknown', causes: ['missing netIncomePerCapita'] },
  { name: 'on the last day of 2019 the price-indexed line of 3,218 yuan decides', ...at, on: '2019-12-31', record: { ...well, netIncomePerCapita: 3218 }, status: 'unmet', provisional: true },
  { name: 'in 2020 exactly the 4,000 yuan of that year do not admit', ...at, on: '2020-01-01', record: { ...well, netIncomePerCapita: 4000 }, status: 'unmet', provisional: true },
  { name: 'in 2020 a step below them admits', ...at, on: '2020-01-01', record: { ...well, netIncomePerCapita: 3999.99 }, status: 'met', provisional: true },
  { name: 'in 2020 a step above them does not', ...at, on: '2020-12-31', record: { ...well, netIncomePerCapita: 4000.01 }, status: 'unmet', provisional: true },
  { name: 'from 2021 on there is no line', ...at, on: '2021-01-01', record: well, status: 'unknown', causes: ['ended poverty-line-at-six-percent'] },
  { name: 'the day before the name was seen there is no list', ...at, on: '2016-06-05', record: well, status: 'unknown', causes: ['not-yet implementation/identification/six-admissions-adoption'] },
];

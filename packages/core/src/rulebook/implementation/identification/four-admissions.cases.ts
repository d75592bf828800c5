import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-10-31', place: '500235' };
const weak = { provisional: true } as const;
const well = { netIncomePerCapita: 2952, householdSize: 1, members: [{ schoolingUnaffordable: false }], unseenAdmission: false };

export const cases: readonly RuleCase[] = [
  { name: 'none of the four, income exactly at the line', ...at, record: well, status: 'unmet', ...weak },
  { name: 'income a fen below the line', ...at, record: { ...well, netIncomePerCapita: 2951.99 }, status: 'met', ...weak },
  { name: 'a child who cannot finish school', ...at, record: { ...well, members: [{ schoolingUnaffordable: true }] }, status: 'met', ...weak },
  { name: 'the lines that were not seen are not filled in: nobody is known not to qualify', ...at, record: { ...well, unseenAdmission: null }, status: 'unknown', causes: ['missing unseenAdmission'] },
  { name: 'the local list says so', ...at, record: { ...well, unseenAdmission: true }, status: 'met', ...weak },
  { name: 'elsewhere nobody set it', ...at, place: '511722', record: well, status: 'unknown', causes: ['not-established implementation/identification/four-admissions'] },
  { name: 'the day before its year there is no rule', ...at, on: '2016-12-31', record: well, status: 'unknown', causes: ['not-yet implementation/identification/four-admissions'] },
];

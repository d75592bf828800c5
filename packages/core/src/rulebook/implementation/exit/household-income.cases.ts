import type { RuleCase } from '../../../model/rule-case.js';

const sichuan = { place: '511722' };
const nation = { place: '52' };
const stable = { incomeStable: true };

export const cases: readonly RuleCase[] = [
  { name: 'Sichuan 2018: exactly 3,600 is met', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: 3600, ...stable }, status: 'met' },
  { name: 'Sichuan 2018: one fen below 3,600 is not met', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: 3599.99, ...stable }, status: 'unmet' },
  { name: 'Sichuan 2018: one fen above 3,600 is met', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: 3600.01, ...stable }, status: 'met' },
  { name: 'Sichuan 2018: income missing is unknown', on: '2018-10-31', ...sichuan, record: stable, status: 'unknown', causes: ['missing netIncomePerCapita'] },
  { name: 'Sichuan 2018: stability not verified is unknown', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: 9860 }, status: 'unknown', causes: ['missing incomeStable'] },
  { name: 'Sichuan 2018: below the line settles it although stability is unknown', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: 2000 }, status: 'unmet' },
  { name: 'Sichuan 2018: an income known to be over 10,000 needs no figure', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: { low: 10000.01 }, ...stable }, status: 'met' },
  { name: 'Sichuan 2018: an income known only to be below 4,000 is unknown', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: { high: 3999.99 }, ...stable }, status: 'unknown', causes: ['missing netIncomePerCapita'] },
  { name: 'Sichuan 2017: the remembered line makes the verdict provisional', on: '2017-12-31', ...sichuan, record: { netIncomePerCapita: 3300, ...stable }, status: 'met', provisional: true },
  { name: 'Sichuan 2018, its first day: the line of 2017 no longer serves', on: '2018-01-01', ...sichuan, record: { netIncomePerCapita: 3300, ...stable }, status: 'unmet' },
  { name: 'Sichuan 2020: exactly 4,000 is met', on: '2020-10-31', ...sichuan, record: { netIncomePerCapita: 4000, ...stable }, status: 'met' },
  { name: 'Sichuan 2021: the yearly line has ended', on: '2021-01-01', ...sichuan, record: { netIncomePerCapita: 9000, ...stable }, status: 'unknown', causes: ['ended sichuan-exit-income-line'] },
  { name: 'elsewhere 2016: exactly the line is not above it', on: '2016-12-31', ...nation, record: { netIncomePerCapita: 2952, ...stable }, status: 'unmet' },
  { name: 'elsewhere 2016: one fen above the line is met', on: '2016-12-31', ...nation, record: { netIncomePerCapita: 2952.01, ...stable }, status: 'met' },
  { name: 'elsewhere 2020: exactly the published 4,000 is not above it', on: '2020-12-31', ...nation, record: { netIncomePerCapita: 4000, ...stable }, status: 'unmet' },
  { name: 'elsewhere 2020: the published mean of nine Guizhou counties is above it', on: '2020-12-31', ...nation, record: { netIncomePerCapita: 11487.39, ...stable }, status: 'met' },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', ...nation, record: { netIncomePerCapita: 9000, ...stable }, status: 'unknown', causes: ['not-yet implementation/exit/household-income'] },
];

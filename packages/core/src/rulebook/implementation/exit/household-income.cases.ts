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
  { name: 'Sichuan 2018: an income known only to be below 4,000 is unknown', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: { high: 3999.99 }, ...stable }, status: 'unknown', causes: ['inexact netIncomePerCapita'] },
  { name: 'Sichuan 2017: the remembered line makes the verdict provisional', on: '2017-12-31', ...sichuan, record: { netIncomePerCapita: 3300, ...stable }, status: 'met', provisional: true },
  { name: 'Sichuan 2018, its first day: the line of 2017 no longer serves', on: '2018-01-01', ...sichuan, record: { netIncomePerCapita: 3300, ...stable }, status: 'unmet' },
  { name: 'Sichuan 2020: exactly 4,000 is met', on: '2020-10-31', ...sichuan, record: { netIncomePerCapita: 4000, ...stable }, status: 'met' },
  { name: 'Sichuan 2021: the yearly line has ended', on: '2021-01-01', ...sichuan, record: { netIncomePerCapita: 9000, ...stable }, status: 'unknown', causes: ['ended sichuan-exit-income-line'] },
  { name: 'Sichuan 2016: exactly 3,100 is met, provisionally', on: '2016-12-31', ...sichuan, record: { netIncomePerCapita: 3100, ...stable }, status: 'met', provisional: true },
  { name: 'Sichuan 2016: one fen below 3,100 is not met', on: '2016-12-31', ...sichuan, record: { netIncomePerCapita: 3099.99, ...stable }, status: 'unmet', provisional: true },
  { name: 'Sichuan 2017: one fen below 3,300 is not met', on: '2017-12-31', ...sichuan, record: { netIncomePerCapita: 3299.99, ...stable }, status: 'unmet', provisional: true },
  { name: 'Sichuan 2019: exactly 3,750 is met, provisionally', on: '2019-12-31', ...sichuan, record: { netIncomePerCapita: 3750, ...stable }, status: 'met', provisional: true },
  { name: 'Sichuan 2019: one fen below 3,750 is not met', on: '2019-12-31', ...sichuan, record: { netIncomePerCapita: 3749.99, ...stable }, status: 'unmet', provisional: true },
  { name: 'Sichuan 2020: one fen below 4,000 is not met', on: '2020-10-31', ...sichuan, record: { netIncomePerCapita: 3999.99, ...stable }, status: 'unmet' },
  { name: 'Sichuan 2018: above the line and known not to be stable is not met', on: '2018-10-31', ...sichuan, record: { netIncomePerCapita: 9860, incomeStable: false }, status: 'unmet' },
  { name: 'elsewhere 2016: 2,952, the lower of both series, is not above either', on: '2016-12-31', ...nation, record: { netIncomePerCapita: 2952, ...stable }, status: 'unmet', provisional: true },
  { name: 'elsewhere 2016: one fen above the lower series is unknown', on: '2016-12-31', ...nation, record: { netIncomePerCapita: 2952.01, ...stable }, status: 'unknown', causes: ['not-established national-exit-income-line'] },
  { name: 'elsewhere 2017: 3,000 lies between the two series', on: '2017-12-31', ...nation, record: { netIncomePerCapita: 3000, ...stable }, status: 'unknown', causes: ['not-established national-exit-income-line'] },
  { name: 'elsewhere 2017: exactly the higher series is not above it for certain', on: '2017-12-31', ...nation, record: { netIncomePerCapita: 3335, ...stable }, status: 'unknown', causes: ['not-established national-exit-income-line'] },
  { name: 'elsewhere 2017: one fen above both series is met, provisionally', on: '2017-12-31', ...nation, record: { netIncomePerCapita: 3335.01, ...stable }, status: 'met', provisional: true },
  { name: 'elsewhere 2018: one fen above both series is met, provisionally', on: '2018-12-31', ...nation, record: { netIncomePerCapita: 3535.01, ...stable }, status: 'met', provisional: true },
  { name: 'elsewhere 2019: 3,218.01 lies between the two series', on: '2019-12-31', ...nation, record: { netIncomePerCapita: 3218.01, ...stable }, status: 'unknown', causes: ['not-established national-exit-income-line'] },
  { name: 'elsewhere 2019: one fen above both series is met, provisionally', on: '2019-12-31', ...nation, record: { netIncomePerCapita: 3747.01, ...stable }, status: 'met', provisional: true },
  { name: 'elsewhere 2020: exactly 4,000 is not above it', on: '2020-12-31', ...nation, record: { netIncomePerCapita: 4000, ...stable }, status: 'unmet', provisional: true },
  { name: 'elsewhere 2020: the published mean of nine Guizhou counties, stability not published, is unknown', on: '2020-12-31', ...nation, record: { netIncomePerCapita: 11487.39 }, status: 'unknown', causes: ['missing incomeStable'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', ...nation, record: { netIncomePerCapita: 9000, ...stable }, status: 'unknown', causes: ['not-yet implementation/exit/household-income'] },
];

import type { RuleCase } from '../../../model/rule-case.js';

const of2014 = { on: '2014-06-30', place: '511722' };
const of2015 = { on: '2015-06-30', place: '511722' };
const weak = { provisional: true } as const;

export const cases: readonly RuleCase[] = [
  { name: '2014: exactly the line of 2013 is not below', ...of2014, record: { lastYearNetIncomePerCapita: 2736 }, status: 'unmet', ...weak },
  { name: '2014: a fen below is', ...of2014, record: { lastYearNetIncomePerCapita: 2735.99 }, status: 'met', ...weak },
  { name: '2014: the income of 2014 itself is not looked at', ...of2014, record: { netIncomePerCapita: 2000 }, status: 'unknown', causes: ['missing lastYearNetIncomePerCapita'] },
  { name: '2014: below the line of 2014, not below that of 2013', ...of2014, record: { lastYearNetIncomePerCapita: 2799 }, status: 'unmet', ...weak },
  { name: '2015: exactly the line', ...of2015, record: { netIncomePerCapita: 2855 }, status: 'unmet' },
  { name: '2015: a fen below', ...of2015, record: { netIncomePerCapita: 2854.99 }, status: 'met' },
  { name: '2015: between the price-indexed line and the one that grows by 6 %, 2,968 yuan: not below', ...of2015, record: { netIncomePerCapita: 2900 }, status: 'unmet' },
  { name: '2016: no line was found, however low the income', on: '2016-01-01', place: '511722', record: { netIncomePerCapita: 1 }, status: 'unknown', causes: ['not-established identification-line'] },
  { name: 'the day before the registration plan there is no rule', on: '2014-04-01', place: '511722', record: { lastYearNetIncomePerCapita: 1000 }, status: 'unknown', causes: ['not-yet implementation/identification/low-household-income'] },
];

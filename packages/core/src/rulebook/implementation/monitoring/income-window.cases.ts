import type { FigureCase } from '../../../model/figure-case.js';

const dingnan = { on: '2023-12-31', place: '360728' };
const anhui = { on: '2020-12-31', place: '34' };
const first = { earnedOn: '2022-05-31', earned: 1_000 }, second = { earnedOn: '2022-06-01', earned: 200 }, third = { earnedOn: '2023-05-31', earned: 30 }, last = { earnedOn: '2023-06-01', earned: 4 };
const ledger = { incomeMonthCount: 4, incomeMonths: [first, second, third, last] };
const applied = { ...ledger, appliedOn: '2023-06-01' };
const of2020 = { incomeMonthCount: 4, incomeMonths: [{ ...first, earnedOn: '2019-05-31' }, { ...second, earnedOn: '2019-06-01' }, { ...third, earnedOn: '2020-05-31' }, { ...last, earnedOn: '2020-06-01' }] };
const inAnhui = { ...of2020, appliedOn: '2020-07-01', monitoredSince: '2020-06-15' };
const id = 'implementation/monitoring/income-window';

export const cases: readonly FigureCase[] = [
  { name: 'the published way of Dingnan, the twelve months before application: neither the month itself nor the thirteenth', ...dingnan, record: applied, span: [230, 230], provisional: true },
  { name: 'the last day of the month of application counts the same twelve', ...dingnan, record: { ...ledger, appliedOn: '2023-06-30' }, span: [230, 230], provisional: true },
  { name: 'a day later the window has moved by a month', ...dingnan, record: { ...ledger, appliedOn: '2023-07-01' }, span: [34, 34], provisional: true },
  { name: 'no income at all is nothing, and known', ...dingnan, record: { incomeMonthCount: 0, appliedOn: '2023-06-01' }, span: [0, 0], provisional: true },
  { name: 'in Anhui the day of identification counts, not that of application, from the first day of the mechanism of 2020', ...anhui, on: '2020-03-20', record: inAnhui, span: [230, 230], provisional: true },
  { name: 'the day before, in Anhui too, that of application', ...anhui, on: '2020-03-19', record: inAnhui, span: [34, 34], provisional: true },
  { name: 'the last day of the mechanism of 2020', ...anhui, on: '2021-04-30', record: inAnhui, span: [230, 230], provisional: true },
  { name: 'the day after, Anhui counts as elsewhere', ...anhui, on: '2021-05-01', record: inAnhui, span: [34, 34], provisional: true },
  { name: 'in Anhui the day of identification is missing: that of application does not stand in for it', ...anhui, record: { ...inAnhui, monitoredSince: null }, span: [0, 1_234], causes: ['missing monitoredSince'], provisional: true },
  { name: 'the day of application is missing: any line may count or not', ...dingnan, record: ledger, span: [0, 1_234], causes: ['missing appliedOn'], provisional: true },
  { name: 'the day of a line is missing: it may count or not', ...dingnan, record: { ...applied, incomeMonthCount: 2, incomeMonths: [{ ...second, earnedOn: null }, third] }, span: [30, 230], causes: ['missing incomeMonths[0].earnedOn'], provisional: true },
  { name: 'the amount of a line is missing: it is no nothing', ...dingnan, record: { ...applied, incomeMonthCount: 2, incomeMonths: [{ ...second, earned: null }, third] }, span: [30, 10_000_030], causes: ['missing incomeMonths[0].earned'], provisional: true },
  { name: 'one line more than is listed', ...dingnan, record: { ...applied, incomeMonthCount: 5 }, span: [230, 10_000_230], causes: ['roster-incomplete incomeMonths'], provisional: true },
  { name: 'one line fewer than is listed: neither is believed', ...dingnan, record: { ...applied, incomeMonthCount: 3 }, span: [0, null], causes: ['roster-overfull incomeMonths'], provisional: true },
  { name: 'the last day of the old regime', ...dingnan, on: '2025-12-31', record: applied, span: [230, 230], provisional: true },
  { name: 'the day after nothing is in force', ...dingnan, on: '2026-01-01', record: applied, span: [null, null], causes: [`ended ${id}`] },
  { name: 'the day before 2020 there is no window', ...dingnan, on: '2019-12-31', record: applied, span: [null, null], causes: [`not-yet ${id}`] },
];

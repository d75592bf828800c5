import { all, compare, constant, elapsedTime, owner, total } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { anhui } from '../../codes/places.js';
import { earned, earnedOn } from '../../indicators/income-month.js';
import { appliedOn, incomeMonths } from '../../indicators/monitoring.js';
import { monitoredSince } from '../../indicators/register.js';
import { incomeWindow } from '../../parameters/income-window.js';
import { anhuiEdgeHouseholds2020, dingnanIncomeWindow2024 } from '../../sources.js';

const beforeApplication = elapsedTime('calendar-month', earnedOn, owner(appliedOn));
const beforeIdentification = elapsedTime('calendar-month', earnedOn, owner(monitoredSince));

/** The income of the twelve months before a household applied, or was identified, out of its dated lines. */
export const windowIncome: Figure = {
  id: 'implementation/monitoring/income-window',
  label: { zh: '计算期内的收入', en: 'Income within the window' },
  subject: 'household',
  formula: [
    {
      from: '2020-01-01', until: '2026-01-01', source: dingnanIncomeWindow2024, standing: 'inferred', clause: '监测对象申报前12个月内',
      reading: { zh: '见于江西定南县2024年公开的口径，推定各地、历年相同，至2025年底旧制结束止。按月份计：申请当月不计，前一个月至前十二个月计入。', en: 'Published by Dingnan county, Jiangxi, in 2024, and taken to hold elsewhere and in every year, until the old regime ended with 2025. By months: that of the application does not count, the twelve before it do.' },
      value: total(incomeMonths, earned, all(compare(beforeApplication, '>=', constant(1)), compare(beforeApplication, '<=', incomeWindow))),
    },
    {
      from: '2020-03-20', until: '2021-05-01', places: anhui, source: anhuiEdgeHouseholds2020, standing: 'inferred',
      reading: { zh: '原文为2020年6月，就边缘易致贫户而言；用于每一户、自2020年机制之日起至2021年5月止，为推定：上年同月1日至识别前一个月末。', en: 'Said in June 2020 of households on the edge; that it holds for all, from the day of the mechanism of 2020 until May 2021, is inferred: from the first of the same month last year to the end of the month before identification.' },
      value: total(incomeMonths, earned, all(compare(beforeIdentification, '>=', constant(1)), compare(beforeIdentification, '<=', incomeWindow))),
    },
  ],
};

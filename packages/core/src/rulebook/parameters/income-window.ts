import type { Parameter } from '../../model/parameter.js';
import { dingnanIncomeWindow2024 } from '../sources.js';

/** How many months the income window has, by the calendar. */
export const incomeWindow: Parameter = {
  id: 'income-window',
  label: { zh: '收入计算期', en: 'Income window' },
  unit: 'calendar-month',
  scale: 1,
  values: [{
    from: '2020-01-01', until: '2026-01-01', value: 12, source: dingnanIncomeWindow2024, standing: 'inferred', clause: '监测对象申报前12个月内',
    reading: { zh: '见于江西定南县2024年公开的口径，全国文件未查到，推定各地相同。安徽2020年对边缘易致贫户用“上年同月1日至识别前一个月末”，是同样的十二个月；自该年起算，至2025年底旧制结束止。', en: 'Read in what Dingnan county, Jiangxi, published in 2024; no national document was found, and other places are taken to do the same. Anhui’s rule of 2020 for households on the edge, from the first of the same month last year to the end of the month before, names the same twelve months; counted from that year, until the old regime ended with 2025.' },
  }],
};

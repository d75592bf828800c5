import { share, sum } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { missedPoor, wronglyExited } from '../../indicators/county.js';
import { remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { verificationFormula } from '../../sources.js';

export const incidenceFromCounts: Figure = {
  id: 'implementation/exit/incidence-from-counts',
  label: { zh: '综合贫困发生率（按人数）', en: 'Comprehensive incidence of poverty, from counts' },
  subject: 'county',
  formula: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationFormula, standing: 'reported',
      reading: {
        zh: '（建档立卡剩余贫困人口＋漏评人口＋错退人口）÷农村户籍人口。分母原文作“乡村总人口”，取农村户籍人口；用2014年底基数还是当年数，文件未定。保留两位小数，四舍五入，只供显示；判定时不取整。材料未载日期，随退出机制自2016年4月起用。',
        en: '(Remaining registered poor + missed + wrongly exited people) / registered rural population. The text divides by the whole rural population; taken as the registered one. Whether it is that of the end of 2014 or of the year, no document says. Rounded to two decimals, for show only; judgements do not round. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value: share(sum(remainingPoor, missedPoor, wronglyExited), ruralPopulation),
    },
  ],
};

import { product, share, sum } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { omissionRate, plannedExits, unregisteredPopulation, wrongfulExitRate } from '../../indicators/county.js';
import { remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { verificationFormula } from '../../sources.js';

export const incidenceFromRates: Figure = {
  id: 'implementation/exit/incidence-from-rates',
  label: { zh: '综合贫困发生率（按检查所得两率推算）', en: 'Comprehensive incidence of poverty, from the rates of the check' },
  subject: 'county',
  formula: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationFormula, standing: 'reported',
      reading: {
        zh: '漏评人口＝漏评率×非建档立卡人口，错退人口＝错退率×计划脱贫人口，连同建档立卡剩余贫困人口除以农村户籍人口。分母原文作“乡村总人口”，取农村户籍人口；用2014年底基数还是当年数，文件未定。保留两位小数，四舍五入，只供显示；判定时不取整。材料未载日期，随退出机制自2016年4月起用。',
        en: 'Missed people are the rate of omission of those not registered, wrongly exited people the rate of wrongful exits of those planned to exit; with the remaining registered poor, over the registered rural population. The text divides by the whole rural population; taken as the registered one. Whether it is that of the end of 2014 or of the year, no document says. Rounded to two decimals, for show only; judgements do not round. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value: share(sum(remainingPoor, product(omissionRate, unregisteredPopulation), product(wrongfulExitRate, plannedExits)), ruralPopulation),
    },
  ],
};

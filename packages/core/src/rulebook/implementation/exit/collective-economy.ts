import { all, compare, concur, constant, is, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { guangxi, sichuan } from '../../codes/places.js';
import { ruralPopulation } from '../../indicators/incidence.js';
import { collectiveEconomyCertified, collectiveIncome } from '../../indicators/village.js';
import { collectiveIncomeFloor, collectiveIncomeFloorOfVillage } from '../../parameters/collective-income-floor.js';
import { guangxiCollectives2019, sichuanExitPlan2016 } from '../../sources.js';

export const collectiveEconomy: Rule = {
  id: 'implementation/exit/collective-economy',
  label: { zh: '有集体经济', en: 'Collective economy' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '有集体经济',
      text: { zh: '集体经济收入经认定达标，或人均达到下限', en: 'Collective income certified, or up to the floor per head' },
      reading: {
        zh: '收入下限未查到，以主管部门认定为准；补上下限后也可由收入和人口算出，两者相矛盾的待定。收入为零即没有集体经济。只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
        en: 'The floor was not found, so the certificate of the competent department decides; once the floor is known, income and population will do as well, and if the two contradict each other nobody knows. No income is no collective economy. Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
      },
      value: concur(
        is(collectiveEconomyCertified),
        all(compare(collectiveIncome, '>', constant(0)), ratio(collectiveIncome, ruralPopulation, '>=', collectiveIncomeFloor)),
      ),
    },
    {
      from: '2019-01-01', verifiedThrough: '2019-12-31', places: guangxi, source: guangxiCollectives2019, standing: 'recalled', clause: '行政村年集体经济收入2万元以上',
      reading: {
        zh: '“以上”包括本数。只见于一处材料，年份推定为2019年，自当年首日起算。',
        en: '“Or more” includes the figure itself. Seen in one text only; the year is taken as 2019, counted from its first day.',
      },
      value: compare(collectiveIncome, '>=', collectiveIncomeFloorOfVillage),
    },
  ],
};

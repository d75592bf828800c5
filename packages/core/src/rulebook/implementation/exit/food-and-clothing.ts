import { all, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { clothingSufficient, foodSufficient } from '../../indicators/household.js';
import { exitMechanism2016, guaranteesOpinion2019, sichuanExitPlan2016 } from '../../sources.js';

const value = all(is(foodSufficient), is(clothingSufficient));
const text = { zh: '不愁吃、不愁穿', en: 'Adequate food and clothing' };
const byVisit = {
  zh: '没有数量标准，由入户核查认定。一处材料看主食能吃饱、至少每月吃一次肉、四季有换洗衣服，仅供参考。',
  en: 'There is no figure; established by a visit to the home. One text looks for enough staple food, meat once a month and clothes for every season, for guidance only.',
};
const monthOnly = { zh: '只见印发年月，自当月首日起算。', en: 'Only the month of issue was seen; counted from its first day.' };

export const foodAndClothing: Rule = {
  id: 'implementation/exit/food-and-clothing',
  label: { zh: '吃穿不愁', en: 'Food and clothing' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', until: '2019-06-23', source: exitMechanism2016, standing: 'recalled', text, value,
      reading: { zh: `该意见只见到开头，据了解如此。${byVisit.zh}${monthOnly.zh}`, en: `Only the opening of the document was seen; understood to be so. ${byVisit.en} ${monthOnly.en}` },
    },
    { from: '2019-06-23', verifiedThrough: '2020-12-31', source: guaranteesOpinion2019, standing: 'official', text, reading: byVisit, value },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '且吃穿不愁', text, value,
      reading: { zh: byVisit.zh + monthOnly.zh, en: `${byVisit.en} ${monthOnly.en}` },
    },
  ],
};

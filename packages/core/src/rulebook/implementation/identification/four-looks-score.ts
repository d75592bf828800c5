import { atMost, score } from '../../../model/expr.js';
import type { Score } from '../../../model/score.js';
import { huaying, weining } from '../../codes/places.js';
import { grainLook, houseLook, labourLook, schoolingLook } from '../../indicators/appraisal.js';
import { grainLookWeight, houseLookWeight, labourLookWeight, schoolingLookWeight } from '../../parameters/look-weight.js';
import { fourLooksKeyword, huayingExclusions2016 } from '../../sources.js';

export const fourLooksScore: Score = {
  id: 'implementation/identification/four-looks-score',
  label: { zh: '四看法评分', en: 'Score by the four looks' },
  subject: 'household',
  polarity: 'higher-is-poorer',
  formula: [
    {
      from: '2014-01-01', verifiedThrough: '2014-12-31', places: weining, source: fourLooksKeyword, standing: 'official',
      text: { zh: '一看房、二看粮、三看劳动力强不强、四看家中有没有读书郎', en: 'Look at the house, the grain, the labour force, the children in school' },
      reading: {
        zh: '分数越高越贫困，按得分由高到低排队确定贫困户。各看的细分分值未查到，取村民代表所评分数，以该看权重为限。流传的“低于60分为贫困”与此相反，不采用。',
        en: 'The higher the poorer: households are ranked from the highest score to the lowest. The points inside each look were not found; what the villagers’ representatives gave is taken, up to the weight of the look. That “below 60 is poor”, which circulates, says the opposite and is not used.',
      },
      value: score(
        { id: 'house', label: { zh: '一看房', en: 'House' }, points: atMost(houseLook, houseLookWeight) },
        { id: 'grain', label: { zh: '二看粮', en: 'Grain' }, points: atMost(grainLook, grainLookWeight) },
        { id: 'labour', label: { zh: '三看劳动力强不强', en: 'Labour force' }, points: atMost(labourLook, labourLookWeight) },
        { id: 'schooling', label: { zh: '四看家中有没有读书郎', en: 'Children in school' }, points: atMost(schoolingLook, schoolingLookWeight) },
      ),
    },
    {
      from: '2016-01-01', until: '2017-01-01', places: huaying, source: huayingExclusions2016, standing: 'unset', clause: '看房顶子、看菜园子、看钱袋子、看脑瓜子',
      reading: {
        zh: '华蓥市的“四看”只见名称，各看什么、怎样计分未查到。材料约为2016年初，自当年首日起算。',
        en: 'Of Huaying’s four looks only the names were seen (roof, garden, purse, mind), not what each looks at or how it is scored. The text is of about early 2016, counted from the first day of the year.',
      },
    },
  ],
};

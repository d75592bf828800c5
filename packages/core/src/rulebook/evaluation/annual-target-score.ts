import { product, score } from '../../model/expr.js';
import type { Score } from '../../model/score.js';
import { dazhou } from '../codes/places.js';
import { otherTargetsResult, povertyTargetResult } from '../indicators/assessment.js';
import { countyOtherWeight, countyPovertyWeight } from '../parameters/annual-target-weight.js';
import { dazhouBrief2018 } from '../sources.js';

export const annualTargetScore: Score = {
  id: 'evaluation/annual-target-score',
  label: { zh: '县（市、区）年度目标考核', en: 'Annual target assessment of a county' },
  subject: 'county',
  polarity: 'higher-is-better',
  formula: [
    {
      from: '2018-11-21', places: dazhou, source: dazhouBrief2018, standing: 'reported',
      text: { zh: '脱贫攻坚60%，其他工作（推算40%）', en: 'Poverty alleviation 60 %, everything else (inferred) 40 %' },
      reading: {
        zh: '《达州市超常推进脱贫攻坚工作的八条措施》第一条：大幅提高考核权重。两部分均按百分制得分加权；提高前的权重未查到。何时印发未见，自简报之日起算。',
        en: 'The first of the eight measures with which Dazhou advances poverty alleviation beyond the ordinary: a greatly raised weight. Both parts are out of 100; the weight before was not found. The day of issue was not seen; counted from that of the brief.',
      },
      value: score(
        { id: 'poverty', label: { zh: '脱贫攻坚', en: 'Poverty alleviation' }, points: product(povertyTargetResult, countyPovertyWeight) },
        { id: 'others', label: { zh: '其他工作', en: 'Everything else' }, points: product(otherTargetsResult, countyOtherWeight) },
      ),
    },
  ],
};

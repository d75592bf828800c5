import { constant, is, not, oneOf, score, some } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { longhui } from '../../codes/places.js';
import { birthBeyondPlan } from '../../indicators/appraisal.js';
import { members } from '../../indicators/household.js';
import { disabled, schoolStage } from '../../indicators/register-member.js';
import { longhuiComparisons2017 } from '../../sources.js';

export const threePriorities: Figure = {
  id: 'implementation/identification/three-priorities',
  label: { zh: '三优先：符合的项数', en: 'Three priorities: how many a household meets' },
  subject: 'household',
  formula: [{
    from: '2017-01-01', verifiedThrough: '2017-12-31', places: longhui, source: longhuiComparisons2017, standing: 'reported', clause: '三优先',
    text: { zh: '有残疾成员、有义务教育阶段子女、无违法生育的优先', en: 'A disabled member, a child in compulsory school, no birth beyond the plan' },
    reading: { zh: '义务教育阶段取小学和七至九年级在校生。只知2017年，自当年首日起算。', en: 'Compulsory school is primary school and grades 7 to 9. Only the year 2017 is known; counted from its first day.' },
    value: score(
      { id: 'disabled', label: { zh: '有残疾成员', en: 'A disabled member' }, when: some(members, is(disabled)), points: constant(1) },
      { id: 'child-at-school', label: { zh: '有义务教育阶段子女', en: 'A child in compulsory school' }, when: some(members, oneOf(schoolStage, 'primary', 'junior')), points: constant(1) },
      { id: 'births', label: { zh: '无违法生育', en: 'No birth beyond the plan' }, when: not(is(birthBeyondPlan)), points: constant(1) },
    ),
  }],
};

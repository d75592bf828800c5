import { concur, every, is, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { anhui, hainan } from '../../codes/places.js';
import { members } from '../../indicators/household.js';
import { noLabourAtAll } from '../../indicators/monitoring.js';
import { labourAbility } from '../../indicators/register-member.js';
import { anhuiRiskElimination2021, hainanElimination2021 } from '../../sources.js';

const value = concur(is(noLabourAtAll), every(members, oneOf(labourAbility, 'lost', 'none')));
const text = { zh: '整户无劳动力，不标注风险消除', en: 'Nobody is able to work: the risk is not marked as eliminated' };

/** Such a household stays marked, however good its figures are. */
export const noLabourHousehold: Rule = {
  id: 'implementation/monitoring/no-labour-household',
  label: { zh: '整户无劳动力', en: 'Household without labour' },
  subject: 'household',
  sense: 'veto',
  criteria: [
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, source: anhuiRiskElimination2021, standing: 'official', clause: '整户无劳动力的暂不标注“风险消除”', text, value,
      reading: {
        zh: '丧失劳动力、无劳动力算无，弱劳动力或半劳动力不算。台账的登记与成员的劳动技能不一致时，不能判定。只知自2021年起，自年初起算。',
        en: 'Lost and none are no labour, weak or half is labour. Where the register and the members contradict each other nobody can tell. Known to hold since 2021; counted from its first day.',
      },
    },
    {
      from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanElimination2021, standing: 'reported', text, value,
      reading: {
        zh: '原文为落实社会保障措施后暂不标注；措施是否落实不影响不标注。只见年月，自当月首日起算。',
        en: 'The text says: not marked for the time being once social security is in place; whether it is does not matter to that. Only the month was seen; counted from its first day.',
      },
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { is } from '../../../model/expr.js';
import { withoutLabour } from '../../check-conditions.js';
import { of2021 } from '../../check-lists.js';
import { unstableWorkRisk } from '../../indicators/register.js';

export const unstableWorkRiskCheck: Check = {
  id: 'implementation/recheck/unstable-work-risk-check', code: '2_11_006', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '风险为务工就业不稳，家中无劳动力', en: 'Risk of unstable work, but no labour' },
  remedy: {
    zh: '风险选了因务工就业不稳，但全户没有劳动力。请核实务工的是谁：改正“劳动技能”，或改正风险类型。',
    en: 'Unstable work is among the risks, but nobody is able to work. Please find out who works: correct the ability, or the risk.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '务工就业不稳而无劳动力', en: 'Unstable work as the risk, no labour' },
      value: wrong(withoutLabour, { when: is(unstableWorkRisk) }),
      reading: { zh: '清单另有编号5_15_013，内容相同。只知年份，自当年首日起算。', en: 'The list has another number, 5_15_013, for the same. Only the year is known; counted from its first day.' },
    },
  ],
};

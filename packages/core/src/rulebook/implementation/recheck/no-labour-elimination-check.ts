import { wrong, type Check } from '../../../model/check.js';
import { is } from '../../../model/expr.js';
import { withoutLabour } from '../../check-conditions.js';
import { ofGuizhou2023 } from '../../check-lists.js';
import { anhuiRiskElimination2021, hainanElimination2021 } from '../../sources.js';
import { anhui, hainan } from '../../codes/places.js';
import { riskEliminated } from '../../indicators/register.js';

export const noLabourEliminationCheck: Check = {
  id: 'implementation/recheck/no-labour-elimination-check', code: '4_11_011', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '整户无劳动力却标注风险消除', en: 'Risk eliminated in a household without labour' },
  remedy: {
    zh: '全户没有劳动力，却标注“风险已消除”。请核对各成员的“劳动技能”；确无劳动力的暂不标注消除，继续监测帮扶。',
    en: 'Nobody in the household is able to work, and the risk is entered as eliminated. Please check the abilities; where there really is no labour, do not mark it as eliminated and go on helping.',
  },
  flaws: [
    {
      ...ofGuizhou2023, text: { zh: '整户无劳动力而标注风险消除', en: 'Without labour, and eliminated' },
      value: wrong(withoutLabour, { when: is(riskEliminated) }),
    },
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, source: anhuiRiskElimination2021, standing: 'official', text: { zh: '整户无劳动力暂不标注风险消除', en: 'A household without labour is not yet marked' },
      value: wrong(withoutLabour, { when: is(riskEliminated) }),
      reading: { zh: '安徽的规定，非核查清单；只知自2021年起，自年初起算。', en: 'A rule of Anhui, not of a check list; known to hold since 2021, counted from its first day.' },
    },
    {
      from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanElimination2021, standing: 'reported', text: { zh: '无劳动力户落实社会保障后暂不标注风险消除', en: 'A household without labour is not yet marked once social security is in place' },
      value: wrong(withoutLabour, { when: is(riskEliminated) }),
      reading: { zh: '海南的问答，非核查清单；只见年月，自当月首日起算。', en: 'Answers of Hainan, not a check list; only the month was seen, counted from its first day.' },
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { is, not } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { otherRisk, riskNoted } from '../../indicators/register.js';

export const otherRiskNoteCheck: Check = {
  id: 'implementation/recheck/other-risk-note-check', code: '2_11_004', codeBy: 'guizhou-county', subject: 'household', severity: 'correct',
  label: { zh: '风险为其他，未写备注', en: 'Another risk, without a note' },
  remedy: {
    zh: '“致贫/返贫风险”选了其他，请在备注中写明是什么风险。',
    en: 'The risk is “other”; please say in the note which one.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '其他风险无备注', en: 'Another risk without a note' },
      value: wrong(not(is(riskNoted)), { when: is(otherRisk) }),
    },
  ],
};

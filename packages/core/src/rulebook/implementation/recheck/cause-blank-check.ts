import { blank, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { povertyStatus } from '../../indicators/household.js';
import { povertyCause } from '../../indicators/register.js';

export const causeBlankCheck: Check = {
  id: 'implementation/recheck/cause-blank-check', code: 'DB-35', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '致贫原因未填', en: 'Cause of poverty left empty' },
  remedy: {
    zh: '请补填“主要致贫原因”，单选。请看识别时的入户调查表和评议记录。',
    en: 'Please fill in the main cause of poverty, one of the list. Look at the survey and the minutes of the appraisal when the household was identified.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '建档立卡户未填致贫原因', en: 'A registered household without a cause' },
      value: blank(povertyCause, { when: oneOf(povertyStatus, 'poor', 'pre-exit', 'exited', 'relapsed') }),
    },
  ],
};

import { alike, isBlank, wrong, type Check } from '../../../model/check.js';
import { all, any, not } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { povertyCause, secondPovertyCause, thirdPovertyCause } from '../../indicators/register.js';

export const repeatedCauseCheck: Check = {
  id: 'implementation/recheck/repeated-cause-check', code: 'DB-38', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '次要致贫原因与其他致贫原因重复', en: 'A further cause that repeats another' },
  remedy: {
    zh: '几项“致贫原因”填了同一项。请看入户调查表，次要原因改成另一项或清空。',
    en: 'Two of the causes of poverty are the same. Please look at the survey and change the further one, or empty it.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '次要原因与主要原因或另一次要原因相同', en: 'The further cause is the main one, or another further one' },
      value: wrong(any(all(not(isBlank(secondPovertyCause)), alike(povertyCause, secondPovertyCause)), all(not(isBlank(thirdPovertyCause)), alike(povertyCause, thirdPovertyCause)), all(not(isBlank(secondPovertyCause)), not(isBlank(thirdPovertyCause)), alike(secondPovertyCause, thirdPovertyCause)))),
    },
  ],
};

import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all, any, not, oneOf } from '../../../model/expr.js';
import { registerExport2015 } from '../../export-documents.js';
import { povertyCause, secondPovertyCause, thirdPovertyCause } from '../../indicators/register.js';

export const causeListCheck: Check = {
  id: 'implementation/recheck/cause-list-check', code: 'DB-72', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '致贫原因选项不属于当期的填报指标', en: 'A cause of another period' },
  remedy: {
    zh: '“致贫原因”的选项不是当期填报指标中的：2016年前主要原因没有因婚、因丧，次要原因没有因丧。请对照当年的指标解释改选。',
    en: 'The cause is no choice of the form of the period: until 2016 there was no marriage or death as the main cause, and no death as a further one. Please choose by the explanation of the year’s form.',
  },
  flaws: [
    {
      from: '2014-01-01', until: '2017-01-01', source: registerExport2015, standing: 'reported', text: { zh: '2014至2016年：主要原因无因婚、因丧，次要原因无因丧', en: '2014 to 2016: no marriage or death as the main cause, no death as a further one' },
      value: wrong(any(all(not(isBlank(povertyCause)), oneOf(povertyCause, 'marriage', 'funeral')), all(not(isBlank(secondPovertyCause)), oneOf(secondPovertyCause, 'funeral')), all(not(isBlank(thirdPovertyCause)), oneOf(thirdPovertyCause, 'funeral')))),
    },
  ],
};

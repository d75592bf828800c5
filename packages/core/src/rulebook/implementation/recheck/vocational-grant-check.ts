import { wrong, type Check } from '../../../model/check.js';
import { is, not, oneOf, some } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { schoolStage } from '../../indicators/register-member.js';
import { vocationalGrant } from '../../indicators/register.js';

export const vocationalGrantCheck: Check = {
  id: 'implementation/recheck/vocational-grant-check', code: '5_15_012', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '享受雨露计划，家中无职业教育在校生', en: 'Rain and Dew grant, but nobody at a vocational school' },
  remedy: {
    zh: '教育帮扶填了雨露计划，但没有成员在中职、高职高专或技师学院。请看学籍和发放名册：在读的改正在校生状况，没有的取消该措施。',
    en: 'The Rain and Dew grant is entered, but nobody is at a vocational school or college. Please look at the school register and the payment list: correct the stage, or take the measure out.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '雨露计划而无职业教育学生', en: 'The grant without a vocational student' },
      value: wrong(not(some(members, oneOf(schoolStage, 'vocational', 'higher-vocational'))), { when: is(vocationalGrant) }),
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { not, oneOf, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { relation } from '../../indicators/register-member.js';

export const noHeadCheck: Check = {
  id: 'implementation/recheck/no-head-check', code: 'DB-33', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '家中没有户主', en: 'Household without a head' },
  remedy: {
    zh: '成员中没有一人的“与户主关系”为户主。请对照户口簿，把户主改正或补录。',
    en: 'No member is entered as the head. Please look at the household booklet and correct the relation or add the head.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '没有户主', en: 'No head' },
      value: wrong(not(some(members, oneOf(relation, 'head')))),
    },
  ],
};

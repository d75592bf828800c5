import { repeated, type Check } from '../../../model/check.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberOccurrence } from '../../indicators/register-member.js';

export const personTwiceInHouseholdCheck: Check = {
  id: 'implementation/recheck/person-twice-in-household-check', code: 'DB-07', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '同一人在本户登记两次', en: 'The same person twice in the household' },
  remedy: {
    zh: '同一“证件号码”在本户出现两次。请对照户口簿：重复登记的删去一行，录错的改正号码，并核对家庭人口。',
    en: 'The same id number stands twice in this household. Please look at the household booklet: remove a row that repeats a person, or correct the number, and check the household size.',
  },
  flaws: [
    { ...of2017, value: repeated(idNumberOccurrence, 'within', { in: members }), text: { zh: '户内证件号码重复', en: 'An id number twice in one household' } },
  ],
};

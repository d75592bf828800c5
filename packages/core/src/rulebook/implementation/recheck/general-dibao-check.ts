import { wrong, type Check } from '../../../model/check.js';
import { all, is, oneOf, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { householdKind } from '../../indicators/register.js';
import { receivesDibao } from '../../indicators/register-member.js';

export const generalDibaoCheck: Check = {
  id: 'implementation/recheck/general-dibao-check', code: 'DB-19', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '一般户中有人享受低保', en: 'General household with a dibao member' },
  remedy: {
    zh: '“户属性”为一般户，但有成员享受低保。请与民政部门的低保名册核对：在册的改正户属性，已停发的改正成员的低保一项。',
    en: 'The household is entered as general, but a member receives dibao. Please compare with the dibao list of the civil affairs bureau: correct the kind of household, or the member’s entry if payment has ended.',
  },
  flaws: [
    { ...of2017, value: wrong(all(oneOf(householdKind, 'general'), some(members, is(receivesDibao)))), text: { zh: '一般户有低保成员', en: 'A dibao member in a general household' } },
  ],
};

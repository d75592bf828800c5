import { wrong, type Check } from '../../../model/check.js';
import { is, not, oneOf, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { householdKind } from '../../indicators/register.js';
import { receivesDibao } from '../../indicators/register-member.js';

export const noDibaoMemberCheck: Check = {
  id: 'implementation/recheck/no-dibao-member-check', code: 'DB-20', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '低保户中无人享受低保', en: 'Dibao household without a dibao member' },
  remedy: {
    zh: '“户属性”为低保户，但没有成员享受低保。请与民政部门的低保名册核对，补填享受的成员或改正户属性。',
    en: 'The household is entered as a dibao household, but no member receives dibao. Please compare with the dibao list of the civil affairs bureau and fill in who receives it, or correct the kind of household.',
  },
  flaws: [
    { ...of2017, value: wrong(not(some(members, is(receivesDibao))), { when: oneOf(householdKind, 'dibao') }), text: { zh: '低保户无低保成员', en: 'No dibao member in a dibao household' } },
  ],
};

import { repeated, type Check } from '../../../model/check.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { phoneOccurrence } from '../../indicators/register-member.js';

export const phoneInTwoHouseholdsCheck: Check = {
  id: 'implementation/recheck/phone-in-two-households-check', code: 'DB-09', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '两户使用同一联系电话', en: 'The same phone number in two households' },
  remedy: {
    zh: '该“联系电话”也登记在另一户。请打电话核实是谁的号码；若是村干部或帮扶人代留，请换成本户成员的号码。',
    en: 'Another household is registered with this phone number too. Please ring it to find out whose it is; where an official left his own, replace it by that of a member of the household.',
  },
  flaws: [
    { ...of2023, value: repeated(phoneOccurrence, 'across', { in: members }), text: { zh: '两户之间联系电话重复', en: 'A phone number in two households' } },
  ],
};

import { repeated, type Check } from '../../../model/check.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberOccurrence } from '../../indicators/register-member.js';

export const personInTwoHouseholdsCheck: Check = {
  id: 'implementation/recheck/person-in-two-households-check', code: 'DB-08', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '同一人登记在两户', en: 'The same person in two households' },
  remedy: {
    zh: '同一“证件号码”还登记在另一户（婚嫁、分户或录错）。请两户所在村共同核实人住在哪里，保留一处，另一处按程序减员；在核实前两处都不要删。',
    en: 'The same id number is registered in another household too (marriage, a split household, or a typing error). Please let both villages find out where the person lives, keep one entry, and take the other out by the procedure; delete neither before that.',
  },
  flaws: [
    {
      ...of2017, value: repeated(idNumberOccurrence, 'across', { in: members }), text: { zh: '两户之间证件号码重复', en: 'An id number in two households' },
      reading: { zh: '清单按县、市、省各级查重；这里查的是所给的整张表。只知年份，自当年首日起算。', en: 'The list looks for duplicates by county, city and province; here within the whole table that was handed in. Only the year is known; counted from its first day.' },
    },
  ],
};

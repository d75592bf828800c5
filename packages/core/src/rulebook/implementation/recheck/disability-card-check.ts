import { wrong, type Check } from '../../../model/check.js';
import { is, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { disabled, idNumberForm } from '../../indicators/register-member.js';

export const disabilityCardCheck: Check = {
  id: 'implementation/recheck/disability-card-check', code: 'DB-34', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '残疾成员没有残疾证号', en: 'Disabled member without the number of a card' },
  remedy: {
    zh: '该成员“健康状况”为残疾，证件号码却是身份证号。请看残疾人证补填20位或22位号码；没有办证的协助申办，健康状况录错的改正。',
    en: 'This member is entered as disabled, with the number of an id card. Please enter the 20 or 22 digits of the disability card; help to apply for one, or correct the state of health.',
  },
  flaws: [
    {
      ...of2017, standing: 'inferred', text: { zh: '残疾人没有残疾证', en: 'A disabled person without a card' },
      value: wrong(oneOf(idNumberForm, 'resident', 'resident-15'), { in: members, when: is(disabled) }),
      reading: { zh: '清单说残疾人没有残疾证；登记表的号码栏填身份证号或残疾证号，填身份证号的推定为未填残疾证号。只知年份，自当年首日起算。', en: 'The list says a disabled person without a card. The form has one column for the number of the id card or of the disability card; that the former means that the latter was not filled in is inferred. Only the year is known; counted from its first day.' },
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { listedMembers } from '../../indicators/register.js';

export const emptyHouseholdCheck: Check = {
  id: 'implementation/recheck/empty-household-check', code: 'DB-51', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '贫困户空挂', en: 'Registered household without any person' },
  remedy: {
    zh: '成员表中没有该户的人。请对照户口簿补录成员；全家已迁走或死亡的，按程序减户。',
    en: 'The table of persons has nobody of this household. Please enter the members from the household booklet; where all moved away or died, take the household out by the procedure.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '户下无人', en: 'A household of nobody' },
      value: wrong(compare(listedMembers, '=', constant(0))),
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { all, compare, constant } from '../../../model/expr.js';
import { unableToWork } from '../../check-conditions.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { workMonths } from '../../indicators/register-member.js';

export const idleWorkerCheck: Check = {
  id: 'implementation/recheck/idle-worker-check', code: 'DB-47', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '无劳动力却外出务工', en: 'Works away without an ability to work' },
  remedy: {
    zh: '该成员“劳动技能”为丧失或无劳动力，却有“务工时间”。请问本人或家人，改正录错的一项。',
    en: 'This member is entered without an ability to work and with months of work away. Please ask the person or the family and correct whichever is wrong.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '丧失或无劳动力而务工', en: 'No ability to work, and work away' },
      value: wrong(all(unableToWork, compare(workMonths, '>', constant(0))), { in: members }),
      reading: { zh: '清单说“无劳动力”而务工，“丧失劳动力”一并取作无劳动能力。只知年份，自当年首日起算。', en: 'The list says no labour; a lost ability to work is taken as none too. Only the year is known; counted from its first day.' },
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { compare, constant, elapsedTime } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { formerWorkEndedOn, workStartedOn } from '../../indicators/register-member.js';

export const workStartCheck: Check = {
  id: 'implementation/recheck/work-start-check', code: 'DB-66', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '务工开始早于上一段结束', en: 'Work that began before the former ended' },
  remedy: {
    zh: '“务工开始时间”早于上一段务工的结束时间。请问本人，按先后改正起止日期。',
    en: 'This work began before the work before it ended. Please ask the person and correct the days.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '开始早于上一段结束', en: 'A start before the former end' },
      value: wrong(compare(elapsedTime('day', formerWorkEndedOn, workStartedOn), '<', constant(0)), { in: members }),
    },
  ],
};

import { blank, type Check } from '../../../model/check.js';
import { not, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { workMonths, workPlace } from '../../indicators/register-member.js';

export const workMonthsBlankCheck: Check = {
  id: 'implementation/recheck/work-months-blank-check', code: 'DB-16', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '填了务工所在地，未填务工时间', en: 'Place of work without months' },
  remedy: {
    zh: '填了“务工所在地”的，请补填“务工时间”（月）。请问本人或家人；没有外出务工的，把务工所在地改为“未务工”。',
    en: 'Where a place of work is entered, please fill in the months. Ask the person or the family; for who does not work away, change the place to “no work away”.',
  },
  flaws: [
    { ...of2017, value: blank(workMonths, { in: members, when: not(oneOf(workPlace, 'none')) }), text: { zh: '有务工地点而无时间', en: 'A place of work, no months' } },
  ],
};

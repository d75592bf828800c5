import { blank, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { workMonths, workPlace } from '../../indicators/register-member.js';

export const workPlaceBlankCheck: Check = {
  id: 'implementation/recheck/work-place-blank-check', code: 'DB-15', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '填了务工时间，未填务工所在地', en: 'Months of work without a place' },
  remedy: {
    zh: '填了“务工时间”的，请补填“务工所在地”，至少到县。请问本人或家人。',
    en: 'Where months of work are entered, please fill in the place of work, down to the county at least. Ask the person or the family.',
  },
  flaws: [
    { ...of2017, value: blank(workPlace, { in: members, when: compare(workMonths, '>', constant(0)) }), text: { zh: '有务工时间而无地点', en: 'Months of work, no place' } },
  ],
};

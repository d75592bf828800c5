import { all, compare, elapsedTime, every, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { members } from '../../indicators/household.js';
import { birthDate, schooling, unfitForSchooling } from '../../indicators/member.js';
import { schoolAgeFrom, schoolAgeTo } from '../../parameters/school-age.js';
import { guaranteesOpinion2019 } from '../../sources.js';

const age = elapsedTime('year', birthDate, 'on');

export const compulsoryEducation: Rule = {
  id: 'implementation/exit/compulsory-education',
  label: { zh: '义务教育有保障', en: 'Compulsory education' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: guaranteesOpinion2019, standing: 'reported', text: { zh: '适龄儿童少年无失学辍学', en: 'No child of school age out of school' },
      reading: {
        zh: '按判定日周岁计；送教上门、已完成义务教育视为就学；因身体原因不具备学习条件的除外。',
        en: 'By full years of age on the day of judgement. Teaching at home by the school, and completed schooling, count as schooling; a child whose health does not allow it is excepted.',
      },
      value: every(
        members,
        oneOf(schooling, 'enrolled', 'taught-at-home', 'completed'),
        all(compare(age, '>=', schoolAgeFrom), compare(age, '<=', schoolAgeTo), not(is(unfitForSchooling))),
      ),
    },
  ],
};

import { all, compare, elapsedTime, every, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { members } from '../../indicators/household.js';
import { birthDate, schooling, unfitForSchooling } from '../../indicators/member.js';
import { schoolAgeFrom, schoolAgeTo } from '../../parameters/school-age.js';
import { exitExplanation } from '../../sources.js';

const age = elapsedTime('year', birthDate, 'on');
const value = every(
  members,
  oneOf(schooling, 'enrolled', 'taught-at-home', 'completed'),
  all(compare(age, '>=', schoolAgeFrom), compare(age, '<=', schoolAgeTo), not(is(unfitForSchooling))),
);
const text = { zh: '无适龄儿童少年失学辍学', en: 'No school-age child has dropped out' };

export const compulsoryEducation: Rule = {
  id: 'implementation/exit/compulsory-education',
  label: { zh: '义务教育有保障', en: 'Guaranteed compulsory education' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitExplanation, standing: 'reported', text, value,
      reading: {
        zh: '按判定日周岁计，不按年级；送教上门、已完成义务教育视为就学；因身体原因不具备学习条件的除外。一份推定为四川的解读只说没有因贫辍学；误判达标会使帮扶停止，故四川也按全国的条件，不问原因。该解读所说教育部门认定的特殊教育对象，归入因身体原因不具备学习条件。材料未载日期，随退出机制自2016年4月起用。',
        en: 'By full years of age on the day of judgement, not by grade. Teaching at home by the school, and completed schooling, count as schooling; a child whose health does not allow it is excepted. An explanation taken as Sichuan’s speaks of dropping out for poverty only; a wrong “met” takes help away, so the condition of the whole country holds there too, and the reason is not asked. Children whom the education bureau recognises for special education, of whom it speaks, count as unable to attend for reasons of health. The text bears no date; used from April 2016, with the exit mechanism.',
      },
    },
  ],
  omits: [
    {
      clause: { zh: '不交学费、书本费（推定为四川的解读）', en: 'No fees for tuition and books (an explanation taken as Sichuan’s)' },
      reason: { zh: '是保障的办法，不是户的条件。', en: 'It is how schooling is guaranteed, not a condition on the household.' },
    },
  ],
};

import { wrong, type Check } from '../../../model/check.js';
import { all, compare, elapsedTime, is, not, oneOf } from '../../../model/expr.js';
import { of2021, ofEverybody2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { birthDate, schooling, unfitForSchooling } from '../../indicators/member.js';
import { schoolAgeFrom, schoolAgeTo } from '../../parameters/school-age.js';

const age = elapsedTime('year', birthDate, 'on');
const value = wrong(oneOf(schooling, 'dropped-out', 'never'), {
  in: members, when: all(compare(age, '>=', schoolAgeFrom), compare(age, '<=', schoolAgeTo), not(is(unfitForSchooling))),
});

export const dropoutCheck: Check = {
  id: 'implementation/recheck/dropout-check', code: '5_15_016/017', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '适龄儿童少年未在校', en: 'School-age child not at school' },
  remedy: {
    zh: '该成员在义务教育年龄而未在校。请当天联系学校和家长核实：在校的改正“就学情况”，辍学的立即报教育部门劝返，因身体原因的附医院证明。',
    en: 'This member is of school age and not at school. Please ask school and parents the same day: correct the entry, or report a dropout to the education bureau at once so that the child is brought back, or add the hospital’s certificate if health does not allow it.',
  },
  flaws: [
    { ...ofEverybody2017, value, text: { zh: '健康的适龄儿童少年辍学', en: 'A healthy child of school age dropped out' } },
    {
      ...of2021, value, text: { zh: '适龄儿童少年未在校', en: 'A child of school age is not at school' },
      reading: { zh: '清单有两个编号，各自的条件未分清；未写“健康”，身体原因不能上学的除外，取自义务教育保障的标准。只知年份，自当年首日起算。', en: 'The list has two numbers; what tells them apart was not seen. It does not say “healthy”; that a child whose health does not allow it is excepted is taken from the standard of compulsory education. Only the year is known; counted from its first day.' },
    },
  ],
};

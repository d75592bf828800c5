import { outside, wrong, type Check } from '../../../model/check.js';
import { all, any, compare, elapsedTime, oneOf } from '../../../model/expr.js';
import { of2017, of2021, of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { birthDate } from '../../indicators/member.js';
import { schoolStage } from '../../indicators/register-member.js';
import {
  beforeSchoolAgeCeiling, collegeAgeFloor, juniorAgeCeiling, juniorAgeFloor, postgraduateAgeFloor, primaryAgeCeiling, primaryAgeFloor, seniorAgeCeiling, seniorAgeFloor,
} from '../../parameters/record-limits.js';

const age = elapsedTime('year', birthDate, 'on');

export const schoolStageAgeCheck: Check = {
  id: 'implementation/recheck/school-stage-age-check', code: 'DB-11', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '在校阶段与年龄不符', en: 'Stage of schooling does not go with the age' },
  remedy: {
    zh: '“在校生状况”与年龄不相称。请核对证件号码中的出生日期和学籍：升学、毕业的更新在校生状况，录错的改正。',
    en: 'The stage of schooling does not go with the age. Please compare the day of birth in the id number and the school’s register: update who moved on or finished, correct what is mistyped.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '20岁及以上读小学，14岁及以下读高中以上', en: 'In primary school at 20 or over, beyond junior secondary at 14 or under' },
      value: wrong(any(
        all(oneOf(schoolStage, 'primary'), compare(age, '>', primaryAgeCeiling)),
        all(oneOf(schoolStage, 'senior', 'vocational', 'higher-vocational', 'university', 'postgraduate', 'tertiary'), compare(age, '<', seniorAgeFloor)),
      ), { in: members }),
    },
    {
      ...of2021, text: { zh: '小学不在6至14岁，高中、中职不在15至20岁', en: 'Primary school outside 6 to 14, senior or vocational outside 15 to 20' },
      value: wrong(any(
        all(oneOf(schoolStage, 'primary'), outside(age, primaryAgeFloor, primaryAgeCeiling)),
        all(oneOf(schoolStage, 'senior', 'vocational'), outside(age, seniorAgeFloor, seniorAgeCeiling)),
      ), { in: members }),
    },
    {
      ...of2023, text: { zh: '学前7岁以下，小学6至14岁，初中12至17岁，高中、中职15至20岁，技师、高职、本科18岁起，硕士20岁起', en: 'Before school below 7, primary 6 to 14, junior 12 to 17, senior and vocational 15 to 20, college and university from 18, postgraduate from 20' },
      value: wrong(any(
        all(oneOf(schoolStage, 'below-school-age', 'pre-school'), compare(age, '>', beforeSchoolAgeCeiling)),
        all(oneOf(schoolStage, 'primary'), outside(age, primaryAgeFloor, primaryAgeCeiling)),
        all(oneOf(schoolStage, 'junior'), outside(age, juniorAgeFloor, juniorAgeCeiling)),
        all(oneOf(schoolStage, 'senior', 'vocational'), outside(age, seniorAgeFloor, seniorAgeCeiling)),
        all(oneOf(schoolStage, 'higher-vocational', 'university'), compare(age, '<', collegeAgeFloor)),
        all(oneOf(schoolStage, 'postgraduate'), compare(age, '<', postgraduateAgeFloor)),
      ), { in: members }),
    },
  ],
};

import { all, any, compare, constant, elapsedTime, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { chongqing } from '../../codes/places.js';
import { registeredOn } from '../../indicators/household.js';
import { reentered, reenteredOn } from '../../indicators/register.js';
import { admissionsAndExits2017 } from '../../sources.js';

export const sameYearEntry: Rule = {
  id: 'implementation/exit/same-year-entry',
  label: { zh: '当年新识别或返贫再入', en: 'Identified, or entered again, in the same year' },
  subject: 'household',
  sense: 'veto',
  criteria: [{
    from: '2017-01-01', verifiedThrough: '2017-12-31', places: chongqing, source: admissionsAndExits2017, standing: 'inferred',
    text: { zh: '当年新识别、返贫的，当年原则上不退出', en: 'Who was identified or relapsed this year does in principle not exit this year' },
    reading: {
      zh: '见于“一出三不出”，属别处办法。材料未写明省市，推定为重庆一带；只知2017年，自当年首日起算。按拟退出之日所在年份看；“原则上”的例外未查到。',
      en: 'Read in “one exits, three do not”, a method of elsewhere. The text names no province and is taken to be of the Chongqing kind; only the year 2017 is known, counted from its first day. The year is that of the day on which the household is to exit; what “in principle” leaves open was not found.',
    },
    value: any(
      compare(elapsedTime('calendar-year', registeredOn, 'on'), '=', constant(0)),
      all(is(reentered), compare(elapsedTime('calendar-year', reenteredOn, 'on'), '=', constant(0))),
    ),
  }],
};

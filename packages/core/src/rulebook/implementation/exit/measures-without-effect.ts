import { all, compare, constant, count, elapsedTime, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { chongqing } from '../../codes/places.js';
import { effectCheckedOn, effectChecks, effectFound } from '../../indicators/effect.js';
import { admissionsAndExits2017 } from '../../sources.js';

export const measuresWithoutEffect: Rule = {
  id: 'implementation/exit/measures-without-effect',
  label: { zh: '帮扶措施未见效', en: 'No measure has taken effect' },
  subject: 'household',
  sense: 'veto',
  criteria: [{
    from: '2017-01-01', verifiedThrough: '2017-12-31', places: chongqing, source: admissionsAndExits2017, standing: 'inferred',
    text: { zh: '措施未见效的户不退出', en: 'A household whose measures have not taken effect does not exit' },
    reading: {
      zh: '见于“一出三不出”，属别处办法。材料未写明省市，推定为重庆一带；只知2017年，自当年首日起算。取截至当日没有一次核查查明措施已见效；从未核查的也算未见效。',
      en: 'Read in “one exits, three do not”, a method of elsewhere. The text names no province and is taken to be of the Chongqing kind; only the year 2017 is known, counted from its first day. Taken as: no check up to the day found that a measure has an effect; where nobody ever checked there is none either.',
    },
    value: compare(count(effectChecks, all(is(effectFound), compare(elapsedTime('day', effectCheckedOn, 'on'), '>=', constant(0)))), '<', constant(1)),
  }],
};

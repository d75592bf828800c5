import { compare, constant, count, elapsedTime } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { chongqing } from '../../codes/places.js';
import { measureEffectOn, measures } from '../../indicators/measures.js';
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
      zh: '见于“一出三不出”，属别处办法。材料未写明省市，推定为重庆一带；只知2017年，自当年首日起算。取没有一项措施经核实已见效；一项措施都没有的也算未见效。',
      en: 'Read in “one exits, three do not”, a method of elsewhere. The text names no province and is taken to be of the Chongqing kind; only the year 2017 is known, counted from its first day. Taken as: no measure has an effect that somebody verified; a household without any measure has none either.',
    },
    value: compare(count(measures, compare(elapsedTime('day', measureEffectOn, 'on'), '>=', constant(0))), '<', constant(1)),
  }],
};

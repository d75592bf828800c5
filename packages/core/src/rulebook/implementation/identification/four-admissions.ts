import { any, compare, is, some } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { chongqing } from '../../codes/places.js';
import { unseenAdmission } from '../../indicators/exclusion.js';
import { members, netIncomePerCapita } from '../../indicators/household.js';
import { schoolingUnaffordable } from '../../indicators/register-member.js';
import { povertyLine } from '../../parameters/poverty-line.js';
import { admissionsAndExits2017 } from '../../sources.js';

export const fourAdmissions: Rule = {
  id: 'implementation/identification/four-admissions',
  label: { zh: '四进', en: 'Four in' },
  subject: 'household',
  sense: 'eligibility',
  criteria: [{
    from: '2017-01-01', verifiedThrough: '2017-12-31', places: chongqing, source: admissionsAndExits2017, standing: 'inferred', clause: '四进',
    text: { zh: '收入低于标准，子女因缺钱难以完成九年义务教育（另两项未见）', en: 'Income below the line, children who cannot finish school for lack of money (two more were not seen)' },
    reading: {
      zh: '见到两项，另两项由当地核实填写，未填即不能断定不符合。收入线取国家扶贫标准（按物价调整），为推定。材料未写明省市，推定为重庆一带；只知2017年，自当年首日起算。',
      en: 'Two were seen; whether one of the others holds is for the place to fill in, and until then nobody is known not to qualify. The line is taken to be the national price-indexed one. The text names no province and is taken to be of the Chongqing kind; only the year 2017 is known, counted from its first day.',
    },
    value: any(compare(netIncomePerCapita, '<', povertyLine), some(members, is(schoolingUnaffordable)), is(unseenAdmission)),
  }],
};

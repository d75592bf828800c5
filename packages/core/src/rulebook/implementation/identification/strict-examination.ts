import { any, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { shangrao } from '../../codes/places.js';
import { commercialPension, payrollOrStateEnterprise, unexplainedComplaint, villageOfficial } from '../../indicators/exclusion.js';
import { shangraoClearing2017 } from '../../sources.js';

export const strictExamination: Rule = {
  id: 'implementation/identification/strict-examination',
  label: { zh: '从严审核情形', en: 'To be examined strictly' },
  subject: 'household',
  sense: 'risk',
  criteria: [{
    from: '2017-01-01', verifiedThrough: '2017-12-31', places: shangrao, source: shangraoClearing2017, standing: 'reported', clause: '四严',
    text: { zh: '村委会成员、财政或国企收入、商业养老、对举报不能说明', en: 'Village committee, public purse or state enterprise, commercial pension, a complaint that nobody can explain' },
    reading: { zh: '有一项即从严审核，并不因此清退。只知2017年，自当年首日起算。', en: 'Any of the four asks for a strict examination and removes nobody by itself. Only the year 2017 is known; counted from its first day.' },
    value: any(is(villageOfficial), is(payrollOrStateEnterprise), is(commercialPension), is(unexplainedComplaint)),
  }],
};

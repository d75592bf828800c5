import { any, compare, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { huaying } from '../../codes/places.js';
import { livingClearlyBetter, ownsCommercialProperty, ownsVehicle, publicPayrollMember, runsBusiness, savingsPerCapita } from '../../indicators/comparison.js';
import { savingsCeiling } from '../../parameters/savings-ceiling.js';
import { huayingExclusions2016 } from '../../sources.js';

export const sixExclusions: Rule = {
  id: 'implementation/identification/six-exclusions',
  label: { zh: '六不评', en: 'Six exclusions' },
  subject: 'household',
  sense: 'veto',
  criteria: [
    {
      from: '2016-01-01', verifiedThrough: '2016-12-31', places: huaying, source: huayingExclusions2016, standing: 'reported',
      text: { zh: '有房、有车、财政供养、经商、生活较好、存款较多的不评', en: 'No household with property, vehicle, public payroll, business, a better life or savings' },
      reading: {
        zh: '六项中有一项即不评。材料约为2016年初，自当年首日起算；未说例外，别处同类办法多有例外，故作为须复核的情形，不作为自动剔除。',
        en: 'Any of the six excludes. The text is of about early 2016, counted from the first day of the year. It names no exceptions; methods elsewhere do, so it is a case to look at again and strikes nobody off by itself.',
      },
      value: any(
        is(ownsCommercialProperty), is(ownsVehicle), is(publicPayrollMember), is(runsBusiness), is(livingClearlyBetter), compare(savingsPerCapita, '>', savingsCeiling),
      ),
    },
  ],
};

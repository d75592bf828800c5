import { any, compare, is, type Expr } from '../../../model/expr.js';
import { presumed } from '../../../model/presumption.js';
import type { Rule } from '../../../model/rule.js';
import { huaying } from '../../codes/places.js';
import { livingClearlyBetter, ownsCommercialProperty, ownsVehicle, publicPayrollMember, runsBusiness, savingsPerCapita } from '../../indicators/comparison.js';
import { savingsCeiling } from '../../parameters/savings-ceiling.js';
import { huayingExclusions2016 } from '../../sources.js';
import { byException } from './approved-exception.js';

/** The six lines, each standing until an exception is approved. */
export const anyOfSix: Expr = any(
  presumed(byException, ownsCommercialProperty, is(ownsCommercialProperty)), presumed(byException, ownsVehicle, is(ownsVehicle)),
  presumed(byException, publicPayrollMember, is(publicPayrollMember)), presumed(byException, runsBusiness, is(runsBusiness)),
  presumed(byException, livingClearlyBetter, is(livingClearlyBetter)), presumed(byException, savingsPerCapita, compare(savingsPerCapita, '>', savingsCeiling)),
);

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
        zh: '六项中有一项，又未经批准例外的，即不评。材料约为2016年初，自当年首日起算；未说例外，别处同类办法多有例外，故每项均可批准例外，是否批准不明的不作剔除。',
        en: 'Any of the six excludes unless an exception was approved. The text is of about early 2016, counted from the first day of the year. It names no exceptions; methods elsewhere do, so each line may have one, and while nobody knows whether it was approved nobody is struck off.',
      },
      value: anyOfSix,
    },
  ],
};

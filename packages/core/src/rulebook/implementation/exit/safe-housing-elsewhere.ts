import { is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { otherSafeHousing } from '../../indicators/household.js';
import { noDocument } from '../../sources.js';

export const safeHousingElsewhere: Rule = {
  id: 'implementation/exit/safe-housing-elsewhere',
  label: { zh: '另有安全住房', en: 'Other safe housing' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: noDocument, standing: 'recalled', text: { zh: '租住或随子女居住安全住房', en: 'Rents, or lives with children in, safe housing' },
      reading: { zh: '据了解如此，尚未查到文件。', en: 'Understood to be so; no document found.' },
      value: is(otherSafeHousing),
    },
  ],
};

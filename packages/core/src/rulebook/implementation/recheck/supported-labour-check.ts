import { within, wrong, type Check } from '../../../model/check.js';
import { all, oneOf, some } from '../../../model/expr.js';
import { ableToWork, age } from '../../check-conditions.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { householdKind } from '../../indicators/register.js';
import { checkedLabourAgeFrom, checkedLabourAgeTo } from '../../parameters/record-limits.js';

export const supportedLabourCheck: Check = {
  id: 'implementation/recheck/supported-labour-check', code: 'DB-39', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '五保（特困供养）户中有劳动力', en: 'Labour in a household on extreme-poverty support' },
  remedy: {
    zh: '“户属性”为五保（特困供养）户，却有16至65岁的普通或技能劳动力。请核对民政供养名册和成员的劳动技能，改正录错的一项。',
    en: 'The household is entered as on extreme-poverty support, and a member of 16 to 65 as able to work. Please compare with the list of the civil affairs bureau and correct whichever is wrong.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '五保户有16至65岁劳动力', en: 'Labour of 16 to 65 in a household on extreme-poverty support' },
      value: wrong(all(oneOf(householdKind, 'extreme-poverty'), some(members, all(ableToWork, within(age, checkedLabourAgeFrom, checkedLabourAgeTo))))),
    },
  ],
};

import { blank, type Check } from '../../../model/check.js';
import { is } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { disasterKind, disasterRisk } from '../../indicators/register.js';

export const disasterKindBlankCheck: Check = {
  id: 'implementation/recheck/disaster-kind-blank-check', code: 'DB-57', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '风险为因自然灾害，未填子项', en: 'Risk of natural disaster without its kind' },
  remedy: {
    zh: '风险选了因自然灾害，请补填“因自然灾害子项”（洪涝、地质、旱灾等）。请看受灾登记。',
    en: 'Natural disaster is among the risks; please fill in which kind. Look at the record of the damage.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '因自然灾害而无子项', en: 'Natural disaster without its kind' },
      value: blank(disasterKind, { when: is(disasterRisk) }),
    },
  ],
};

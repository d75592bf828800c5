/** What tells a household's exit from one on paper: what was declared, what was found, and who confirmed it. */
import type { ChoiceIndicator, NumberIndicator } from '../../model/indicator.js';

const income = { type: 'number', unit: 'yuan/person/year', scale: 100, min: -10_000_000, max: 10_000_000, privacy: 'personal' } as const;

export const declaredNetIncomePerCapita: NumberIndicator = { id: 'declaredNetIncomePerCapita', label: { zh: '申报退出的人均纯收入', en: 'Net income per head declared for the exit' }, ...income };

export const verifiedNetIncomePerCapita: NumberIndicator = { id: 'verifiedNetIncomePerCapita', label: { zh: '复核查明的人均纯收入', en: 'Net income per head found by those who checked' }, ...income };

export const confirmationSigner: ChoiceIndicator = {
  id: 'confirmationSigner', label: { zh: '退出确认由谁签字', en: 'Who signed the confirmation of the exit' }, type: 'choice', privacy: 'personal',
  codes: {
    household: { zh: '本户成员本人（签字或按手印）', en: 'a member of the household, by name or fingerprint' },
    official: { zh: '干部代签', en: 'an official in their place' },
    'someone-else': { zh: '他人', en: 'somebody else' },
    nobody: { zh: '无人签字', en: 'nobody' },
  },
};

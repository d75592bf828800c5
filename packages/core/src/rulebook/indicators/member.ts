import type { ChoiceIndicator, DateIndicator, FlagIndicator } from '../../model/indicator.js';

export const birthDate: DateIndicator = {
  id: 'birthDate', label: { zh: '出生日期', en: 'Date of birth' }, type: 'date', privacy: 'personal', changeable: false, past: true,
};

export const schooling: ChoiceIndicator = {
  id: 'schooling', label: { zh: '就学情况', en: 'Schooling' }, type: 'choice', privacy: 'personal',
  codes: {
    enrolled: { zh: '在校', en: 'at school' },
    'taught-at-home': { zh: '送教上门', en: 'taught at home by the school' },
    completed: { zh: '已完成义务教育', en: 'compulsory education completed' },
    'dropped-out': { zh: '失学辍学', en: 'dropped out' },
    never: { zh: '从未入学', en: 'never enrolled' },
  },
};

export const unfitForSchooling: FlagIndicator = {
  id: 'unfitForSchooling', label: { zh: '因身体原因不具备学习条件', en: 'Unable to attend school for reasons of health' }, type: 'flag', changeable: false, privacy: 'personal',
};

export const medicalInsurance: ChoiceIndicator = {
  id: 'medicalInsurance', label: { zh: '参加基本医疗保险', en: 'Basic medical insurance' }, type: 'choice', privacy: 'personal',
  codes: {
    resident: { zh: '城乡居民基本医保', en: 'residents’ scheme' },
    employee: { zh: '职工基本医保', en: 'employees’ scheme' },
    none: { zh: '未参保', en: 'not insured' },
  },
};

export const medicalExemption: ChoiceIndicator = {
  id: 'medicalExemption', label: { zh: '不计入应参保人数的情形', en: 'Reason not to be counted for insurance' }, type: 'choice', changeable: false, privacy: 'personal',
  codes: {
    none: { zh: '无', en: 'none' },
    'serving-soldier': { zh: '现役军人', en: 'serving soldier' },
    imprisoned: { zh: '服刑人员', en: 'in prison' },
    'insured-elsewhere': { zh: '在异地参保', en: 'insured elsewhere' },
  },
};

/** What no notice about a monitored household may show. */
import type { Named } from '../../model/procedure.js';

export const concealed: readonly Named[] = [
  { code: 'id-number', label: { zh: '身份证号', en: 'id number' } },
  { code: 'phone', label: { zh: '电话', en: 'phone number' } },
  { code: 'bank-account', label: { zh: '银行账号', en: 'bank account' } },
  { code: 'health', label: { zh: '健康状况', en: 'state of health' } },
];

/** What books count, with the unit. */
import type { CountUnit } from '../../model/ledger.js';

export const hundredMillionYuan: CountUnit = { code: 'hundred-million-yuan', label: { zh: '亿元', en: 'hundred million yuan' }, scale: 100 };
export const people: CountUnit = { code: 'person', label: { zh: '人', en: 'people' }, scale: 1 };
export const households: CountUnit = { code: 'household', label: { zh: '户', en: 'households' }, scale: 1 };
export const villages: CountUnit = { code: 'village', label: { zh: '个村', en: 'villages' }, scale: 1 };
export const problems: CountUnit = { code: 'problem', label: { zh: '个问题', en: 'problems' }, scale: 1 };
export const cases: CountUnit = { code: 'case', label: { zh: '件', en: 'cases' }, scale: 1 };

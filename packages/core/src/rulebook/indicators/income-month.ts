import type { DateIndicator, NumberIndicator } from '../../model/indicator.js';

export const earnedOn: DateIndicator = { id: 'earnedOn', label: { zh: '取得收入日期', en: 'Day on which it was earned' }, type: 'date', privacy: 'personal' };

export const earned: NumberIndicator = { id: 'earned', label: { zh: '纯收入', en: 'Net income' }, type: 'number', unit: 'yuan', scale: 100, min: 0, max: 10_000_000, privacy: 'personal' };

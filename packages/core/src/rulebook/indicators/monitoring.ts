import type { DateIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;

export const appliedOn: DateIndicator = { id: 'appliedOn', label: { zh: '申请日期', en: 'Day of application' }, type: 'date', ...personal, past: true };

export const leadFoundOn: DateIndicator = { id: 'leadFoundOn', label: { zh: '发现风险线索日期', en: 'Day on which the lead was found' }, type: 'date', ...personal, past: true };

export const riskEliminatedOn: DateIndicator = { id: 'riskEliminatedOn', label: { zh: '风险消除日期', en: 'Day on which the risk was eliminated' }, type: 'date', ...personal, past: true };

export const incomeMonthCount: NumberIndicator = {
  id: 'incomeMonthCount', label: { zh: '收入台账笔数', en: 'Number of lines of the income ledger' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 10_000, ...personal,
};

/** What came in, line by line. */
export const incomeMonths: Roster = {
  id: 'incomeMonths', label: { zh: '收入台账', en: 'Income ledger' }, size: incomeMonthCount, member: { zh: '收入记录', en: 'line of income' },
};

/** What monitoring asks of a household: its days, what came in, and for the composite judgement income, compliant self-paid expenditure, prominent difficulties, ability to cope. */
import type { DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;
const yuan = { type: 'number', unit: 'yuan/person/year', scale: 100, max: 10_000_000, ...personal } as const;

export const registeredAsPoor: FlagIndicator = { id: 'registeredAsPoor', label: { zh: '建档立卡户', en: 'Registered as poor' }, type: 'flag', ...personal };

export const lastYearNetIncomePerCapita: NumberIndicator = {
  id: 'lastYearNetIncomePerCapita', label: { zh: '上年度家庭人均纯收入', en: 'Per-capita net income of the year before' }, ...yuan, min: -10_000_000,
};

export const rigidExpenditurePerCapita: NumberIndicator = {
  id: 'rigidExpenditurePerCapita', label: { zh: '人均合规自付（刚性）支出', en: 'Compliant self-paid (rigid) expenditure per head' }, ...yuan, min: 0,
};

export const prominentDifficulty: FlagIndicator = { id: 'prominentDifficulty', label: { zh: '有突出困难问题', en: 'Has a prominent difficulty' }, type: 'flag', ...personal };

export const copesOnItsOwn: FlagIndicator = { id: 'copesOnItsOwn', label: { zh: '有自主应对能力', en: 'Is able to cope on its own' }, type: 'flag', ...personal };

export const suddenEvent: FlagIndicator = { id: 'suddenEvent', label: { zh: '受突发事件影响', en: 'Hit by a sudden event' }, type: 'flag', ...personal };

export const incomeSharplyReduced: FlagIndicator = { id: 'incomeSharplyReduced', label: { zh: '收入大幅缩减', en: 'Income sharply reduced' }, type: 'flag', ...personal };

export const basicLivingHardship: FlagIndicator = { id: 'basicLivingHardship', label: { zh: '基本生活出现严重困难', en: 'Serious difficulty in basic living' }, type: 'flag', ...personal };

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

/** What monitoring asks of a household: its days, what came in, and for the composite judgement income, compliant self-paid expenditure, prominent difficulties, ability to cope. */
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;
const yuan = { type: 'number', unit: 'yuan/person/year', scale: 100, max: 10_000_000, ...personal } as const;

export const registeredAsPoor: FlagIndicator = { id: 'registeredAsPoor', label: { zh: '建档立卡户', en: 'Registered as poor' }, type: 'flag', ...personal };

/** What the mechanism of 2020 compares. The register holds net income: the two are not the same, and one does not stand in for the other. */
export const disposableIncomePerCapita: NumberIndicator = {
  id: 'disposableIncomePerCapita', label: { zh: '家庭人均可支配收入', en: 'Per-capita disposable income' }, ...yuan, min: -10_000_000,
};

export const lastYearNetIncomePerCapita: NumberIndicator = {
  id: 'lastYearNetIncomePerCapita', label: { zh: '上年度家庭人均纯收入', en: 'Per-capita net income of the year before' }, ...yuan, min: -10_000_000,
};

export const rigidExpenditurePerCapita: NumberIndicator = {
  id: 'rigidExpenditurePerCapita', label: { zh: '人均合规自付（刚性）支出', en: 'Compliant self-paid (rigid) expenditure per head' }, ...yuan, min: 0,
};

export const prominentDifficulty: FlagIndicator = { id: 'prominentDifficulty', label: { zh: '有突出困难问题', en: 'Has a prominent difficulty' }, type: 'flag', ...personal };

export const copesOnItsOwn: FlagIndicator = { id: 'copesOnItsOwn', label: { zh: '有自主应对能力', en: 'Is able to cope on its own' }, type: 'flag', ...personal };

/** What struck the household. */
export const hardshipCause: ChoiceIndicator = {
  id: 'hardshipCause', label: { zh: '变故原因', en: 'What struck the household' }, type: 'choice', ...personal,
  codes: {
    none: { zh: '无', en: 'nothing' },
    illness: { zh: '因病', en: 'illness' },
    disability: { zh: '因残', en: 'disability' },
    disaster: { zh: '因灾', en: 'a disaster' },
    epidemic: { zh: '因疫情', en: 'the epidemic' },
    accident: { zh: '因意外事故', en: 'an accident' },
    other: { zh: '其他', en: 'something else' },
  },
};

export const suddenEvent: FlagIndicator = { id: 'suddenEvent', label: { zh: '受突发事件影响', en: 'Hit by a sudden event' }, type: 'flag', ...personal };

export const incomeSharplyReduced: FlagIndicator = { id: 'incomeSharplyReduced', label: { zh: '收入大幅缩减', en: 'Income sharply reduced' }, type: 'flag', ...personal };

export const basicLivingHardship: FlagIndicator = { id: 'basicLivingHardship', label: { zh: '基本生活出现严重困难', en: 'Serious difficulty in basic living' }, type: 'flag', ...personal };

export const appliedOn: DateIndicator = { id: 'appliedOn', label: { zh: '申请日期', en: 'Day of application' }, type: 'date', ...personal, past: true };

/** Whether somebody pointed to the household: it applied itself, officials came by, or a department's data showed it. The day alone could not say that nobody did. */
export const leadFound: FlagIndicator = { id: 'leadFound', label: { zh: '有风险线索（自主申报、干部排查或部门筛查）', en: 'A lead was found (by the household, officials or departments)' }, type: 'flag', ...personal };

export const leadFoundOn: DateIndicator = { id: 'leadFoundOn', label: { zh: '发现风险线索日期', en: 'Day on which the lead was found' }, type: 'date', ...personal, past: true };

export const leadRuledOutOn: DateIndicator = { id: 'leadRuledOutOn', label: { zh: '核实后不予纳入的日期', en: 'Day on which the lead was looked into and ruled out' }, type: 'date', ...personal, past: true };

export const riskEliminatedOn: DateIndicator = { id: 'riskEliminatedOn', label: { zh: '风险消除日期', en: 'Day on which the risk was eliminated' }, type: 'date', ...personal, past: true };

export const incomeStableMonths: NumberIndicator = {
  id: 'incomeStableMonths', label: { zh: '收入持续稳定月数', en: 'Months for which the income has been stable' }, type: 'number', unit: 'month', scale: 1, min: 0, max: 1_200, ...personal,
};

export const rigidExpenditureSettled: FlagIndicator = {
  id: 'rigidExpenditureSettled', label: { zh: '大额刚性支出已稳定解决', en: 'Large rigid expenditure is settled for good' }, type: 'flag', ...personal,
};

/** As the visit found it, where the answers behind it are not in the record. */
export const guaranteesConsolidated: FlagIndicator = {
  id: 'guaranteesConsolidated', label: { zh: '“三保障”和饮水安全持续巩固（经核实）', en: 'Three guarantees and safe water verified as consolidated' }, type: 'flag', ...personal,
};

/** What became of the risks for which the household was identified. */
export const identifiedRisk: ChoiceIndicator = {
  id: 'identifiedRisk', label: { zh: '识别时的风险', en: 'The risk for which it was identified' }, type: 'choice', ...personal,
  codes: {
    removed: { zh: '已稳定消除', en: 'stably removed' },
    'gone-naturally': { zh: '已自然消除（去世、迁出等）', en: 'gone naturally (a death, a move)' },
    remains: { zh: '未消除', en: 'remains' },
    none: { zh: '从未识别为监测对象', en: 'it was never identified' },
  },
};

export const newRisk: FlagIndicator = { id: 'newRisk', label: { zh: '存在新增返贫致贫风险', en: 'A new risk of falling into poverty' }, type: 'flag', ...personal };

export const noLabourAtAll: FlagIndicator = {
  id: 'noLabourAtAll', label: { zh: '整户无劳动能力', en: 'Nobody in the household is able to work' }, type: 'flag', ...personal,
};

/** From 2026: what the assessment of each household that left poverty found. */
export const relapseWithoutHelp: FlagIndicator = {
  id: 'relapseWithoutHelp', label: { zh: '离开帮扶政策会出现返贫风险（经评估）', en: 'Would be at risk of relapse without the policies of help, by assessment' }, type: 'flag', ...personal,
};

export const developsOnItsOwn: FlagIndicator = {
  id: 'developsOnItsOwn', label: { zh: '具备自我发展能力（经评估）', en: 'Able to develop on its own, by assessment' }, type: 'flag', ...personal,
};

export const incomeMonthCount: NumberIndicator = {
  id: 'incomeMonthCount', label: { zh: '收入台账笔数', en: 'Number of lines of the income ledger' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 10_000, ...personal,
};

/** What came in, line by line. */
export const incomeMonths: Roster = {
  id: 'incomeMonths', label: { zh: '收入台账', en: 'Income ledger' }, size: incomeMonthCount, member: { zh: '收入记录', en: 'line of income' },
};

/** What a county answers when its work is assessed: results in percent or points as the assessors gave them, and the counts behind them. */
import type { NumberIndicator } from '../../model/indicator.js';

const percent = { type: 'number', unit: 'percent', scale: 100, min: 0, max: 1_000 } as const;
const points = { type: 'number', unit: 'point', scale: 10, min: 0, max: 100 } as const;
const people = { type: 'number', unit: 'person', scale: 1, min: 0, max: 5_000_000 } as const;
const households = { type: 'number', unit: 'household', scale: 1, min: 0, max: 1_000_000 } as const;

export const reductionResult: NumberIndicator = { id: 'reductionResult', label: { zh: '减贫成效完成率', en: 'Results in poverty reduction, in percent of the plan' }, ...percent };

export const identificationsChecked: NumberIndicator = { id: 'identificationsChecked', label: { zh: '核查识别人数', en: 'People whose identification was checked' }, ...people };
export const identificationsRight: NumberIndicator = { id: 'identificationsRight', label: { zh: '识别准确人数', en: 'People identified correctly' }, ...people };
export const exitsChecked: NumberIndicator = { id: 'exitsChecked', label: { zh: '核查退出人数', en: 'People whose exit was checked' }, ...people };
export const exitsRight: NumberIndicator = { id: 'exitsRight', label: { zh: '退出准确人数', en: 'People who exited correctly' }, ...people };
export const identificationResult: NumberIndicator = { id: 'identificationResult', label: { zh: '精准识别得分率', en: 'Result in identification, in percent' }, ...percent };

export const fiveOnesDue: NumberIndicator = { id: 'fiveOnesDue', label: { zh: '应落实“五个一”帮扶的户数', en: 'Households that are to have the five ones' }, ...households };
export const fiveOnesCovered: NumberIndicator = { id: 'fiveOnesCovered', label: { zh: '已落实“五个一”帮扶的户数', en: 'Households that have the five ones' }, ...households };
export const helpSurveyed: NumberIndicator = { id: 'helpSurveyed', label: { zh: '调查满意度的贫困户数', en: 'Poor households asked whether they are satisfied' }, ...households };
export const helpSatisfied: NumberIndicator = { id: 'helpSatisfied', label: { zh: '表示满意的贫困户数', en: 'Poor households that are satisfied' }, ...households };
export const helpResult: NumberIndicator = { id: 'helpResult', label: { zh: '精准帮扶得分率', en: 'Result in help, in percent' }, ...percent };

export const fundResult: NumberIndicator = { id: 'fundResult', label: { zh: '扶贫资金得分率', en: 'Result in the use of funds, in percent' }, ...percent };

export const fundInput: NumberIndicator = { id: 'fundInput', label: { zh: '资金投入得分', en: 'Points for the funds put in' }, ...points };
export const fundDisbursement: NumberIndicator = { id: 'fundDisbursement', label: { zh: '资金拨付得分', en: 'Points for disbursement' }, ...points };
export const fundSupervision: NumberIndicator = { id: 'fundSupervision', label: { zh: '资金监管得分', en: 'Points for supervision' }, ...points };
export const fundEffect: NumberIndicator = { id: 'fundEffect', label: { zh: '资金使用成效得分', en: 'Points for the effect of the funds' }, ...points };
export const fundAdditions: NumberIndicator = { id: 'fundAdditions', label: { zh: '加分', en: 'Points added' }, ...points };
export const fundDeductions: NumberIndicator = { id: 'fundDeductions', label: { zh: '减分', en: 'Points deducted' }, ...points };
export const seriousFundProblemCount: NumberIndicator = {
  id: 'seriousFundProblemCount', label: { zh: '查实的资金严重问题数', en: 'Serious problems with the funds that were established' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 10_000,
};

export const povertyTargetResult: NumberIndicator = { id: 'povertyTargetResult', label: { zh: '年度目标考核中脱贫攻坚部分得分（百分制）', en: 'Points for poverty alleviation among the annual targets, out of 100' }, ...points };
export const otherTargetsResult: NumberIndicator = { id: 'otherTargetsResult', label: { zh: '年度目标考核中其他部分得分（百分制）', en: 'Points for the other annual targets, out of 100' }, ...points };

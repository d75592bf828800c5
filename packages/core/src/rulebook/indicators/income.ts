import type { NumberIndicator } from '../../model/indicator.js';

/** Yuan of the household in the year; nothing received can be negative. */
const amount = { type: 'number', unit: 'yuan', scale: 100, min: 0, privacy: 'personal' } as const;

export const grossIncome: NumberIndicator = {
  id: 'grossIncome', label: { zh: '年总收入', en: 'Gross income' }, ...amount,
};

export const wageIncome: NumberIndicator = {
  id: 'wageIncome', label: { zh: '工资性收入', en: 'Wage income' }, ...amount,
};

export const publicPostIncome: NumberIndicator = {
  id: 'publicPostIncome', label: { zh: '公益性岗位收入', en: 'Wages of public posts' }, ...amount,
};

export const otherWageIncome: NumberIndicator = {
  id: 'otherWageIncome', label: { zh: '其他工资性收入', en: 'Other wages' }, ...amount,
};

export const productionIncome: NumberIndicator = {
  id: 'productionIncome', label: { zh: '生产经营性收入', en: 'Production and business income' }, ...amount,
};

export const grainIncome: NumberIndicator = {
  id: 'grainIncome', label: { zh: '粮食收入', en: 'Income from grain' }, ...amount,
};

export const tobaccoIncome: NumberIndicator = {
  id: 'tobaccoIncome', label: { zh: '烤烟收入', en: 'Income from flue-cured tobacco' }, ...amount,
};

export const livestockIncome: NumberIndicator = {
  id: 'livestockIncome', label: { zh: '畜禽收入', en: 'Income from livestock and poultry' }, ...amount,
};

export const fruitIncome: NumberIndicator = {
  id: 'fruitIncome', label: { zh: '林果收入', en: 'Income from forest and fruit' }, ...amount,
};

export const otherCropIncome: NumberIndicator = {
  id: 'otherCropIncome', label: { zh: '其他经济作物收入', en: 'Income from other cash crops' }, ...amount,
};

export const propertyIncome: NumberIndicator = {
  id: 'propertyIncome', label: { zh: '财产性收入', en: 'Property income' }, ...amount,
};

export const assetDividend: NumberIndicator = {
  id: 'assetDividend', label: { zh: '资产收益扶贫分红收入', en: 'Dividends of poverty-alleviation assets' }, ...amount,
};

export const otherPropertyIncome: NumberIndicator = {
  id: 'otherPropertyIncome', label: { zh: '其他财产性收入', en: 'Other property income' }, ...amount,
};

export const transferIncome: NumberIndicator = {
  id: 'transferIncome', label: { zh: '转移性收入', en: 'Transfer income' }, ...amount,
};

export const familyPlanningPayment: NumberIndicator = {
  id: 'familyPlanningPayment', label: { zh: '计划生育金', en: 'Family planning payments' }, ...amount,
};

export const dibaoPayment: NumberIndicator = {
  id: 'dibaoPayment', label: { zh: '最低生活保障金', en: 'Dibao payments' }, ...amount,
};

export const extremePovertySupport: NumberIndicator = {
  id: 'extremePovertySupport', label: { zh: '特困人员救助供养金', en: 'Extreme-poverty support' }, ...amount,
};

export const pension: NumberIndicator = {
  id: 'pension', label: { zh: '养老金或离退休金', en: 'Pension or retirement pay' }, ...amount,
};

export const ecologicalCompensation: NumberIndicator = {
  id: 'ecologicalCompensation', label: { zh: '生态补偿金', en: 'Ecological compensation' }, ...amount,
};

export const otherTransferIncome: NumberIndicator = {
  id: 'otherTransferIncome', label: { zh: '其他转移性收入', en: 'Other transfer income' }, ...amount,
};

export const farmSubsidy: NumberIndicator = {
  id: 'farmSubsidy', label: { zh: '农业补贴', en: 'Farm subsidies' }, ...amount,
};

export const socialRelief: NumberIndicator = {
  id: 'socialRelief', label: { zh: '社会救济和补助', en: 'Social relief and aid' }, ...amount,
};

export const disasterRelief: NumberIndicator = {
  id: 'disasterRelief', label: { zh: '救灾款', en: 'Disaster relief payments' }, ...amount,
};

export const regularDonations: NumberIndicator = {
  id: 'regularDonations', label: { zh: '经常性捐赠和赔偿', en: 'Regular donations and compensation' }, ...amount,
};

export const familySupport: NumberIndicator = {
  id: 'familySupport', label: { zh: '赡养收入', en: 'Support from children' }, ...amount,
};

export const remittances: NumberIndicator = {
  id: 'remittances', label: { zh: '非常住成员寄回带回', en: 'Sent or brought home by absent members' }, ...amount,
};

export const gifts: NumberIndicator = {
  id: 'gifts', label: { zh: '亲友赠送', en: 'Gifts of relatives and friends' }, ...amount,
};

export const consolationPayment: NumberIndicator = {
  id: 'consolationPayment', label: { zh: '帮扶慰问金', en: 'Consolation payments' }, ...amount,
};

export const bereavementPayment: NumberIndicator = {
  id: 'bereavementPayment', label: { zh: '抚恤金', en: 'Bereavement and disability compensation' }, ...amount,
};

export const conscriptPay: NumberIndicator = {
  id: 'conscriptPay', label: { zh: '义务兵工资', en: 'Pay of conscripts' }, ...amount,
};

export const productionExpense: NumberIndicator = {
  id: 'productionExpense', label: { zh: '生产经营性支出', en: 'Production and business expense' }, ...amount,
};

/** What is left when production expense is taken off; a bad year may leave less than nothing. */
export const netIncome: NumberIndicator = {
  id: 'netIncome', label: { zh: '纯收入', en: 'Net income' }, type: 'number', unit: 'yuan', scale: 100, privacy: 'personal',
};

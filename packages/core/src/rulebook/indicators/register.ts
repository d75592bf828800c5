/** What the register says of a household, beyond what a standard asks. */
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;

export const householdKind: ChoiceIndicator = {
  id: 'householdKind', label: { zh: '户属性', en: 'Kind of household in the register' }, type: 'choice', ...personal,
  codes: {
    general: { zh: '一般户', en: 'general household' },
    dibao: { zh: '低保户', en: 'dibao household' },
    'extreme-poverty': { zh: '特困供养户', en: 'household on extreme-poverty support' },
  },
};

export const povertyCause: ChoiceIndicator = {
  id: 'povertyCause', label: { zh: '主要致贫原因', en: 'Main cause of poverty' }, type: 'choice', ...personal,
  codes: {
    illness: { zh: '因病', en: 'illness' },
    disability: { zh: '因残', en: 'disability' },
    schooling: { zh: '因学', en: 'schooling' },
    disaster: { zh: '因灾', en: 'disaster' },
    'no-land': { zh: '缺土地', en: 'lack of land' },
    'no-water': { zh: '缺水', en: 'lack of water' },
    'no-skills': { zh: '缺技术', en: 'lack of skills' },
    'no-labour': { zh: '缺劳力', en: 'lack of labour' },
    'no-funds': { zh: '缺资金', en: 'lack of funds' },
    'poor-roads': { zh: '交通条件落后', en: 'poor roads' },
    'no-drive': { zh: '自身发展动力不足', en: 'lack of drive' },
    marriage: { zh: '因婚', en: 'marriage' },
    funeral: { zh: '因丧', en: 'a death' },
    other: { zh: '其他', en: 'other' },
  },
};

/** As it stands in the register: how far is too far is a check's to say. */
export const mainRoadDistance: NumberIndicator = {
  id: 'mainRoadDistance', label: { zh: '与村主干路距离', en: 'Distance to the main road of the village' }, type: 'number', unit: 'kilometre', scale: 100, min: 0, max: 100_000,
};

export const monitoredSince: DateIndicator = {
  id: 'monitoredSince', label: { zh: '识别监测时间', en: 'Day of identification for monitoring' }, type: 'date', ...personal, past: true,
};

export const disabilityRisk: FlagIndicator = { id: 'disabilityRisk', label: { zh: '返贫致贫风险中有因残', en: 'Disability among the risks' }, type: 'flag', ...personal };

export const measureCount: NumberIndicator = {
  id: 'measureCount', label: { zh: '已落实帮扶措施数', en: 'Measures in place' }, type: 'number', unit: 'measure', scale: 1, min: 0, max: 100, ...personal,
};

/** Derived from the whole table: the number of the helper is that of somebody registered in it. */
export const helperRegisteredPoor: FlagIndicator = {
  id: 'helperRegisteredPoor', label: { zh: '帮扶责任人本人在本表的建档立卡人口中', en: 'The helper is a registered poor person of the same table' }, type: 'flag', ...personal,
};

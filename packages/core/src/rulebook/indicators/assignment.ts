import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';

export const role: ChoiceIndicator = {
  id: 'role', label: { zh: '帮扶角色', en: 'Role' }, type: 'choice',
  codes: {
    'linked-leader': { zh: '联系领导', en: 'linked leader' },
    'support-unit': { zh: '帮扶单位', en: 'support unit' },
    'resident-team': { zh: '驻村工作组', en: 'resident team' },
    'first-secretary': { zh: '第一书记', en: 'first secretary' },
    'agricultural-technician': { zh: '农技员', en: 'agricultural technician' },
    'agricultural-service-team': { zh: '农业技术巡回服务小组', en: 'touring agricultural service team' },
    'legal-adviser': { zh: '法律顾问', en: 'legal adviser' },
    'credit-officer': { zh: '农信员', en: 'rural-credit officer' },
    'paired-helper': { zh: '结对帮扶责任人', en: 'paired helper' },
  },
};

export const assignedSince: DateIndicator = { id: 'assignedSince', label: { zh: '帮扶起日', en: 'First day of the assignment' }, type: 'date' };

export const assignedUntil: DateIndicator = { id: 'assignedUntil', label: { zh: '帮扶止日（当日起不再帮扶）', en: 'Day from which the assignment is over' }, type: 'date' };

export const atCountyLevelOrAbove: FlagIndicator = { id: 'atCountyLevelOrAbove', label: { zh: '县级以上领导', en: 'Leader at county level or above' }, type: 'flag' };

export const fullTime: FlagIndicator = { id: 'fullTime', label: { zh: '专职', en: 'Full time' }, type: 'flag' };

export const teamMembers: NumberIndicator = { id: 'teamMembers', label: { zh: '驻村工作队人数', en: 'Members of the resident team' }, type: 'number', unit: 'person', scale: 1, min: 0, max: 1_000 };

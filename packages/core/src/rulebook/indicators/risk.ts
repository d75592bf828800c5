/** The risks that a household is monitored for, and the measures it receives: two lists, kind by kind. */
import type { ChoiceIndicator, DateIndicator, NumberIndicator, Roster } from '../../model/indicator.js';
import { measureCount } from './register.js';

const personal = { privacy: 'personal' } as const;

export const riskKind: ChoiceIndicator = {
  id: 'riskKind', label: { zh: '返贫致贫风险', en: 'Kind of risk' }, type: 'choice', ...personal,
  codes: {
    illness: { zh: '因病', en: 'illness' },
    disability: { zh: '因残', en: 'disability' },
    schooling: { zh: '因学', en: 'schooling' },
    disaster: { zh: '因自然灾害', en: 'a natural disaster' },
    accident: { zh: '因意外事故', en: 'an accident' },
    'failed-project': { zh: '因产业项目失败', en: 'a failed project' },
    'unstable-work': { zh: '因务工就业不稳', en: 'unstable work' },
    'no-labour': { zh: '因缺劳动力', en: 'lack of labour' },
    housing: { zh: '因安全住房', en: 'unsafe housing' },
    water: { zh: '因安全饮水', en: 'unsafe water' },
    other: { zh: '其他', en: 'other' },
  },
};

export const riskCount: NumberIndicator = {
  id: 'riskCount', label: { zh: '返贫致贫风险项数', en: 'Number of risks' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 5, ...personal,
};

/** The export has five columns for them. */
export const risks: Roster = { id: 'risks', label: { zh: '返贫致贫风险清单', en: 'Risks, one by one' }, size: riskCount, member: { zh: '风险', en: 'risk' } };

export const measureKind: ChoiceIndicator = {
  id: 'measureKind', label: { zh: '帮扶措施', en: 'Kind of measure' }, type: 'choice', ...personal,
  codes: {
    industry: { zh: '产业帮扶', en: 'production' },
    employment: { zh: '就业帮扶', en: 'employment' },
    finance: { zh: '金融帮扶', en: 'finance' },
    'public-post': { zh: '公益岗位帮扶', en: 'public-welfare post' },
    housing: { zh: '住房安全保障', en: 'safe housing' },
    water: { zh: '饮水安全保障', en: 'safe water' },
    health: { zh: '健康帮扶', en: 'health' },
    'compulsory-education': { zh: '义务教育保障', en: 'compulsory education' },
    education: { zh: '教育帮扶', en: 'education' },
    security: { zh: '综合保障', en: 'social security' },
    'social-help': { zh: '社会帮扶', en: 'help from society' },
    relocation: { zh: '搬迁', en: 'relocation' },
    'living-conditions': { zh: '生产生活条件改善', en: 'better conditions of production and life' },
    infrastructure: { zh: '基础设施建设', en: 'infrastructure' },
  },
};

export const measureSince: DateIndicator = { id: 'measureSince', label: { zh: '措施落实日期', en: 'Day on which the measure was in place' }, type: 'date', ...personal, past: true };

export const measures: Roster = { id: 'measures', label: { zh: '帮扶措施清单', en: 'Measures, one by one' }, size: measureCount, member: { zh: '措施', en: 'measure' } };

/** What is done for a household, measure by measure. */
import type { ChoiceIndicator, DateIndicator, Roster } from '../../model/indicator.js';
import { measureCount } from './register.js';

const personal = { privacy: 'personal' } as const;

/** Measures and the batch they belong to, line by line. */
export const measures: Roster = { id: 'measures', label: { zh: '已落实的帮扶措施', en: 'Measures in place' }, size: measureCount, member: { zh: '帮扶措施', en: 'measure' } };

export const measureKind: ChoiceIndicator = {
  id: 'measureKind', label: { zh: '帮扶措施类别', en: 'Kind of measure' }, type: 'choice', ...personal,
  codes: {
    industry: { zh: '产业帮扶', en: 'support for production' },
    employment: { zh: '就业帮扶', en: 'support for employment' },
    finance: { zh: '金融帮扶', en: 'support by finance' },
    'public-post': { zh: '公益岗位帮扶', en: 'public-welfare post' },
    health: { zh: '健康帮扶', en: 'support for health' },
    'compulsory-education': { zh: '义务教育保障', en: 'guarantee of compulsory education' },
    education: { zh: '教育帮扶', en: 'support for education' },
    'safe-housing': { zh: '住房安全保障', en: 'guarantee of safe housing' },
    relocation: { zh: '搬迁', en: 'relocation' },
    'safe-water': { zh: '饮水安全保障', en: 'guarantee of safe water' },
    'social-security': { zh: '综合保障', en: 'social security' },
    social: { zh: '社会帮扶', en: 'support by society' },
    other: { zh: '其他', en: 'other' },
  },
};

export const measureSince: DateIndicator = { id: 'measureSince', label: { zh: '措施落实日期', en: 'Day on which the measure was in place' }, type: 'date', ...personal };

export const measureEffectOn: DateIndicator = { id: 'measureEffectOn', label: { zh: '措施见效经核实的日期', en: 'Day on which its effect was verified' }, type: 'date', ...personal };

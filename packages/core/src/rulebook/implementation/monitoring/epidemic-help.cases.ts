import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2020-10-31', place: '511722' };
const struck = { hardshipCause: 'epidemic', employmentMeasure: false, publicPostMeasure: false, basicSupportMeasure: false };

export const cases: readonly RuleCase[] = [
  { name: 'the founding text: struck by the epidemic and helped to work', ...at, record: { ...struck, employmentMeasure: true }, status: 'met', provisional: true },
  { name: 'struck, and held by basic support', ...at, record: { ...struck, basicSupportMeasure: true }, status: 'met', provisional: true },
  { name: 'struck, and another measure only', ...at, record: { ...struck, waterMeasure: true }, status: 'unmet', provisional: true },
  { name: 'struck, and no measure', ...at, record: struck, status: 'unmet', provisional: true },
  { name: 'struck, and nobody says whether there is a public-welfare post', ...at, record: { ...struck, publicPostMeasure: null }, status: 'unknown', causes: ['missing publicPostMeasure'] },
  { name: 'struck by illness: this does not ask', ...at, record: { ...struck, hardshipCause: 'illness' }, status: 'met', provisional: true },
  { name: 'the same in the whole city', ...at, place: '5117', record: struck, status: 'unmet', provisional: true },
  { name: 'the day before', ...at, on: '2020-03-19', record: struck, status: 'unknown', causes: ['not-yet implementation/monitoring/epidemic-help'] },
];

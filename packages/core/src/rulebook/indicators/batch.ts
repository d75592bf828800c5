/** The batches into which poor people and households are sorted. */
import type { ChoiceIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;

/** The five of the State, the five of Sichuan and the sixth of Dazhou: which of them a place has is for rules to say. */
const codes = {
  'developing-production': { zh: '发展生产脱贫一批', en: 'developing production' },
  relocation: { zh: '易地搬迁一批', en: 'relocation' },
  'ecological-compensation': { zh: '生态补偿脱贫一批', en: 'ecological compensation' },
  'developing-education': { zh: '发展教育脱贫一批', en: 'developing education' },
  'social-security': { zh: '社会保障兜底一批', en: 'social security' },
  'production-and-employment': { zh: '扶持生产和就业发展一批', en: 'production and employment' },
  dibao: { zh: '低保政策兜底一批', en: 'dibao' },
  'medical-aid': { zh: '医疗救助扶持一批', en: 'medical aid' },
  reconstruction: { zh: '灾后重建帮扶一批', en: 'reconstruction after disasters' },
  'education-aid': { zh: '教育资助解困一批', en: 'education aid' },
} as const;

export const batchCount: NumberIndicator = { id: 'batchCount', label: { zh: '所入批次数', en: 'Number of batches' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 20, ...personal };

/** The batches of a household, one row for each. */
export const batches: Roster = { id: 'batches', label: { zh: '所入批次', en: 'Batches' }, size: batchCount, member: { zh: '批次', en: 'batch' } };

export const batch: ChoiceIndicator = { id: 'batch', label: { zh: '批次', en: 'Batch' }, type: 'choice', ...personal, codes };

export const mainBatch: FlagIndicator = { id: 'mainBatch', label: { zh: '主要批次', en: 'The main batch' }, type: 'flag', ...personal };

export const memberBatch: ChoiceIndicator = { id: 'memberBatch', label: { zh: '本人划入的批次', en: 'Batch of the person' }, type: 'choice', ...personal, codes };

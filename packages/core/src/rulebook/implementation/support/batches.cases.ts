import type { RuleCase } from '../../../model/rule-case.js';

const dazhou = { on: '2016-06-06', place: '511722' };
const guangyuan = { on: '2019-10-31', place: '510802' };
const elsewhere = { on: '2019-10-31', place: '61' };
const weak = { provisional: true } as const;
const medical = { batch: 'medical-aid', mainBatch: true };
const education = { batch: 'education-aid', mainBatch: false };

export const cases: readonly RuleCase[] = [
  { name: 'Dazhou: one main batch', ...dazhou, record: { batchCount: 1, batches: [medical] }, status: 'met', ...weak },
  { name: 'Dazhou: a main batch and the sixth as a further one', ...dazhou, record: { batchCount: 2, batches: [medical, education] }, status: 'met', ...weak },
  { name: 'two main batches', ...dazhou, record: { batchCount: 2, batches: [medical, { ...education, mainBatch: true }] }, status: 'unmet', ...weak },
  { name: 'batches, and none of them the main one', ...dazhou, record: { batchCount: 1, batches: [education] }, status: 'unmet', ...weak },
  { name: 'in no batch at all', ...dazhou, record: { batchCount: 0 }, status: 'unmet', ...weak },
  { name: 'which is the main one is missing', ...dazhou, record: { batchCount: 1, batches: [{ batch: 'dibao' }] }, status: 'unknown', causes: ['missing batches[0].mainBatch'] },
  { name: 'a further batch may stand on a line that is missing', ...dazhou, record: { batchCount: 2, batches: [medical] }, status: 'unknown', causes: ['roster-incomplete batches'] },
  { name: 'Dazhou: ecological compensation is one of the State’s five, not of Dazhou’s six', ...dazhou, record: { batchCount: 1, batches: [{ batch: 'ecological-compensation', mainBatch: true }] }, status: 'unmet', ...weak },
  { name: 'elsewhere in Sichuan the sixth batch does not exist', ...guangyuan, record: { batchCount: 2, batches: [medical, education] }, status: 'unmet', ...weak },
  { name: 'Dazhou on the day before it named the sixth: Sichuan’s five', ...dazhou, on: '2016-06-05', record: { batchCount: 2, batches: [medical, education] }, status: 'unmet', ...weak },
  { name: 'the State’s five elsewhere', ...elsewhere, record: { batchCount: 1, batches: [{ batch: 'ecological-compensation', mainBatch: true }] }, status: 'met', ...weak },
  { name: 'the day before any batch was named', ...dazhou, on: '2016-04-18', record: { batchCount: 0 }, status: 'unknown', causes: ['not-yet implementation/support/batches'] },
];

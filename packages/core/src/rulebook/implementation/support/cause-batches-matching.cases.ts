import type { MatchingCase } from '../../../model/matching-case.js';

const at = { on: '2018-10-31', place: '511722' };
const weak = { provisional: true } as const;
const three = { povertyCause: 'illness', secondPovertyCause: 'schooling', thirdPovertyCause: 'no-labour' };
const medical = { batch: 'medical-aid', mainBatch: true };

export const cases: readonly MatchingCase[] = [
  {
    name: 'three causes, the main one in its batch, the others in none: schooling needs the sixth batch', ...at, record: { ...three, batchCount: 1, batches: [medical] },
    needs: { illness: 'answered', schooling: 'unanswered', 'no-labour': 'unanswered' }, ...weak,
  },
  {
    name: 'the founding text’s six batches, household by household: a batch for each of the three causes', ...at, record: { ...three, batchCount: 3, batches: [medical, { batch: 'education-aid' }, { batch: 'dibao' }] },
    needs: { illness: 'answered', schooling: 'answered', 'no-labour': 'answered' }, ...weak,
  },
  {
    name: 'lack of land is answered by relocation as well as by production', ...at, record: { ...three, povertyCause: 'no-land', batchCount: 3, batches: [{ batch: 'relocation' }, { batch: 'education-aid' }, { batch: 'dibao' }] },
    needs: { 'no-land': 'answered', schooling: 'answered', 'no-labour': 'answered' }, ...weak,
  },
  {
    name: 'which batches there are is missing', ...at, record: three, needs: { illness: 'unknown', schooling: 'unknown', 'no-labour': 'unknown' },
    causes: ['missing batchCount', 'roster-incomplete batches'], ...weak,
  },
  {
    name: 'a main cause that is missing leaves every need open that is not among the others', ...at, record: { ...three, povertyCause: null, batchCount: 0 },
    needs: {
      schooling: 'unanswered', 'no-labour': 'unanswered', illness: 'unknown', disability: 'unknown', disaster: 'unknown', 'no-land': 'unknown', 'no-water': 'unknown', 'no-skills': 'unknown', 'no-funds': 'unknown',
      'poor-roads': 'unknown', 'no-drive': 'unknown', marriage: 'unknown', funeral: 'unknown', other: 'unknown',
    },
    causes: ['missing povertyCause'], ...weak,
  },
  {
    name: 'marriage: nobody can infer a batch', ...at, record: { ...three, povertyCause: 'marriage', batchCount: 2, batches: [{ batch: 'education-aid' }, { batch: 'dibao' }] },
    needs: { marriage: 'unknown', schooling: 'answered', 'no-labour': 'answered' }, causes: ['not-established implementation/support/cause-batches-matching/marriage'], ...weak,
  },
  { name: 'elsewhere nobody set it', ...at, place: '61', record: three, needs: {}, causes: ['not-established implementation/support/cause-batches-matching'] },
  { name: 'the day before the six were named', ...at, on: '2016-06-05', record: three, needs: {}, causes: ['not-yet implementation/support/cause-batches-matching'] },
];

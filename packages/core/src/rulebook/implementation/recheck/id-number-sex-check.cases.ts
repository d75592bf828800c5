import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'the same sex in both is in order', ...at, record: { householdSize: 1, members: [{ sex: 'male', idNumberSex: 'male' }] }, outcome: 'ok' },
  { name: 'a woman by her number who is entered as a man is a defect', ...at, record: { householdSize: 1, members: [{ sex: 'male', idNumberSex: 'female' }] }, outcome: 'defect', paths: ['members[0].sex', 'members[0].idNumberSex'] },
  { name: 'a man by his number who is entered as a woman is a defect', ...at, record: { householdSize: 1, members: [{ sex: 'female', idNumberSex: 'male' }] }, outcome: 'defect', paths: ['members[0].sex', 'members[0].idNumberSex'] },
  { name: 'without a readable number nobody can tell', ...at, record: { householdSize: 1, members: [{ sex: 'female' }] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberSex'] },
  { name: 'without the sex nobody can tell', ...at, record: { householdSize: 1, members: [{ idNumberSex: 'female' }] }, outcome: 'cannot-tell', causes: ['missing members[0].sex'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ sex: 'male', idNumberSex: 'female' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/id-number-sex-check'] },
];

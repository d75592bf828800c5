import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const one = { householdSize: 1 };

export const cases: readonly RuleCase[] = [
  { name: 'a child of six at school is met', ...at, record: { ...one, members: [{ birthDate: '2013-10-31', schooling: 'enrolled' }] }, status: 'met' },
  { name: 'a child who is six today and never enrolled is not met', ...at, record: { ...one, members: [{ birthDate: '2013-10-31', schooling: 'never', unfitForSchooling: false }] }, status: 'unmet' },
  { name: 'a child who is six tomorrow is not concerned', ...at, record: { ...one, members: [{ birthDate: '2013-11-01', schooling: 'never' }] }, status: 'met', applies: false },
  { name: 'a child on the last day of fifteen who dropped out is not met', ...at, record: { ...one, members: [{ birthDate: '2003-11-01', schooling: 'dropped-out', unfitForSchooling: false }] }, status: 'unmet' },
  { name: 'a child who is sixteen today is not concerned', ...at, record: { ...one, members: [{ birthDate: '2003-10-31', schooling: 'dropped-out' }] }, status: 'met', applies: false },
  { name: 'teaching at home counts as schooling', ...at, record: { ...one, members: [{ birthDate: '2010-01-01', schooling: 'taught-at-home' }] }, status: 'met' },
  { name: 'completed compulsory education counts as schooling', ...at, record: { ...one, members: [{ birthDate: '2004-05-01', schooling: 'completed' }] }, status: 'met' },
  { name: 'a child whose health does not allow school is excepted', ...at, record: { ...one, members: [{ birthDate: '2010-01-01', schooling: 'never', unfitForSchooling: true }] }, status: 'met', applies: false },
  { name: 'out of school, and nobody asked about health: unknown', ...at, record: { ...one, members: [{ birthDate: '2010-01-01', schooling: 'dropped-out' }] }, status: 'unknown', causes: ['missing members[0].unfitForSchooling'] },
  { name: 'out of school and fit for it is not met', ...at, record: { ...one, members: [{ birthDate: '2010-01-01', schooling: 'dropped-out', unfitForSchooling: false }] }, status: 'unmet' },
  { name: 'schooling missing is unknown', ...at, record: { ...one, members: [{ birthDate: '2010-01-01', unfitForSchooling: false }] }, status: 'unknown', causes: ['missing members[0].schooling'] },
  { name: 'birth date missing does not matter for a pupil', ...at, record: { ...one, members: [{ schooling: 'enrolled' }] }, status: 'met' },
  { name: 'birth date missing matters for one out of school', ...at, record: { ...one, members: [{ schooling: 'never', unfitForSchooling: false }] }, status: 'unknown', causes: ['missing members[0].birthDate'] },
  { name: 'a household of nobody is refused, not met', ...at, record: { householdSize: 0 }, status: 'unknown', causes: ['refused householdSize', 'roster-incomplete members'] },
  { name: 'a birth date after the day of judgement is refused', ...at, record: { ...one, members: [{ birthDate: '2019-11-01', schooling: 'never', unfitForSchooling: false }] }, status: 'unknown', causes: ['refused members[0].birthDate'] },
  { name: 'a member nobody listed may be a child', ...at, record: { householdSize: 2, members: [{ birthDate: '1980-01-01' }] }, status: 'unknown', causes: ['roster-incomplete members'] },
  { name: 'household size missing: there may be more children', ...at, record: { members: [{ birthDate: '1980-01-01' }] }, status: 'unknown', causes: ['missing householdSize', 'roster-incomplete members'] },
  { name: 'more rows than the size: neither is believed', ...at, record: { householdSize: 1, members: [{ birthDate: '1980-01-01' }, { birthDate: '1981-01-01' }] }, status: 'unknown', causes: ['roster-overfull members'] },
  { name: 'elsewhere: a child on the last day of fifteen who dropped out is not met', ...at, place: '52', record: { ...one, members: [{ birthDate: '2003-11-01', schooling: 'dropped-out', unfitForSchooling: false }] }, status: 'unmet' },
  { name: 'elsewhere: a child who is sixteen today is not concerned', ...at, place: '52', record: { ...one, members: [{ birthDate: '2003-10-31', schooling: 'dropped-out' }] }, status: 'met', applies: false },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { householdSize: 1 }, status: 'unknown', causes: ['not-yet implementation/exit/compulsory-education'] },
];

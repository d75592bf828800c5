import { describe, expect, it } from 'vitest';
import { members } from '../rulebook/indicators/household.js';
import { birthDate } from '../rulebook/indicators/member.js';
import { householdMembers } from '../rulebook/subjects.js';
import { ageOn, checkRoster, countOfAge, repeatedPersons } from './members.js';

describe('age', () => {
  it('is full years, and comes on the birthday', () => {
    expect(['2016-08-31', '2016-09-01', '2010-09-01', '2010-08-31'].map((on) => ageOn(birthDate, { birthDate: '2010-09-01' }, on))).toEqual([5, 6, 0, null]);
  });
  it('of a child of 29 February comes on the 28th', () => {
    expect(['2019-02-27', '2019-02-28'].map((on) => ageOn(birthDate, { birthDate: '2012-02-29' }, on))).toEqual([6, 7]);
  });
  it('without a birth date, or with a refused one, is unknown', () => {
    expect([{}, { birthDate: null }, { birthDate: { refused: 'x' } }].map((record) => ageOn(birthDate, record, '2020-01-01'))).toEqual([null, null, null]);
    expect(() => ageOn(birthDate, {}, '2020-13-01')).toThrow(TypeError);
  });
});

describe('how many are of school age', () => {
  const count = (record: object) => countOfAge(householdMembers, birthDate, { ...record }, { from: 6, to: 15 }, '2019-12-31');
  const [child, infant, pupil, grown] = ['2013-12-31', '2014-01-01', '2004-01-01', '2003-12-31'].map((day) => ({ birthDate: day }));
  it('counts from the sixth birthday to the day before the sixteenth', () => {
    expect(count({ householdSize: 4, members: [child, infant, pupil, grown] })).toEqual({ low: 2, high: 2 });
  });
  it('leaves room for members without a birth date and for those nobody described', () => {
    expect(count({ householdSize: 4, members: [child, {}] })).toEqual({ low: 1, high: 4 });
    expect(count({ householdSize: { low: 2, high: 3 }, members: [child, grown] })).toEqual({ low: 1, high: 2 });
    expect(count({ members: [child] })).toEqual({ low: 1 });
    expect(count({ householdSize: 1 })).toEqual({ low: 0, high: 1 });
  });
  it('says nothing when there are more rows than people', () => {
    expect(count({ householdSize: 1, members: [child, child] })).toEqual({ low: 0 });
  });
});

describe('a roster', () => {
  it('contradicts its size only when it has more rows', () => {
    const codes = [1, 2, 3].map((householdSize) => checkRoster(householdMembers, { householdSize, members: [{}, {}] }).map((p) => p.code));
    expect(codes).toEqual([['contradiction'], [], []]);
    expect(checkRoster(householdMembers, { members: [{}, {}] })).toEqual([]);
    expect(checkRoster(householdMembers, { householdSize: { low: 1, high: 2 }, members: [{}, {}] })).toEqual([]);
  });
  it('lists one person under old number, new number and disability card once too often each time', () => {
    const numbers = ['110105491231002', null, '11010519491231002X', 'unreadable', '11010519491231002X43', 'unreadable', undefined];
    expect(repeatedPersons(numbers, members).map((p) => [p.path, p.given])).toEqual([['members[2]', '11*************02* = members[0]'], ['members[4]', '11*************02*** = members[0]']]);
  });
});

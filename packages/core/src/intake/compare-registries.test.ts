import { describe, expect, it } from 'vitest';
import { county, household } from '../rulebook/subjects.js';
import { householdSize, netIncomePerCapita, povertyStatus } from '../rulebook/indicators/household.js';
import { random } from '../../test/readings/random.js';
import { compareRegistries } from './compare-registries.js';

const fields = [povertyStatus, householdSize, netIncomePerCapita];
const one = (householdNumber: unknown, more: object = {}): object => ({ householdNumber, povertyStatus: 'exited', householdSize: 4, netIncomePerCapita: 6000, ...more });
const compared = (ours: readonly unknown[], theirs: readonly unknown[]) => compareRegistries(household, ours, theirs, { fields });

describe('compareRegistries', () => {
  it('finds who is missing, who is extra, and on what the two disagree', () => {
    const { both, missing, extra, conflicts, open, refused } = compared([one('a'), one('b', { povertyStatus: 'poor' }), one('d')], [one('a'), one('b', { householdSize: 5 }), one('c')]);
    expect([both, missing, extra]).toEqual([2, [{ key: 'c', row: 2, isCertain: true }], [{ key: 'd', row: 2, isCertain: true }]]);
    expect(conflicts.map(({ key, field, ours, theirs, rows }) => [key, field, ours.en, theirs.en, rows])).toEqual([['b', 'povertyStatus', 'not exited', 'exited', [1, 1]], ['b', 'householdSize', '4', '5', [1, 1]]]);
    expect([open, refused]).toEqual([[], []]);
  });
  it('does not call it a conflict when one side does not know', () => {
    const { conflicts, open, fields: by } = compared([one('a', { povertyStatus: null })], [one('a', { householdSize: undefined })]);
    expect(conflicts).toEqual([]);
    expect(open.map(({ field, unknownIn }) => [field, unknownIn])).toEqual([['povertyStatus', 'ours'], ['householdSize', 'theirs']]);
    expect(by.map(({ field, same, conflicts: differ, open: unknown }) => [field, same, differ, unknown])).toEqual([['povertyStatus', 0, 0, 1], ['householdSize', 0, 0, 1], ['netIncomePerCapita', 1, 0, 0]]);
  });
  it('takes a cell that cannot be read for unknown, and says so', () => {
    const { conflicts, open, refused } = compared([one('a', { householdSize: 4.5 })], [one('a')]);
    expect([conflicts.length, open.map(({ field, unknownIn }) => `${field} ${unknownIn}`), refused.map(({ side, row, problem }) => `${side} ${row} ${problem.code} ${problem.path}`)])
      .toEqual([0, ['householdSize ours'], ['ours 0 off-step [0].householdSize']]);
  });
  it('refuses both rows of one key, and does not call it missing on the other side', () => {
    const { both, missing, extra, refused } = compared([one('a'), one('b')], [one('b'), one('b', { povertyStatus: 'poor' }), one('a')]);
    expect([both, missing, extra]).toEqual([1, [], []]);
    expect(refused.map(({ side, row, problem }) => `${side} ${row} ${problem.code}`)).toEqual(['theirs 0 repeated', 'theirs 1 repeated']);
  });
  it('is not certain that somebody is missing while a row of the other side names nobody', () => {
    const { missing, extra, refused } = compared([one('a'), one(null)], [one('a'), one('c')]);
    expect([missing, extra]).toEqual([[{ key: 'c', row: 1, isCertain: false }], []]);
    expect(refused.map(({ side, row, problem }) => `${side} ${row} ${problem.code} ${problem.path}`)).toEqual(['ours 1 no-identity [1].householdNumber']);
  });
  it('reads a key with blanks, of full width or as a number alike', () => {
    expect(compared([one(' Ａ1 '), one(12)], [one('A1'), one('12')])).toMatchObject({ both: 2, missing: [], extra: [] });
    expect(compared([one(5.117e20)], [one('12')])).toMatchObject({ both: 0, missing: [{ isCertain: false }] });
  });
  it('tells a number within bounds apart only where it must be another', () => {
    const size = (ours: unknown, theirs: unknown) => compareRegistries(household, [one('a', { netIncomePerCapita: ours })], [one('a', { netIncomePerCapita: theirs })], { fields: [netIncomePerCapita] });
    expect(size({ low: 3000, high: 5000 }, 5000.01).conflicts.map(({ ours, theirs }) => [ours.zh, theirs.en])).toEqual([['3000 … 5000', '5000.01']]);
    expect(size({ low: 3000, high: 5000 }, 5000).open.map(({ unknownIn }) => unknownIn)).toEqual(['ours']);
  });
  it('shows no id number in clear', () => {
    const id = '511722199001010233', told = JSON.stringify(compared([one(id)], [one('x')]));
    expect(told.includes(id)).toBe(false);
    expect(compared([one(id)], []).extra).toEqual([{ key: '51*************23*', row: 0, isCertain: true }]);
  });
  it('is not moved by prototype keys and rows that are no rows', () => {
    const { both, extra, refused } = compared([one('__proto__'), null, 7, [], one('constructor')], [one('__proto__')]);
    expect([both, extra.map(({ key }) => key), refused.map(({ row, problem }) => `${row} ${problem.code}`)]).toEqual([1, ['constructor'], ['1 wrong-shape', '2 wrong-shape', '3 wrong-shape']]);
  });
  it('swaps missing and extra when the two are swapped, loses no row, and survives JSON', () => {
    const r = random(20_260_212);
    const registry = (): object[] => Array.from({ length: 60 }, () => one(r.chance(0.05) ? null : `h${r.int(40)}`, { povertyStatus: r.pick(['exited', 'poor', null]), householdSize: r.pick([1, 2, null, 'x']) }));
    for (let i = 0; i < 50; i++) {
      const [a, b] = [registry(), registry()], there = compared(a, b), back = compared(b, a);
      expect([back.missing, back.extra]).toEqual([there.extra, there.missing]);
      const unread = there.refused.filter(({ side, problem }) => side === 'ours' && (problem.code === 'repeated' || problem.code === 'no-identity')).length;
      const held = new Set(there.refused.filter(({ side, problem }) => side === 'theirs' && problem.code === 'repeated').map(({ problem }) => problem.given));
      expect(there.both + there.extra.length + unread).toBeLessThanOrEqual(a.length);
      expect(there.both + there.extra.length + unread + held.size).toBeGreaterThanOrEqual(a.length);
      expect(there.fields.map(({ same, conflicts, open }) => same + conflicts + open)).toEqual(fields.map(() => there.both));
      expect(JSON.parse(JSON.stringify(there))).toEqual(there);
    }
  });
  it('says what is wrong with a call', () => {
    expect(() => compareRegistries(household, {} as unknown as [], [])).toThrow(/ours/);
    expect(() => compareRegistries({ subject: 'household', indicators: [], rosters: [] }, [], [])).toThrow(/key/);
    expect(() => compareRegistries(county, [], [], { fields: [householdSize] })).toThrow(/fields/);
  });
});

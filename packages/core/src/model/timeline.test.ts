import { describe, expect, test } from 'vitest';
import { absence, layers, lookUp, type Entry, type Timeline } from './timeline.js';

const source = { id: 'document', title: { zh: '文件', en: 'document' } };
type Given = Partial<Entry<string>> & { readonly from: string };
const entry = (given: Given): Entry<string> => ({ source, standing: given.value === undefined ? 'unset' : 'official', ...given });
const timeline = (...of: Given[]): Timeline<string> => of.map(entry);
const values = (of: Timeline<string>, on: string, place: string) => layers(of, { on, place }).map(({ value }) => value);

describe('an entry is in force from its first day up to, not including, its last', () => {
  const one = timeline({ from: '2015-01-01', until: '2019-01-01', value: 'a' });
  test.each([['2014-12-31', []], ['2015-01-01', ['a']], ['2018-12-31', ['a']], ['2019-01-01', []]])('%s', (on, expected) => expect(values(one, on, '51')).toEqual(expected));
});

describe('which of several entries speaks', () => {
  test('the most specific place first, however old it is', () => {
    const of = timeline({ from: '2018-01-01', value: 'State' }, { from: '2010-01-01', places: ['5117'], value: 'Dazhou' }, { from: '2012-01-01', places: ['51'], value: 'Sichuan' });
    expect(values(of, '2019-01-01', '511722')).toEqual(['Dazhou', 'Sichuan', 'State']);
    expect(values(of, '2019-01-01', '5118')).toEqual(['Sichuan', 'State']);
    expect(values(of, '2011-01-01', '511722')).toEqual(['Dazhou']);
  });

  test('the newest of one place, and of two that begin on one day the one written last', () => {
    const of = timeline({ from: '2018-01-01', value: 'new' }, { from: '2015-01-01', value: 'old' });
    expect(values(of, '2019-01-01', '51')).toEqual(['new']);
    expect(values(of, '2017-01-01', '51')).toEqual(['old']);
    expect(values(timeline({ from: '2015-01-01', value: 'first' }, { from: '2015-01-01', value: 'last' }), '2016-01-01', '51')).toEqual(['last']);
  });

  test('an older open entry speaks again when a newer one ends', () => {
    const of = timeline({ from: '2015-01-01', value: 'old' }, { from: '2018-01-01', until: '2019-01-01', value: 'pilot' });
    expect([values(of, '2018-06-01', '51'), values(of, '2019-01-01', '51')]).toEqual([['pilot'], ['old']]);
  });

  test('a province stands before the group that it is part of, and the group before the State', () => {
    const of = timeline({ from: '2016-01-01', places: ['15', '51', '52'], value: 'west' }, { from: '2014-01-01', places: ['51'], value: 'Sichuan' }, { from: '2010-01-01', value: 'State' });
    expect(values(of, '2018-01-01', '51')).toEqual(['Sichuan', 'west', 'State']);
    expect(values(of, '2018-01-01', '52')).toEqual(['west', 'State']);
    expect(values(of, '2018-01-01', '11')).toEqual(['State']);
  });

  test('CN is everywhere, as no places are', () => {
    const of = timeline({ from: '2015-01-01', value: 'everywhere' }, { from: '2016-01-01', places: ['CN'], value: 'CN' });
    expect(values(of, '2018-01-01', '511722')).toEqual(['CN']);
    expect(values(of, '2018-01-01', 'CN')).toEqual(['CN']);
  });

  test('a place is not part of a narrower one, nor of one whose code only looks alike', () => {
    const of = timeline({ from: '2015-01-01', places: ['5117'], value: 'Dazhou' });
    expect([values(of, '2018-01-01', '51'), values(of, '2018-01-01', '5118'), values(of, '2018-01-01', 'CN')]).toEqual([[], [], []]);
  });

  test('an empty list of places names nowhere', () => {
    expect(values(timeline({ from: '2015-01-01', places: [], value: 'a' }), '2018-01-01', '51')).toEqual([]);
  });
});

describe('why nothing is in force', () => {
  const why = (on: string, ...of: Given[]) => absence(timeline(...of), { on, place: '51' });
  const past: Given = { from: '2010-01-01', until: '2012-01-01', value: 'a' };
  const future: Given = { from: '2020-01-01', value: 'b' };
  test.each([
    ['it starts later', 'not-yet', [future]],
    ['it has ended', 'ended', [past]],
    ['it lies between two', 'gap', [past, future]],
    ['nobody ever set it', 'not-established', []],
    ['it is set elsewhere only', 'not-established', [{ ...past, places: ['52'] }]],
    ['it is known to be unknown', 'not-established', [{ from: '2015-01-01' }]],
    ['another place has ended, this one starts later', 'not-yet', [{ ...past, places: ['52'] }, future]],
  ] as const)('%s: %s', (_, expected, of) => expect(why('2019-01-01', ...of)).toBe(expected));
});

describe('looking up', () => {
  const monitoring = timeline(
    { from: '2020-03-20', value: '5000' }, { from: '2021-05-01', value: 'at least 6000' },
    { from: '2020-03-20', until: '2021-01-01', places: ['51'], value: '5000 here' }, { from: '2021-01-01', until: '2022-01-01', places: ['51'], value: '6000 here' },
  );
  test('a province that stopped saying leaves the floor of the State, never its own old number', () => {
    const found = lookUp(monitoring, { on: '2023-06-30', place: '511722' });
    expect(found).toMatchObject({ value: 'at least 6000', from: '2021-05-01' });
    expect(lookUp(monitoring, { on: '2021-06-30', place: '511722' })).toMatchObject({ value: '6000 here' });
    expect(lookUp(monitoring, { on: '2019-12-31', place: '511722' })).toBe('not-yet');
  });

  test('an unset entry stops the search, in front of a wider value and of an older one', () => {
    const narrow = timeline({ from: '2015-01-01', value: 'State' }, { from: '2016-01-01', places: ['51'] });
    const newest = timeline({ from: '2015-01-01', value: 'old' }, { from: '2016-01-01' });
    expect([lookUp(narrow, { on: '2018-01-01', place: '5117' }), lookUp(newest, { on: '2018-01-01', place: '51' })]).toEqual(['not-established', 'not-established']);
    expect(lookUp(narrow, { on: '2018-01-01', place: '52' })).toMatchObject({ value: 'State' });
  });
});

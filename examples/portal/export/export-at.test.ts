import { describe, expect, it } from 'vitest';
import { Complaint } from '../complaint.ts';
import { exportAt } from './export-at.ts';

const xuanhan = { province: '四川省', city: '达州市', county: '宣汉县', village: '甲村' }, qu = { ...xuanhan, county: '渠县' };
const none = { on: null, place: null };
const dated = (...years: readonly string[]) => [{ name: 'a.csv', years, periods: [] }];
const complaintOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Complaint) return error.sentence.en;
    throw error;
  }
  return 'none';
};

describe('the day', () => {
  it('is the end of the one year that the files name', () => expect(exportAt(none, dated('2019'), [xuanhan])).toMatchObject({ on: '2019-12-31', place: '511722' }));
  it('is what was asked for, whatever the files say', () => expect(exportAt({ on: '2018-10-31', place: null }, dated('2019', '2020'), [xuanhan]).on).toBe('2018-10-31'));
  it.each([[[], 'name no year'], [['2019', '2020'], 'name 2019, 2020'], [['2019年'], 'name 2019年'], [['0019'], 'name 0019'], [['511722197001010016'], 'name 51']])('is asked for where the files name %j', (years, told) => {
    expect(complaintOf(() => exportAt(none, dated(...years), [xuanhan]))).toContain(told);
  });
  it('is asked for where another file is of another time, although it names no year', () => {
    const of = (years: readonly [number, number | null]) => [...dated('2019'), { name: 'b.csv', years: [], periods: [{ label: { zh: '某时', en: 'some time' }, years }] }];
    expect(exportAt(none, of([2018, 2021]), [xuanhan]).on).toBe('2019-12-31');
    expect(complaintOf(() => exportAt(none, of([2022, null]), [xuanhan]))).toContain('b.csv is of some time');
    expect(exportAt({ on: '2023-12-31', place: null }, of([2022, null]), [xuanhan]).on).toBe('2023-12-31');
  });
  it('never shows an id number that stands in the column of the year', () => expect(complaintOf(() => exportAt(none, dated('511722197001010016'), [xuanhan]))).not.toContain('511722197001010016'));
});

describe('the place', () => {
  const placeOf = (...places: Parameters<typeof exportAt>[2]) => exportAt(none, dated('2019'), places).place;
  it('is the narrowest that every row names: one county, else the city', () => {
    expect([placeOf(xuanhan), placeOf(xuanhan, xuanhan), placeOf(xuanhan, qu)]).toEqual(['511722', '511722', '5117']);
  });
  it('is wider where one row does not name its county, and none where one row names nothing', () => {
    expect(placeOf(xuanhan, { province: '四川省', city: '达州市' })).toBe('5117');
    expect(complaintOf(() => placeOf(xuanhan, {}))).toContain('place');
  });
  it('is the province where the table has no such city, and never a county of the same name in another province', () => {
    expect(placeOf({ province: '四川省', city: '凉山彝族自治州', county: '宣汉县' })).toBe('51');
    expect(placeOf({ province: '贵州省', city: '遵义市', county: '宣汉县' })).toBe('52');
    expect(complaintOf(() => placeOf({ province: '示例省', county: '宣汉县' }))).toContain('示例省宣汉县');
  });
  it('is told by the county alone, where the file has no wider columns', () => expect(placeOf({ county: '宣汉县', village: '甲村' })).toBe('511722'));
  it('that was asked for must hold every row of which the place is known', () => {
    const at = (place: string) => () => exportAt({ on: '2019-12-31', place }, dated(), [xuanhan, qu]).place;
    expect([at('5117')(), at('51')(), at('CN')()]).toEqual(['5117', '51', 'CN']);
    expect([complaintOf(at('511722')), complaintOf(at('52'))]).toEqual([expect.stringContaining('渠县'), expect.stringContaining('宣汉县')]);
  });
});

import { describe, expect, it } from 'vitest';
import { ContractError } from '../model/problem.js';
import { divisions } from '../rulebook/codes/divisions.js';
import { findDivision, readPlace } from './read-place.js';

const find = (code: string, on: string) => {
  const found = findDivision(divisions, code, on);
  return 'division' in found ? [found.status, found.division.label.zh] : [found.status];
};
const place = (text: string, on = '2019-12-31') => {
  const read = readPlace(divisions, text, on);
  return 'code' in read ? read.code : read.place;
};

describe('the table of divisions', () => {
  it('has 34 provinces, and in Dazhou one prefecture and seven counties in use', () => {
    expect(divisions.filter(({ code }) => code.endsWith('0000'))).toHaveLength(34);
    expect(divisions.filter(({ code, through }) => code.startsWith('5117') && through === undefined).map((d) => d.label.zh)).toEqual(['达州市', '通川区', '达川区', '宣汉县', '开江县', '大竹县', '渠县', '万源市']);
  });
  it('has no code twice at one time', () => {
    for (const a of divisions) for (const b of divisions) {
      if (a !== b && a.code === b.code) expect(Math.max(a.since ?? 0, b.since ?? 0)).toBeGreaterThanOrEqual(Math.min(a.through ?? 9999, b.through ?? 9999));
    }
  });
});

describe('a division', () => {
  it('is retired after the year of the change, with what replaced it', () => {
    expect(find('511721', '2013-12-31')).toEqual(['current', '达县']);
    expect(findDivision(divisions, '511721', '2014-01-01')).toMatchObject({ status: 'retired', successors: ['511702', '511703'] });
    expect([find('511703', '2012-12-31'), find('511703', '2013-01-01')]).toEqual([['not-yet', '达川区'], ['current', '达川区']]);
  });
  it('of before 1999 leads to the code of the day, through a successor that is retired too', () => {
    expect(findDivision(divisions, '513022', '2019-12-31')).toMatchObject({ successors: ['511722'] });
    expect(findDivision(divisions, '513024', '2019-12-31')).toMatchObject({ successors: ['511781'] });
    expect(findDivision(divisions, '513021', '2010-01-01')).toMatchObject({ successors: ['511702', '511721'] });
    expect(findDivision(divisions, '513021', '2019-12-31')).toMatchObject({ successors: ['511702', '511703'] });
    expect(findDivision(divisions, '513027', '2019-12-31')).toMatchObject({ successors: ['513701'] });
  });
  it('that changed its name and kept its code has the name of the day', () => {
    expect([find('513000', '1990-01-01'), find('513000', '1995-01-01'), find('5130', '2000-01-01')]).toEqual([['current', '达县地区'], ['current', '达川地区'], ['retired', '达川地区']]);
  });
  it('of another province is unknown, not wrong', () => {
    expect([find('110105', '2019-12-31'), find('11', '2019-12-31'), find('999999', '2019-12-31')]).toEqual([['unknown'], ['current', '北京市'], ['unknown']]);
  });
});

describe('a place', () => {
  it('comes from a code of any length, with or without its zeros', () => {
    for (const text of ['51', '510000', '510000000000']) expect(place(text)).toBe('51');
    for (const text of ['5117', '511700', '511700000000']) expect(place(text)).toBe('5117');
    for (const text of ['511722', '511722000', '511722000000', ' ５１１７２２ ']) expect(place(text)).toBe('511722');
    expect(['511722101', '511722101000', '511722101201', 'CN', 'cn'].map((t) => place(t))).toEqual(['511722101', '511722101', '511722101201', 'CN', 'CN']);
  });
  it('comes from a full name in either language', () => {
    expect(['宣汉县', 'Xuanhan County', 'xuanhan county', '达州市', '四川省', 'Tibet'].map((t) => place(t))).toEqual(['511722', '511722', '511722', '5117', '51', '54']);
    expect(['宣汉', '', '5', '51172', '51172200', '511799', '000000', 'x'.repeat(1e6), '__proto__'].map((t) => place(t))).toEqual(Array(9).fill('not-a-place'));
  });
  it('that is retired is named with its successors and not replaced', () => {
    const expected = { zh: '511702 通川区 或 511703 达川区', en: '511702 Tongchuan District or 511703 Dachuan District' };
    for (const text of ['达县', '511721', '511721101']) expect(readPlace(divisions, text, '2019-12-31')).toMatchObject({ code: 'retired', expected });
    expect([place('达县', '2010-01-01'), place('万源市', '1999-06-01'), place('万源市', '1995-06-01'), place('达川区', '2010-01-01')]).toEqual(['511721', '511781', '513002', 'not-a-place']);
  });
  it('needs a real day', () => {
    expect(() => readPlace(divisions, '宣汉县', '2019')).toThrow(ContractError);
  });
});

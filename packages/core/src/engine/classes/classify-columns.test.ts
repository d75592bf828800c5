import { describe, expect, test } from 'vitest';
import { is, not } from '../../model/expr.js';
import type { Classes } from '../../model/classes.js';
import type { FlagIndicator } from '../../model/indicator.js';
import { ContractError } from '../../model/problem.js';
import { toSql } from '../to-sql.js';
import { classifyColumns } from './classify-columns.js';

const label = { zh: 'n', en: 'name' };
const at = { on: '2019-06-30', place: '511722' };
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const band = (code: string, when = is(flag(code))) => ({ code, label, when });
const classes = (id: string, ...value: ReturnType<typeof band>[]): Classes => ({ id, label, subject: 'county', bands: [{ from: '2016-01-01', source: { id: 'document', title: label }, standing: 'official', value }] });
const stage = classes('stage', band('left'), band('ready', is(flag('meets'))), band('short', not(is(flag('meets')))));
const columns = { length: 6, flags: { left: Uint8Array.of(2, 0, 0, 1, 0, 1), meets: Uint8Array.of(1, 2, 0, 2, 1, 3) } };

describe('the class of every row', () => {
  test('is a position among the classes, unknown while an earlier one is, and the possible ones are bits', () => {
    const { values, codes, possible } = classifyColumns([stage], columns, at)['stage'] ?? {};
    expect([values, [...(codes ?? [])], [...(possible ?? [])]]).toEqual([['left', 'ready', 'short'], [0, 1, 2, -1, -1, -1], [0b001, 0b010, 0b100, 0b011, 0b110, 0b111]]);
  });
  test('is none where every class is known not to apply, and that is not unknown', () => {
    const { codes, possible } = classifyColumns([classes('stage', band('left'))], columns, at)['stage'] ?? {};
    expect([[...(codes ?? [])], [...(possible ?? [])]]).toEqual([[0, -2, -2, -1, -2, -1], [1, 0, 0, 1, 0, 1]]);
  });
  test('is unknown, with nothing to choose from, on the day before there were classes', () => {
    expect(classifyColumns([stage], columns, { ...at, on: '2015-12-31' })['stage']).toEqual({ values: [], codes: new Int32Array(6).fill(-1), possible: new Uint32Array(6) });
  });
  test('has a bit for 32 classes, and no more', () => {
    const of = (n: number) => classifyColumns([classes('many', ...Array.from({ length: n }, (_, i) => band(`c${i}`, i === n - 1 ? is(flag('left')) : not(is(flag('never'))))))], { length: 1, flags: { never: Uint8Array.of(2), left: Uint8Array.of(2) } }, at)['many'];
    expect([of(32)?.codes[0], of(32)?.possible[0]]).toEqual([31, 2 ** 31]);
    expect(() => of(33)).toThrow(ContractError);
  });
  test('is asked for once', () => {
    expect(() => classifyColumns([stage, stage], columns, at)).toThrow(ContractError);
  });
});

describe('classes in a statement', () => {
  test('refuse a column that another question already has', () => {
    const other = { ...classes('stage.left', band('x')) };
    expect(() => toSql([stage, other], { ...at, dialect: 'duckdb', from: { table: 't', key: 'k' } })).toThrow(ContractError);
  });
  test('whose code makes a name too long for the database are refused', () => {
    const long = classes('c'.repeat(50), band('d'.repeat(13)));
    expect(() => toSql([long], { ...at, dialect: 'postgresql', from: { table: 't', key: 'k' } })).toThrow(ContractError);
    expect(() => toSql([long], { ...at, dialect: 'duckdb', from: { table: 't', key: 'k' } })).not.toThrow();
  });
});

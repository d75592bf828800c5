import { describe, expect, test } from 'vitest';
import { all, compare, constant, elapsedTime, every, is, oneOf, sum, type Expr } from '../../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';
import { ContractError } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import { judge } from '../judge.js';
import { deciding } from './deciding.js';
import { judgeRecords } from './judge-records.js';

const label = { zh: 'n', en: 'name' };
const at = { on: '2019-06-30', place: '511722' };
const flag: FlagIndicator = { id: 'flag', label, type: 'flag' };
const number: NumberIndicator = { id: 'number', label, type: 'number', unit: 'yuan', scale: 10, min: 0 };
const choice: ChoiceIndicator = { id: 'choice', label, type: 'choice', codes: { a: label, b: label } };
const other: ChoiceIndicator = { ...choice, codes: { b: label, c: label } };
const date: DateIndicator = { id: 'date', label, type: 'date', past: true };
const members: Roster = { id: 'members', label, size: { ...number, id: 'size', scale: 1 }, member: label };
const rule = (value: Expr, id = 'rule'): Rule => ({ id, label, subject: 'household', sense: 'standard', criteria: [{ from: '2015-01-01', source: { id: 'document', title: label }, standing: 'official', value }] });
const second: FlagIndicator = { ...flag, id: 'second' };
const flagged = rule(is(flag)), also = rule(is(second), 'also'), enough = rule(compare(number, '>=', constant(1)), 'enough'), chosen = rule(oneOf(choice, 'a', 'b'), 'chosen');
const grown = rule(compare(elapsedTime('year', date, 'on'), '>=', sum(constant(1), constant(1))), 'grown'), fed = rule(every(members, is(flag)), 'fed');
const statuses = ['unmet', 'unknown', 'met'];

function expectAsJudged(rules: readonly Rule[], records: readonly RecordOf[], when: Parameters<typeof judge>[2] = at): void {
  const found = judgeRecords(rules, records, when);
  const decide = deciding(rules, when);
  for (const one of rules) {
    const expected = records.map((record) => judge(one, record, when).status);
    expect([one.id, Array.from(found[one.id] ?? [], (code) => statuses[code])]).toEqual([one.id, expected]);
    expect([one.id, records.map((record) => decide(record)[one.id])]).toEqual([one.id, expected]);
  }
}

describe('a list of records', () => {
  test('and what is no list of records is refused, not answered with nothing', () => {
    for (const records of [{}, new Set([{}]), 5, null]) expect(() => judgeRecords([rule(is(flag))], records as never, at)).toThrow(ContractError);
  });
  test('is answered as each record would be, also with bounds, refused cells, members, and cells that no column holds', () => {
    expectAsJudged([flagged, enough, chosen, grown, fed], [
      { flag: true, number: 1, choice: 'a', date: '2017-06-30', members: [{ flag: true }], size: 1 }, {}, { flag: null, number: NaN, choice: 'z' }, { number: { low: 1 } }, { number: { low: 2, high: 1 } },
      { flag: { refused: 'x' }, number: { refused: 'much' }, choice: { refused: '?' }, date: { refused: '1.1.' } }, { number: 0.95 }, { number: -0 }, { number: Infinity }, { date: '2019-07-01' }, { date: '2017-02-29' },
    ]);
  });
  test('whose keys come in another order, or are more or fewer, is read by name', () => {
    expectAsJudged([flagged, also], [{ flag: true, second: false }, { second: false, flag: true }, { first: true, second: false }, { second: true }, { flag: true, second: false }]);
    expectAsJudged([flagged, enough], [{ flag: true, number: 1 }, { number: 1, flag: true }, { extra: 'x', number: 0, flag: false }, { number: 2 }, Object.create({ flag: true, number: 1 }) as RecordOf, { flag: false, number: 1 }]);
  });
  test('takes an assumption for an empty cell only', () => {
    expectAsJudged([enough, chosen], [{}, { number: null }, { number: 0.95 }, { number: { refused: '' } }, { choice: 'z' }], { ...at, assume: [{ of: number, value: 3 }, { of: choice, value: 'a' }] });
  });
  test('of two questions of one name, each has its own codes', () => {
    expectAsJudged([rule(oneOf(choice, 'a', 'b'), 'one'), rule(oneOf(other, 'b', 'c'), 'two')], [{ choice: 'a' }, { choice: 'b' }, { choice: 'c' }]);
  });
  test('longer than a block is answered to its end', () => {
    const records = Array.from({ length: 5_000 }, (_, i): RecordOf => ({ flag: [true, false, null][i % 3] ?? null, number: i % 7 === 0 ? { high: 0 } : i % 2 }));
    expectAsJudged([flagged, enough, rule(all(is(flag), compare(number, '<', constant(1))), 'both')], records);
  });
  test('with a cell of the wrong type is a mistake of the caller', () => {
    for (const wrong of [{ flag: 1 }, { flag: 'yes' }, { flag: [] }]) {
      expect(() => judgeRecords([flagged], [{}, wrong as RecordOf], at)).toThrow(ContractError);
      expect(() => deciding([flagged], at)(wrong as RecordOf)).toThrow(ContractError);
    }
    expect(() => judgeRecords([enough], [{ number: '1' }], at)).toThrow(ContractError);
    expect(() => judgeRecords([flagged], [null as unknown as RecordOf], at)).toThrow(ContractError);
    expect(() => judgeRecords([flagged, flagged], [], at)).toThrow(ContractError);
  });
});

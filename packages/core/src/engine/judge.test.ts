import { describe, expect, test } from 'vitest';
import { all, any, atLeastOf, compare, concur, constant, count, elapsedTime, every, holds, inherited, is, not, product, ratio, some, sum, total, type Expr } from '../model/expr.js';
import type { DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import { ContractError } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { Rule } from '../model/rule.js';
import type { Entry } from '../model/timeline.js';
import { judge, type JudgeAt } from './judge.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const at: JudgeAt = { on: '2019-06-30', place: '511722' };
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const [a, b, enrolled] = [flag('a'), flag('b'), flag('enrolled')];
const size: NumberIndicator = { id: 'size', label, type: 'number', unit: 'person', scale: 1, min: 0, max: 20 };
const amount: NumberIndicator = { id: 'amount', label, type: 'number', unit: 'yuan', scale: 100, min: 0 };
const free: NumberIndicator = { id: 'free', label, type: 'number', unit: 'yuan', scale: 1 };
const age: NumberIndicator = { id: 'age', label, type: 'number', unit: 'year', scale: 1, min: 0 };
const birth: DateIndicator = { id: 'birth', label, type: 'date' };
const members: Roster = { id: 'members', label, size, member: label };
const entry = (value: Expr, more: Partial<Entry<Expr>> = {}): Entry<Expr> => ({ from: '2015-01-01', source, standing: 'official', value, ...more });
const rule = (...criteria: Entry<Expr>[]): Rule => ({ id: 'rule', label, subject: 'household', sense: 'standard', criteria });
const judged = (x: Expr, record: RecordOf, when = at) => judge(rule(entry(x)), record, when);
const causes = (x: Expr, record: RecordOf) => judged(x, record).causes.map(({ kind, path }) => `${kind} ${path}`);

describe('the members of a roster', () => {
  const schooling = every(members, is(enrolled), compare(age, '>=', sum(...Array.from({ length: 6 }, () => constant(1)))));
  const outcome = (record: RecordOf) => {
    const { status, part, causes: why } = judged(schooling, record);
    return [status, 'parts' in part && part.parts[0]?.applies, why.map(({ kind }) => kind).join(' ')];
  };
  test.each<[string, RecordOf, unknown[]]>([
    ['nobody at all', { size: 0 }, ['met', false, '']],
    ['one who is too young', { size: 1, members: [{ age: 3 }] }, ['met', false, '']],
    ['an empty record', {}, ['unknown', true, 'missing roster-incomplete']],
    ['one of two described', { size: 2, members: [{ age: 7, enrolled: true }] }, ['unknown', true, 'roster-incomplete']],
    ['one of two described, and he is not at school', { size: 2, members: [{ age: 7, enrolled: false }] }, ['unmet', true, '']],
    ['more rows than the size', { size: 1, members: [{ age: 7, enrolled: true }, { age: 8, enrolled: false }] }, ['unknown', true, 'roster-overfull']],
    ['of unknown age and not at school', { size: 1, members: [{ enrolled: false }] }, ['unknown', true, 'missing']],
    ['rows without a size', { members: [{ age: 7, enrolled: true }] }, ['unknown', true, 'missing roster-incomplete']],
  ])('%s', (_, record, expected) => expect(outcome(record)).toEqual(expected));

  test('the path of a gap leads to the row', () => {
    expect(judged(schooling, { size: 2, members: [{ age: 7, enrolled: true }, { age: 8 }] }).missing).toEqual(['members[1].enrolled']);
  });

  test('an assumption fills the cell of somebody listed, and never invents what nobody listed is like', () => {
    const assume = [{ of: enrolled, value: true }];
    const listed = judged(every(members, is(enrolled)), { size: 1, members: [{}] }, { ...at, assume });
    expect([listed.status, listed.assumed.map(({ id }) => id)]).toEqual(['met', ['enrolled']]);
    for (const x of [every(members, is(enrolled)), some(members, is(enrolled)), compare(count(members, is(enrolled)), '>=', constant(1))]) {
      expect(judged(x, { size: 1 }, { ...at, assume }).status).toBe('unknown');
    }
    const assumedAge = { ...at, assume: [{ of: age, value: 9 }] };
    expect(judged(compare(total(members, age), '>=', constant(1)), { size: 1 }, assumedAge).status).toBe('unknown');
    expect(judged(compare(total(members, age), '>=', constant(1)), { size: 1, members: [{}] }, assumedAge).status).toBe('met');
  });

  test('the size itself may be assumed', () => {
    expect(judged(some(members, is(enrolled)), {}, { ...at, assume: [{ of: size, value: 0 }] }).status).toBe('unmet');
  });
});

describe('why something is unknown', () => {
  test('a whole that is zero, though nothing is missing', () => {
    expect(causes(ratio(amount, size, '<=', constant(1)), { amount: 0, size: 0 })).toEqual(['whole-not-positive whole']);
    expect(judged(ratio(amount, size, '<=', constant(1)), { amount: 1, size: 1 }).status).toBe('met');
  });
  test('a factor that is negative, and one that is missing', () => {
    expect(causes(compare(product(free, size), '>=', constant(0)), { free: -1, size: 2 })).toEqual(['negative-factor product']);
    expect(causes(compare(product(free, size), '>=', constant(0)), { size: 2 })).toEqual(['missing free']);
  });
  test('nothing in force, or nothing wider to inherit', () => {
    expect(judge(rule(entry(is(a), { from: '2020-01-01' })), { a: true }, at).causes).toMatchObject([{ kind: 'not-yet', id: 'rule' }]);
    expect(judge(rule(), { a: true }, at).causes).toMatchObject([{ kind: 'not-established' }]);
    expect(causes(inherited, {})).toEqual(['not-established inherited']);
  });
});

describe('the reasons', () => {
  const because = (x: Expr, record: RecordOf) => judged(x, record).because.map(({ part }) => part.kind + ('of' in part ? ` ${part.of.id}` : ''));
  test('one unmet part is enough for all, one met part for any', () => {
    expect(because(all(is(a), is(b)), { a: false, b: false })).toEqual(['is a']);
    expect(because(any(is(a), is(b)), { a: null, b: true })).toEqual(['is b']);
  });
  test('all of none, any of none and impossible numbers are their own reason', () => {
    expect([because(all(), {}), because(any(), {}), because(not(all()), {})]).toEqual([['all'], ['any'], ['all']]);
    expect([because(atLeastOf(0, is(a)), {}), because(atLeastOf(3, is(a)), {})]).toEqual([['atLeastOf'], ['atLeastOf']]);
    expect([judged(atLeastOf(0, is(a)), {}).status, judged(atLeastOf(3, is(a)), {}).status]).toEqual(['met', 'unmet']);
  });
  test('as many as settle it, of those that do', () => {
    expect(because(atLeastOf(2, is(a), is(b), is(enrolled)), { a: true, b: true, enrolled: true })).toHaveLength(2);
    expect(because(atLeastOf(2, is(a), is(b), is(enrolled)), { a: true, b: false, enrolled: false })).toEqual(['is b', 'is enrolled']);
  });
  test('a part that concerns nobody is a reason too: to learn of somebody could change the answer', () => {
    expect(because(all(is(a), every(members, is(enrolled))), { a: true, size: 0 })).toEqual(['is a', 'every']);
  });
  test('an answer does not rest on a weak entry that it does not need', () => {
    const weak: Rule = { ...rule(entry(is(a), { standing: 'recalled' })), id: 'weak' };
    expect(judged(any(holds(weak), is(b)), { a: true, b: true }).provisional).toEqual([]);
    expect(judged(any(holds(weak), is(b)), { a: true, b: null }).provisional).toMatchObject([{ id: 'weak' }]);
  });
  test('one row that breaks a standard brings along what it was broken by', () => {
    const weak: Rule = { ...rule(entry(is(enrolled), { standing: 'recalled' })), id: 'weak' };
    const rows = (...of: boolean[]) => ({ size: of.length, members: of.map((value) => ({ enrolled: value })) });
    expect(judged(every(members, holds(weak)), rows(true, false)).provisional).toMatchObject([{ id: 'weak' }]);
    expect(judged(some(members, holds(weak)), rows(true)).provisional).toMatchObject([{ id: 'weak' }]);
    expect(judged(every(members, any(is(enrolled), holds(weak))), rows(true)).provisional).toEqual([]);
  });
});

describe('what the caller did wrong', () => {
  test.each([['2019-02-30', '51'], ['2019', '51'], ['2019-06-30', '5'], ['2019-06-30', '']])('a day %s at place %s', (on, place) => {
    expect(() => judge(rule(entry(is(a))), {}, { on, place })).toThrow(ContractError);
  });
  test('no record at all', () => {
    for (const record of [null, undefined, [], 'x', 5]) expect(() => judge(rule(entry(is(a))), record as never, at)).toThrow(/^record: given/);
  });
});

describe('size and depth', () => {
  test('ten thousand members', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ age: i % 90 }));
    const many = { ...members, size: { ...size, max: 20_000 } };
    expect(judged(every(many, compare(age, '>=', constant(0))), { size: 10_000, members: rows }).status).toBe('met');
  });
  test('a rule five hundred levels deep', () => {
    let x: Expr = is(a);
    for (let i = 0; i < 500; i++) x = not(x);
    expect(judged(x, { a: true }).status).toBe('met');
  });
  test('a record that holds itself', () => {
    const record: Record<string, unknown> = { a: true, size: 1 };
    record['members'] = [record];
    expect(judged(every(members, is(a)), record as RecordOf).status).toBe('met');
  });
});

test('an age is counted on the day of judgement, which is a reason to say the day', () => {
  const adult = compare(elapsedTime('year', birth, 'on'), '>=', sum(...Array.from({ length: 18 }, () => constant(1))));
  const status = (on: string) => judged(adult, { birth: '2000-02-29' }, { on, place: 'CN' }).status;
  expect([status('2018-02-27'), status('2018-02-28')]).toEqual(['unmet', 'met']);
});

test('a verdict survives JSON', () => {
  const verdict = judged(all(is(a), every(members, is(enrolled))), { a: true, size: 1, members: [{}] });
  expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
});

describe('one condition established in several ways', () => {
  const percent = (id: string): NumberIndicator => ({ id, label, type: 'number', unit: 'percent', scale: 100, min: 0, max: 100 });
  const [rate, ceiling] = [percent('rate'), percent('ceiling')];
  const people = (id: string): NumberIndicator => ({ id, label, type: 'number', unit: 'person', scale: 1, min: 0 });
  const low = concur(compare(rate, '<=', ceiling), ratio(people('poor'), people('population'), '<=', ceiling));
  test.each<[string, RecordOf, string, string[]]>([
    ['the rate alone, at the ceiling', { rate: 3, ceiling: 3 }, 'met', []],
    ['the rate alone, one step above', { rate: 3.01, ceiling: 3 }, 'unmet', []],
    ['the counts alone, exactly at the ceiling', { poor: 30, population: 1000, ceiling: 3 }, 'met', []],
    ['the counts alone, one person above, which two decimals would hide', { poor: 300_001, population: 10_000_000, ceiling: 3 }, 'unmet', []],
    ['both, agreeing', { rate: 2.5, poor: 25, population: 1000, ceiling: 3 }, 'met', []],
    ['both, contradicting each other', { rate: 2.5, poor: 31, population: 1000, ceiling: 3 }, 'unknown', ['contradiction contradiction']],
    ['neither', { ceiling: 3 }, 'unknown', ['missing rate', 'missing poor', 'missing population']],
    ['the rate, and a whole of nobody', { rate: 2.5, poor: 0, population: 0, ceiling: 3 }, 'met', []],
  ])('%s', (_, record, status, why) => expect([judged(low, record).status, causes(low, record)]).toEqual([status, why]));

  test('the way that is known is the reason', () => {
    expect(judged(low, { poor: 31, population: 1000, ceiling: 3 }).because.map(({ part }) => part.kind)).toEqual(['ratio']);
  });

  test('a factor in percent counts hundredths', () => {
    const missed = compare(product(rate, people('population')), '<=', people('poor'));
    expect(judged(missed, { rate: 1.5, population: 20_000, poor: 300 }).status).toBe('met');
    expect(judged(missed, { rate: 1.51, population: 20_000, poor: 300 }).status).toBe('unmet');
  });
});

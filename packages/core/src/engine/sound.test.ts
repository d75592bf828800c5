import { describe, expect, it } from 'vitest';
import { all, any, atLeastOf, compare, constant, every, holds, is, not, oneOf } from '../model/expr.js';
import type { ChoiceIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import type { Verdict } from '../model/verdict.js';
import { judge } from './judge.js';
import { isSound } from './sound.js';

const label = { zh: 'n', en: 'name' };
const entry = { from: '2015-01-01', source: { id: 'document', title: label }, standing: 'recalled' } as const;
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const grade: ChoiceIndicator = { id: 'grade', label, type: 'choice', codes: { A: label, D: label } };
const size: NumberIndicator = { id: 'size', label, type: 'number', unit: 'person', scale: 1, min: 0, max: 20 };
const members: Roster = { id: 'members', label, size, member: label };
const rule = (id: string, value: Rule['criteria'][number]['value']): Rule => ({ id, label, subject: 'household', sense: 'standard', criteria: [{ ...entry, ...(value && { value }) }] });
const whole = rule('whole', all(
  holds(rule('yes', is(flag('a')))), any(is(flag('b')), oneOf(grade, 'A')), not(is(flag('c'))), compare(size, '>=', constant(1)),
  atLeastOf(2, is(flag('a')), is(flag('b')), is(flag('c'))), every(members, is(flag('enrolled'))),
));
const record = { a: true, b: false, c: false, grade: 'A', size: 1, members: [{ enrolled: true }] };
const at = { on: '2019-06-30', place: '511722' };

/** The verdict as JSON, with one value of it written over. */
function written(verdict: Verdict, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(verdict));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((x, key) => x[key] as Record<string, unknown>, copy as Record<string, unknown>);
  expect(holder[last], path).not.toEqual(value);
  holder[last] = value;
  return copy;
}

describe('a verdict that came as JSON', () => {
  const twoYes = { ...record, b: true };
  it.each([['met', twoYes], ['unmet', record], ['unknown', {}]] as const)('is sound as judge returned it: %s', (status, given) => {
    const verdict = judge(whole, given, at);
    expect(verdict.status).toBe(status);
    expect(isSound(JSON.parse(JSON.stringify(verdict)))).toBe(true);
  });

  const conditions = 'part.parts.0.parts';
  it.each<[string, string, unknown]>([
    ['the status at the top', 'status', 'unmet'],
    ['a status that is none', 'part.status', 'MET'],
    ['the status of a rule within', `${conditions}.0.status`, 'unmet'],
    ['an answer', `${conditions}.0.parts.0.actual`, false],
    ['an answer that went missing', `${conditions}.0.parts.0.actual`, null],
    ['a rule without what it was judged by', `${conditions}.0.parts`, []],
    ['a rule judged by two things', 'part.parts', [1, 2]],
    ['a rule that was not in force and yet was met', `${conditions}.0.footing`, null],
    ['every alternative', `${conditions}.1.parts`, []],
    ['a choice that is not among the codes', `${conditions}.1.parts.1.actual`, 'D'],
    ['what is negated', `${conditions}.2.parts.0.status`, 'met'],
    ['a number below the line', `${conditions}.3.left.span`, { low: 0, high: 0 }],
    ['a number nobody knows', `${conditions}.3.left.span`, { low: null, high: null }],
    ['how many are needed', `${conditions}.4.n`, 3],
    ['how many rows breach it', `${conditions}.5.found`, { low: 1, high: 1 }],
    ['the answer of one row', `${conditions}.5.members.0.of.status`, 'unmet'],
    ['a day that is none', 'on', '2019-02-31'],
    ['another rule', 'rule', 'other'],
    ['no reason', 'because', []],
    ['nothing provisional, where the footing is weak', 'provisional', []],
    ['a word that does not exist', `${conditions}.3.kind`, 'xor'],
  ])('is not sound with a change of %s', (_, path, value) => expect(isSound(written(judge(whole, twoYes, at), path, value))).toBe(false));

  it('is not sound when met is written over unknown all the way up', () => {
    const verdict = judge(rule('yes', is(flag('a'))), {}, at);
    const met = { ...verdict, status: 'met', causes: [], missing: [], because: [{ rules: ['yes'], part: verdict.part }], part: { ...verdict.part, status: 'met', causes: [] } };
    expect(isSound(met)).toBe(false);
  });

  it.each([null, undefined, 3, 'met', [], {}, { kind: 'verdict' }])('is not %j', (given) => expect(isSound(given)).toBe(false));
});

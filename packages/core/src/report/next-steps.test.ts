import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.js';
import { any, holds, is } from '../model/expr.js';
import type { FlagIndicator } from '../model/indicator.js';
import type { RecordOf } from '../model/record.js';
import type { Rule, Sense } from '../model/rule.js';
import { householdExit } from '../rulebook/index.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import { toChecklist } from './to-checklist.js';

const at = { on: '2019-10-31', place: '511722' };
const flag = (id: string): FlagIndicator => ({ id, label: { zh: id, en: id }, type: 'flag' });
const rule = (id: string, sense: Sense, value: Rule['criteria'][number]['value']): Rule => ({
  id, label: { zh: id, en: id }, subject: 'household', sense,
  criteria: [{ from: '2018-01-01', source: { id: 's', title: { zh: '文', en: 'text' } }, standing: 'official', value: value ?? is(flag(id)) }],
});
const stepsOf = (of: Rule, record: RecordOf) => toChecklist(judge(of, record, at), en).next.map(({ kind, number }) => `${kind} ${number}`);

describe('what to do next', () => {
  it('is nothing for a standard that is met, although one alternative is unknown', () => {
    const either = rule('either', 'standard', any(is(flag('a')), is(flag('b'))));
    expect(stepsOf(either, { a: true })).toEqual([]);
    expect(stepsOf(either, { a: false })).toEqual(['household 1']);
  });

  it('is to act on a risk that is there, and nothing on one that is not', () => {
    const risk = rule('risk', 'risk', is(flag('a')));
    expect(stepsOf(risk, { a: true })).toEqual(['act 1']);
    expect(stepsOf(risk, { a: false })).toEqual([]);
    expect(stepsOf(risk, {})).toEqual(['household 1']);
  });

  it('names the part instead of the composite item', () => {
    const part = rule('part', 'standard', is(flag('p')));
    const other = rule('other', 'standard', is(flag('q')));
    const whole = rule('whole', 'standard', holds({ ...rule('item', 'standard', holds(part)), criteria: [{ ...rule('x', 'standard', undefined).criteria[0]!, value: { kind: 'all', of: [holds(part), holds(other)] } }] }));
    expect(stepsOf(whole, { p: false })).toEqual(['act 1.1', 'household 1.2']);
  });

  it('is for the authority where the rule itself has no footing', () => {
    const ended = { ...rule('ended', 'standard', is(flag('a'))), criteria: [] };
    expect(toChecklist(judge(ended, { a: true }, at), zh).next).toEqual([
      { number: '1', label: 'ended', sense: 'standard', status: 'unknown', text: '标准未明确（ended）：查明或明确标准，并注明文件', who: '主管部门',
        line: '1 ended，标准未明确（ended）：查明或明确标准，并注明文件（主管部门）', kind: 'rule' },
    ]);
  });

  it('groups the answers that one item misses, and quotes what was refused', () => {
    const next = toChecklist(judge(householdExit, { waterAtHome: false, waterRoundTrip: { refused: '一刻钟' } }, at), zh).next.filter(({ number }) => number === '6.3');
    expect(next.map(({ text }) => text)).toEqual([
      '数据无效（人力取水往返时间 “一刻钟”）：应为整数，0 … 1440；更正后重报',
      '缺数据（取水水平距离，取水垂直高差）：核实后填报',
    ]);
  });
});

describe('the comparisons of a basis', () => {
  it('leave out those of each member: numbers without a name', () => {
    const record = { householdSize: 1, members: [{ birthDate: '1970-01-01' }] };
    const row = toChecklist(judge(householdExit, record, at), zh).rows.find(({ number }) => number === '3');
    expect(row?.basis.filter(({ kind }) => kind === 'comparison')).toEqual([]);
  });

  it('say that nobody filled in, not the range that the answer must lie in', () => {
    const row = toChecklist(judge(householdExit, {}, at), zh).rows.find(({ number }) => number === '6.4');
    expect(row?.basis[0]?.text).toBe('实际：未填；标准：≥ 95%');
  });
});

import { all, compare, judge, type NumberIndicator, type Parameter, type Rule } from '@dabiao/core';
import { netIncomePerCapita } from '@dabiao/core/rulebook';
import { describe, expect, it } from 'vitest';

const source = { id: 'notice', title: { zh: '通知', en: 'Notice' } };
const entry = { from: '2014-01-01', source, standing: 'official' } as const;
const line: Parameter = { id: 'line', label: { zh: '标准', en: 'Line' }, unit: 'yuan/person/year', scale: 100, values: [{ ...entry, value: 3_300 }] };
const aboveLine = (income: NumberIndicator): Rule => ({
  id: 'above-line', label: { zh: '达线', en: 'Above the line' }, subject: 'household', sense: 'standard',
  criteria: [{ ...entry, value: all(compare(income, '>=', line)) }],
});
const at = { on: '2018-10-31', place: '511722' };

describe('core in a browser, from its sources', () => {
  it('judges on the line, one step below it, and without an answer', () => {
    const status = (value: number | null) => judge(aboveLine(netIncomePerCapita), { netIncomePerCapita: value }, at).status;
    expect([status(3_300), status(3_299.99), status(null)]).toEqual(['met', 'unmet', 'unknown']);
  });

  it('asks for no global of Node', () => {
    expect('process' in globalThis && typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node === 'string').toBe(false);
  });
});

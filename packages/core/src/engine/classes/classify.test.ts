import { describe, expect, test } from 'vitest';
import { compare, constant, is, not } from '../../model/expr.js';
import type { Band, Classes } from '../../model/classes.js';
import type { FlagIndicator, NumberIndicator } from '../../model/indicator.js';
import { ContractError } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import type { Entry } from '../../model/timeline.js';
import { classify } from './classify.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const at = { on: '2019-06-30', place: '511722' };
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const depth: NumberIndicator = { id: 'depth', label, type: 'number', unit: 'none', scale: 1, min: 0, max: 9 };
const bands: readonly Band[] = [
  { code: 'left', label, when: is(flag('announced')) },
  { code: 'ready', label, when: is(flag('meets')) },
  { code: 'short', label, when: not(is(flag('meets'))) },
];
const entry = (value: readonly Band[], more: Partial<Entry<readonly Band[]>> = {}): Entry<readonly Band[]> => ({ from: '2016-01-01', source, standing: 'official', value, ...more });
const classes = (...of: Entry<readonly Band[]>[]): Classes => ({ id: 'stage', label, subject: 'county', bands: of });
const stage = classes(entry(bands));
const outcome = (record: RecordOf, of = stage, when = at) => {
  const { class: found, possible, missing } = classify(of, record, when);
  return [found?.code ?? null, possible.map(({ code }) => code), missing];
};

describe('a class', () => {
  test.each<[string, RecordOf, unknown[]]>([
    ['the first that is met', { announced: true, meets: true }, ['left', ['left'], []]],
    ['the first that is met, whatever is unknown behind it', { announced: true }, ['left', ['left'], []]],
    ['a later one, once the earlier are known not to apply', { announced: false, meets: false }, ['short', ['short'], []]],
    ['none yet while an earlier one is unknown', { meets: true }, [null, ['left', 'ready'], ['announced']]],
    ['none yet, and the impossible ones are not offered', { announced: false }, [null, ['ready', 'short'], ['meets']]],
    ['of an empty record any', {}, [null, ['left', 'ready', 'short'], ['announced', 'meets']]],
  ])('is %s', (_, record, expected) => expect(outcome(record)).toEqual(expected));

  test('may be none at all: nothing is possible, and nothing is missing', () => {
    expect(classify(classes(entry(bands.slice(0, 2))), { announced: false, meets: false }, at)).toMatchObject({ settled: true, class: null, possible: [], causes: [], missing: [] });
  });
  test('may be the last one or none: that is not settled', () => {
    expect(outcome({ announced: false }, classes(entry(bands.slice(0, 2))))).toEqual([null, ['ready'], ['meets']]);
  });
  test('is unknown exactly when it has a cause', () => {
    const both = classes(entry(bands.slice(0, 2)));
    for (const announced of [true, false, null]) for (const meets of [true, false, null]) for (const of of [stage, both, classes()]) {
      const { settled, class: found, causes, possible } = classify(of, { announced, meets }, at);
      expect([causes.length === 0, found !== null || possible.length === 0]).toEqual([settled, settled || of.bands.length === 0]);
    }
  });
  test('that a later document brought in is impossible before it', () => {
    const deep: Band = { code: 'deep', label, when: compare(depth, '>=', constant(1)) };
    const grown = classes(entry(bands, { until: '2019-06-30' }), entry([deep, ...bands], { from: '2019-06-30' }));
    expect(outcome({ depth: 1, announced: true }, grown)).toEqual(['deep', ['deep'], []]);
    expect(outcome({ depth: 1, announced: true }, grown, { ...at, on: '2019-06-29' })).toEqual(['left', ['left'], []]);
  });
  test('is unknown, and says why, on the day before there were classes', () => {
    expect(classify(stage, { announced: true }, { ...at, on: '2015-12-31' })).toMatchObject({ settled: false, class: null, possible: [], causes: [{ kind: 'not-yet' }] });
  });
  test('rests on its own list, and is provisional where that is', () => {
    expect(classify(classes(entry(bands, { standing: 'inferred' })), { announced: true }, at).provisional.map((f) => f.kind)).toEqual(['classes']);
  });
  test('refuses what is no record', () => {
    expect(() => classify(stage, null as unknown as RecordOf, at)).toThrow(ContractError);
  });
});

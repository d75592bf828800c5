/**
 * json-rules-engine. It knows two values: each condition is a rule that it is met and a rule that it is unmet, and neither is unknown.
 * It has no arithmetic: what is computed of several facts, the score among it, is plain JavaScript behind a fact. Both favour it.
 */
import type { Relation } from '@dabiao/core';
import { answers } from '../workload/answers.ts';
import type { Household } from '../workload/data.ts';
import type { Engine } from './engine.ts';
import { settle } from './outcome.ts';
import { conditions, items, put, type Form } from './questions.ts';

type Work = { readonly text: string; readonly constant: boolean; readonly of: (x: Household) => number | null };
const operators: Readonly<Record<Relation, string>> = { '>=': 'greaterThanInclusive', '>': 'greaterThan', '<=': 'lessThanInclusive', '<': 'lessThan', '=': 'equal' };
/** What is computed of several facts, by name. */
const computed = new Map<string, Work['of']>();
const both = (l: Work, r: Work, text: string, by: (l: number, r: number) => number): Work => ({
  text, constant: l.constant && r.constant,
  of: (x) => {
    const a = l.of(x), b = r.of(x);
    return a === null || b === null ? null : by(a, b);
  },
});
const work = { '+': (l: number, r: number) => l + r, '-': (l: number, r: number) => l - r, '*': (l: number, r: number) => l * r };

const form: Form<Work, object> = {
  field: (id) => ({ text: id, constant: false, of: (x) => x[id] as number | null }),
  number: (of) => ({ text: String(of), constant: true, of: () => of }),
  arithmetic: (by, left, right) => both(left, right, `(${left.text} ${by} ${right.text})`, work[by]),
  flag: (id, isYes) => ({ fact: id, operator: 'equal', value: isYes }),
  oneOf: (id, codes) => ({ fact: id, operator: 'in', value: codes }),
  compare: (left, by, right, fields, whole) => {
    const operator = operators[by];
    if (right.constant && whole === undefined && fields.includes(left.text)) return { fact: left.text, operator, value: right.of({}) };
    const gap = right.constant && whole === undefined ? left : both(left, right, `${left.text} - ${right.text}`, work['-']);
    computed.set(gap.text, whole === undefined ? gap.of : (x) => ((whole.of(x) ?? 0) > 0 ? gap.of(x) : null));
    return { fact: gap.text, operator, value: gap === left ? right.of({}) : 0 };
  },
  all: (all) => ({ all }),
  any: (any) => ({ any }),
};

/** One fact for both ends of the score, in JavaScript. */
const truths: Form<(x: Household) => number | null, (x: Household) => boolean | null> = {
  field: (id) => (x) => x[id] as number | null, number: (of) => () => of, arithmetic: () => () => null,
  flag: (id, isYes) => (x) => (x[id] === null ? null : x[id] === isYes),
  oneOf: (id, codes) => (x) => (x[id] === null ? null : codes.includes(x[id] as string)),
  compare: (left, by, right) => (x) => {
    const l = left(x), r = right(x);
    return l === null || r === null ? null : by === '>=' ? l >= r : by === '>' ? l > r : by === '<=' ? l <= r : l < r;
  },
  all: () => () => null, any: () => () => null,
};
const scored = items.map(({ when, points }) => ({ points, truth: put(truths, when) }));
function scoreOf(x: Household): { low: number; high: number } {
  let low = 0, high = 0;
  for (const { points, truth } of scored) {
    const met = truth(x);
    if (met === true || (met === null && points < 0)) low += points;
    if (met === true || (met === null && points > 0)) high += points;
  }
  return { low, high };
}

const grouped = (of: object): object => ('all' in of || 'any' in of ? of : { all: [of] });
const rules = Object.entries(conditions).flatMap(([id, x]) => [true, false].map((isMet) => ({ conditions: grouped(put(form, x, isMet)), event: { type: `${id} ${isMet ? 'met' : 'unmet'}` } })));

export const jsonRulesEngine: Engine = {
  name: 'json-rules-engine', what: 'one record at a time, with its results', rows: 2_000, records: true,
  async prepare({ records }) {
    const { Engine: Rules } = await import('json-rules-engine');
    const engine = new Rules(rules, { allowUndefinedFacts: false });
    for (const [name, of] of computed) engine.addFact(name, async (_, almanac) => of((await almanac.factValue('record')) as Household));
    const out = answers(records.length);
    const codes = new Map(rules.map(({ event: { type } }) => [type, type.endsWith(' met') ? 2 : 0]));
    return async () => {
      for (const [i, record] of records.entries()) {
        const { events } = await engine.run({ ...record, record });
        const found = { exit: 1, relapse: 1, marginal: 1, sudden: 1, credit: 1, ...scoreOf(record) };
        for (const { type } of events) found[type.slice(0, type.indexOf(' ')) as keyof typeof conditions] = codes.get(type) ?? 1;
        settle(out, i, found);
      }
      return out;
    };
  },
};

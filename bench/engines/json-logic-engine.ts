/** json-logic-engine, compiled (it generates code). Unknown is written out: truths are 0, 1, 2, "all" is min, "any" is max. */
import { answers } from '../workload/answers.ts';
import type { Engine } from './engine.ts';
import { settle } from './outcome.ts';
import { conditions, items, put, type Form } from './questions.ts';

const field = (id: string) => ({ var: id });
const isMissing = (id: string) => ({ '===': [field(id), null] });
const known = (fields: readonly string[], of: unknown) => ({ if: [fields.length === 1 ? isMissing(fields[0] ?? '') : { or: fields.map(isMissing) }, 1, of] });
const form: Form<unknown, unknown> = {
  field, number: (of) => of,
  arithmetic: (by, left, right) => ({ [by]: [left, right] }),
  flag: (id, isYes) => known([id], { if: [field(id), isYes ? 2 : 0, isYes ? 0 : 2] }),
  oneOf: (id, codes) => known([id], { if: [{ in: [field(id), codes] }, 2, 0] }),
  compare: (left, by, right, fields, whole) => {
    const truth = { if: [{ [by]: [left, right] }, 2, 0] };
    return known(fields, whole === undefined ? truth : { if: [{ '>': [whole, 0] }, truth, 1] });
  },
  all: (of) => ({ min: of }),
  any: (of) => ({ max: of }),
};
const ends = items.map(({ when, points }) => {
  const truth = put(form, when);
  const [sure, open] = [{ if: [{ '===': [truth, 2] }, points, 0] }, { if: [{ '===': [truth, 0] }, 0, points] }];
  return points > 0 ? { low: sure, high: open } : { low: open, high: sure };
});
const logic = [...Object.values(conditions).map((x) => put(form, x)), { '+': ends.map(({ low }) => low) }, { '+': ends.map(({ high }) => high) }];

export const jsonLogicEngine: Engine = {
  name: 'json-logic-engine compiled', what: 'one record at a time, verdict only', rows: 2_000, records: true,
  async prepare({ records }) {
    const { LogicEngine } = await import('json-logic-engine');
    const evaluate = new LogicEngine().build(logic);
    const out = answers(records.length);
    const keys = [...Object.keys(conditions), 'low', 'high'];
    const at = (key: string) => keys.indexOf(key);
    const [exit, relapse, marginal, sudden, credit, low, high] = [at('exit'), at('relapse'), at('marginal'), at('sudden'), at('credit'), at('low'), at('high')];
    return () => {
      records.forEach((record, i) => {
        const given = evaluate(record);
        const of = (k: number): number => given[k] ?? 1;
        settle(out, i, { exit: of(exit), relapse: of(relapse), marginal: of(marginal), sudden: of(sudden), credit: of(credit), low: of(low), high: of(high) });
      });
      return out;
    };
  },
};

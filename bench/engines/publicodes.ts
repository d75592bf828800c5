/** publicodes: what was not asked is unknown by itself. Items of the score are evaluated one by one and added up in JavaScript. */
import { answers, codeOfTruth } from '../workload/answers.ts';
import type { Household } from '../workload/data.ts';
import { choices, flags, numbers } from '../workload/indicators.ts';
import type { Engine } from './engine.ts';
import { settle } from './outcome.ts';
import { conditions, items, put, type Form } from './questions.ts';

const form: Form<string, unknown> = {
  field: (id) => id, number: String,
  arithmetic: (by, left, right) => `(${left} ${by} ${right})`,
  flag: (id, isYes) => `${id} = ${isYes ? 'oui' : 'non'}`,
  oneOf: (id, codes) => ({ 'une de ces conditions': codes.map((code) => `${id} = '${code}'`) }),
  // Every household here has an income, so the whole of a share is never nothing.
  compare: (left, by, right) => `${left} ${by} ${right}`,
  all: (of) => ({ 'toutes ces conditions': of }),
  any: (of) => ({ 'une de ces conditions': of }),
};
const item = (i: number): string => `item${i}`;
const rules = {
  ...Object.fromEntries([...numbers, ...flags, ...choices].map(({ id }) => [id, { question: id }])),
  ...Object.fromEntries(Object.entries(conditions).map(([id, x]) => [id, valued(put(form, x))])),
  ...Object.fromEntries(items.map(({ when }, i) => [item(i), valued(put(form, when))])),
};
function valued(of: unknown): object {
  return typeof of === 'string' ? { valeur: of } : (of as object);
}
const written = (value: Household[string]): string | number => (typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : value ?? 0);

export const publicodes: Engine = {
  name: 'publicodes', what: 'one record at a time, with its explanation', rows: 200, records: true,
  async prepare({ records }) {
    const { default: Publicodes } = await import('publicodes');
    const engine = new Publicodes(rules, { logger: { log: () => undefined, warn: () => undefined, error: () => undefined } });
    const out = answers(records.length);
    return () => {
      records.forEach(({ id: _, ...record }, i) => {
        engine.setSituation(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null).map(([key, value]) => [key, written(value)])));
        const truth = (rule: string): boolean | null | undefined => engine.evaluate(rule).nodeValue as boolean | null | undefined;
        const code = (rule: keyof typeof conditions): number => codeOfTruth(truth(rule));
        let low = 0, high = 0;
        items.forEach(({ points }, k) => {
          const met = codeOfTruth(truth(item(k)));
          if (met === 2 || (met === 1 && points < 0)) low += points;
          if (met === 2 || (met === 1 && points > 0)) high += points;
        });
        settle(out, i, { exit: code('exit'), relapse: code('relapse'), marginal: code('marginal'), sudden: code('sudden'), credit: code('credit'), low, high });
      });
      return out;
    };
  },
};

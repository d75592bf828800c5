/** @gorules/zen-engine: one decision with one list of expressions. Unknown is written out: truths are 0, 1, 2, "all" is min, "any" is max. */
import { answers } from '../workload/answers.ts';
import type { Engine } from './engine.ts';
import { settle } from './outcome.ts';
import { conditions, items, put, type Form } from './questions.ts';

const known = (fields: readonly string[], of: string): string => `(${fields.map((id) => `${id} == null`).join(' or ')} ? 1 : ${of})`;
const form: Form<string, string> = {
  field: (id) => id, number: String,
  arithmetic: (by, left, right) => `(${left} ${by} ${right})`,
  flag: (id, isYes) => known([id], `(${id} == ${String(isYes)} ? 2 : 0)`),
  oneOf: (id, codes) => known([id], `(${id} in [${codes.map((code) => `"${code}"`).join(', ')}] ? 2 : 0)`),
  compare: (left, by, right, fields, whole) => known(fields, `(${whole === undefined ? '' : `${whole} <= 0 ? 1 : `}${left} ${by} ${right} ? 2 : 0)`),
  all: (of) => (of.length === 1 ? of[0] ?? '' : `min([${of.join(', ')}])`),
  any: (of) => (of.length === 1 ? of[0] ?? '' : `max([${of.join(', ')}])`),
};
const end = (isLow: boolean): string => items.map(({ when, points }) => {
  const truth = put(form, when);
  return points > 0 === isLow ? `(${truth} == 2 ? ${points} : 0)` : `(${truth} == 0 ? 0 : ${points})`;
}).join(' + ');
const expressions = Object.entries({ ...Object.fromEntries(Object.entries(conditions).map(([id, x]) => [id, put(form, x)])), low: end(true), high: end(false) })
  .map(([key, value]) => ({ id: key, key, value }));
const node = (id: string, type: string, content?: object) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content && { content }) });
const graph = {
  nodes: [node('in', 'inputNode'), node('rules', 'expressionNode', { expressions }), node('out', 'outputNode')],
  edges: [{ id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' }, { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' }],
};

const engine = (what: string, trace: boolean): Engine => ({
  name: `@gorules/zen-engine${trace ? ', trace' : ''}`, what, rows: 2_000, records: true,
  async prepare({ records }) {
    const { ZenEngine } = await import('@gorules/zen-engine');
    const decision = new ZenEngine().createDecision(graph);
    const out = answers(records.length);
    return async () => {
      for (const [i, record] of records.entries()) {
        const { result } = await decision.evaluate(record, { trace });
        settle(out, i, result);
      }
      return out;
    };
  },
});
export const zen = engine('one record at a time, verdict only', false);
export const zenTrace = engine('one record at a time, with its trace', true);

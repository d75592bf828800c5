/** Rules that hold other rules and parameters by reference, rebuilt around those that changed. What did not change stays the same object. */
import type { Figure } from '../../model/figure.js';
import type { Parameter } from '../../model/parameter.js';
import type { Rule } from '../../model/rule.js';

/** What takes the place of a parameter or a rule, by id. */
export type Replacements = { readonly parameters: ReadonlyMap<string, Parameter>; readonly rules: ReadonlyMap<string, Rule> };

/** Prepares the rebuilding; each rule is rebuilt once, so that what was one rule stays one. No rule may rest on itself. */
export function relinking({ parameters, rules }: Replacements): { readonly rule: (of: Rule) => Rule; readonly figure: (of: Figure) => Figure } {
  const done = new Map<string, Rule>();
  const rule = (of: Rule): Rule => {
    const before = done.get(of.id);
    if (before) return before;
    const wanted = rules.get(of.id) ?? of;
    const criteria = within(wanted.criteria);
    const after = criteria === wanted.criteria ? wanted : { ...wanted, criteria };
    done.set(of.id, after);
    return after;
  };
  /** Whatever word a reference stands in: a new word of the language needs nothing here. */
  function within<T>(x: T): T {
    if (typeof x !== 'object' || x === null) return x;
    if (isRule(x)) return rule(x) as T;
    if (isParameter(x)) return (parameters.get(x.id) ?? x) as T;
    if (Array.isArray(x)) {
      const all = x.map(within) as unknown[];
      return all.every((item, i) => item === x[i]) ? x : (all as T);
    }
    const changed = Object.entries(x).flatMap(([key, value]: [string, unknown]) => {
      const next = within(value);
      return next === value ? [] : [[key, next] as const];
    });
    return changed.length === 0 ? x : { ...x, ...Object.fromEntries(changed) };
  }
  return { rule, figure: (of) => within(of) };
}

const isRule = (x: object): x is Rule => 'criteria' in x && 'sense' in x;
const isParameter = (x: object): x is Parameter => 'values' in x && 'unit' in x && 'scale' in x;

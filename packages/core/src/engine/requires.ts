import { dateOf, type DayOf } from '../model/expr.js';
import type { Indicator, Roster } from '../model/indicator.js';
import type { Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import type { At } from '../model/timeline.js';
import { foldRule, type Algebra } from './fold.js';
import { checkAt } from './judge.js';
import { daysIn } from './syntax.js';

/** What a rule reads, each once, in the order of the rule. */
export type Requirements = {
  /** `path` is where the answer stands in a record; that of a member is `members[].birthDate`. */
  readonly indicators: readonly Needed<Indicator>[];
  readonly rosters: readonly Needed<Roster>[];
  readonly parameters: readonly Parameter[];
  /** The rules that it rests on, itself not among them. */
  readonly rules: readonly Rule[];
};
type Needed<T> = { readonly path: string; readonly of: T };

/**
 * Lists what a rule reads on a day at a place: the fields of a form, the columns of a query.
 *
 * What another day or place would need is not listed. The size of a roster is listed with the roster.
 *
 * @throws ContractError when the day or place is malformed
 * @example requires(electricity, at).indicators.map(({ path }) => path) //=> ['electricityConnected', 'electricitySufficient']
 */
export function requires(rule: Rule, at: At): Requirements {
  checkAt(at);
  const found: Found = { indicators: new Needs(), rosters: new Needs(), parameters: new Needs(), rules: new Set() };
  foldRule(rule, collector(found, '', ''), at);
  found.rules.delete(rule);
  const { indicators, rosters, parameters, rules } = found;
  return { indicators: indicators.list, rosters: rosters.list, parameters: parameters.list.map(({ of }) => of), rules: [...rules] };
}

/** Two copies of one thing are one; two things of one id are a mistake, and both are listed. */
class Needs<T> {
  readonly #all = new Map<string, Needed<T>>();
  add(path: string, of: T): void {
    const key = `${path} ${JSON.stringify(of)}`;
    if (!this.#all.has(key)) this.#all.set(key, { path, of });
  }
  get list(): Needed<T>[] {
    return [...this.#all.values()];
  }
}

type Found = { indicators: Needs<Indicator>; rosters: Needs<Roster>; parameters: Needs<Parameter>; rules: Set<Rule> };

/** Reading is the whole effect, so a truth and a number are nothing at all. */
function collector(found: Found, prefix: string, above: string): Algebra<null, null> {
  const ask = (of: Indicator): null => {
    found.indicators.add(prefix + of.id, of);
    return null;
  };
  const askDay = (day: DayOf): void => found.indicators.add(('of' in day ? above : prefix) + dateOf(day).id, dateOf(day));
  const rows = (roster: Roster): Algebra<null, null> => {
    found.rosters.add(prefix + roster.id, roster);
    ask(roster.size);
    return collector(found, `${prefix}${roster.id}[].`, prefix);
  };
  const each = (roster: Roster, ...parts: ((member: Algebra<null, null>) => null)[]): null => {
    const member = rows(roster);
    for (const part of parts) part(member);
    return null;
  };
  return {
    is: ask,
    oneOf: ask,
    compare: nothing,
    ratio: nothing,
    all: nothing,
    any: nothing,
    atLeastOf: nothing,
    not: nothing,
    concur: nothing,
    every: each,
    some: each,
    holds: (rule) => {
      found.rules.add(rule);
      return null;
    },
    inherited: nothing,
    constant: nothing,
    indicator: ask,
    parameter: (of) => {
      found.parameters.add(of.id, of);
      return null;
    },
    asOf: (of, day) => {
      found.parameters.add(of.id, of);
      askDay(day);
      return null;
    },
    sum: nothing,
    minus: nothing,
    product: nothing,
    atMost: nothing,
    atLeast: nothing,
    share: nothing,
    elapsed: (x) => {
      daysIn(x).forEach(askDay);
      return null;
    },
    count: (roster, where) => each(roster, where),
    total: (roster, where, of) => each(roster, where, of),
    score: nothing,
  };
}

const nothing = (): null => null;

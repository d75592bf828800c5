import type { Calendar } from '../model/calendar.js';
import type { BlankFlag } from '../model/check.js';
import type { Asking } from '../model/definition.js';
import { dateOf, type DayOf } from '../model/expr.js';
import type { Indicator, Roster } from '../model/indicator.js';
import type { Parameter } from '../model/parameter.js';
import type { Duration, ProcedureStep } from '../model/procedure.js';
import type { Rule } from '../model/rule.js';
import { lookUp, type At, type Timeline } from '../model/timeline.js';
import { flawRule } from './check/flaw-rule.js';
import { foldExpr, foldQuantity, foldRule, type Algebra } from './fold.js';
import { checkAt } from './judge.js';
import { needShape } from './need-shape.js';
import { daysIn } from './syntax.js';

/** What is read, each once, in the order of the rule. */
export type Requirements = {
  /** `path` is where the answer stands in a record; that of a member is `members[].birthDate`. */
  readonly indicators: readonly Needed<Indicator>[];
  readonly rosters: readonly Needed<Roster>[];
  readonly parameters: readonly Parameter[];
  /** The rules that it rests on, itself not among them. */
  readonly rules: readonly Rule[];
  /** The calendars by which its working days are counted. */
  readonly calendars: readonly Calendar[];
};
type Needed<T> = { readonly path: string; readonly of: T };

/**
 * Lists what is read on a day at a place: the fields of a form, the columns of a query.
 *
 * What another day or place would need is not listed. The size of a roster is listed with the roster. Of a score its grades are read as
 * well; a check reads the answers whose absence it looks for; a procedure reads events instead of a record, so it has numbers of days
 * and calendars only.
 *
 * @param of - a rule, figure, score, list of classes, check, matching or procedure
 * @throws ContractError when it is none of these, or the day or place is malformed
 * @example requires(electricity, at).indicators.map(({ path }) => path) //=> ['electricityConnected', 'electricitySufficient']
 */
export function requires(of: Asking, at: At): Requirements {
  needShape('definition', of, 'criteria', 'formula', 'bands', 'flaws', 'needs', 'steps');
  checkAt(at);
  const found: Found = { indicators: new Needs(), rosters: new Needs(), parameters: new Needs(), rules: new Set(), calendars: new Set() };
  collect(of, found, collector(found, '', ''), at);
  const { indicators, rosters, parameters, rules, calendars } = found;
  return { indicators: indicators.list, rosters: rosters.list, parameters: parameters.list.map(({ of: x }) => x), rules: [...rules], calendars: [...calendars] };
}

function collect(of: Asking, found: Found, all: Algebra<null, null>, at: At): void {
  const inForce = <T>(timeline: Timeline<T>): T | null => {
    const entry = lookUp(timeline, at);
    return typeof entry === 'string' ? null : entry.value;
  };
  if ('formula' in of) {
    const value = inForce(of.formula);
    if (value) foldQuantity(value, all, at);
    if ('polarity' in of && of.outOf) found.parameters.add(of.outOf.id, of.outOf);
    if ('polarity' in of && of.grades) collect(of.grades, found, all, at);
  } else if ('bands' in of) for (const { when } of inForce(of.bands) ?? []) foldExpr(when, all, at);
  else if ('needs' in of) {
    for (const { when, answers } of inForce(of.needs) ?? []) for (const x of [when, ...answers.map(({ inPlace }) => inPlace)]) foldExpr(x, all, at);
  } else if ('steps' in of) {
    for (const { days, calendar } of (inForce(of.steps) ?? []).flatMap(durationsOf)) {
      found.parameters.add(days.id, days);
      if (calendar) found.calendars.add(calendar);
    }
  } else {
    const rule = 'flaws' in of ? flawRule(of) : of;
    foldRule(rule, all, at);
    found.rules.delete(rule);
  }
}

/** The numbers of days that a step names. */
const durationsOf = ({ within = [], notice }: ProcedureStep): readonly Duration[] => [...within.flatMap((limit) => ('by' in limit ? [] : [limit])), ...(notice ? [notice.atLeast] : [])];

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

type Found = { indicators: Needs<Indicator>; rosters: Needs<Roster>; parameters: Needs<Parameter>; rules: Set<Rule>; calendars: Set<Calendar> };

/** Reading is the whole effect, so a truth and a number are nothing at all. */
function collector(found: Found, prefix: string, above: string): Algebra<null, null> {
  const ask = (of: Indicator): null => {
    // Who fills a form does not know the flag that an answer is blank, but the answer.
    const asked = 'blankOf' in of ? (of as BlankFlag).blankOf : of;
    found.indicators.add(prefix + asked.id, asked);
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
      if ('calendar' in x) found.calendars.add(x.calendar);
      return null;
    },
    count: (roster, where) => each(roster, where),
    total: (roster, where, of) => each(roster, where, of),
    score: nothing,
  };
}

const nothing = (): null => null;

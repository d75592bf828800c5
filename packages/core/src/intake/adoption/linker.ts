/** Turns what a document names by id into the things themselves. What cannot be found is told with its path, and the rest is read on. */
import type { Catalogue, DayJson, ExprJson, QuantityJson } from '../../model/adoption.js';
import type { DayOf, Expr, Quantity, ScoreItem } from '../../model/expr.js';
import type { Calendar } from '../../model/calendar.js';
import type { Indicator } from '../../model/indicator.js';
import type { Label } from '../../model/label.js';
import type { Parameter } from '../../model/parameter.js';
import { shown, type Problem } from '../../model/problem.js';
import type { Rule } from '../../model/rule.js';
import type { RosterShape, SubjectShape } from '../../model/subject-shape.js';
import { unsoundWord } from './soundness.js';

/** Where each word of a condition stands in the document. */
export type Places = Map<Expr | Quantity, string>;
/** The subject that is spoken of, and around it those whose rosters it stands in. */
export type Within = readonly [SubjectShape, ...SubjectShape[]];
export type Linker = {
  readonly expr: (json: ExprJson, within: Within, path: string) => Expr | null;
  readonly quantity: (json: QuantityJson, within: Within, path: string) => Quantity | null;
};

const lookUp: Label = { zh: '请对照指标、参数和规则的编号表改正。', en: 'Look the id up among indicators, parameters and rules.' };
const sameSubject = (of: string): Label => ({ zh: `关于 ${of} 的规则`, en: `a rule about a ${of}` });
const takeOther: Label = { zh: '请改用同一对象的规则。', en: 'Refer to a rule about the same subject.' };
const anId = (of: string, near: readonly string[]): Label => ({ zh: `${nouns[of]?.zh}的编号${near.length > 0 ? `，如 ${near.join('、')}` : ''}`, en: `the id of ${nouns[of]?.en}${near.length > 0 ? `, such as ${near.join(', ')}` : ''}` });
const nouns: Readonly<Record<string, Label>> = {
  number: { zh: '数值指标', en: 'an indicator answered by a number' }, flag: { zh: '是否指标', en: 'an indicator answered by yes or no' },
  choice: { zh: '选项指标', en: 'an indicator answered by a choice' }, date: { zh: '日期指标', en: 'an indicator answered by a day' },
  roster: { zh: '名册', en: 'a roster' }, parameter: { zh: '参数', en: 'a parameter' }, rule: { zh: '规则', en: 'a rule' },
  calendar: { zh: '工作日历', en: 'a calendar' }, owner: { zh: '名册之内的所属对象', en: 'an owner, inside a roster' },
};

/** Ids that begin alike, as somebody who mistyped one would want to see. */
const near = (id: string, known: readonly string[]): string[] => known.filter((other) => other.toLowerCase().slice(0, 4) === id.toLowerCase().slice(0, 4)).slice(0, 3);

/** What can be referred to, by id; the parameters and rules of the document among them. */
export type Known = { readonly parameters: ReadonlyMap<string, Parameter>; readonly rules: ReadonlyMap<string, Rule>; readonly calendars: ReadonlyMap<string, Calendar> };

/** Prepares the linking of one document. */
export function linking({ parameters, rules, calendars }: Known, places: Places, tell: (problem: Problem) => void, held: (id: string, path: string) => void): Linker {
  const unknown = (of: string, id: string, path: string, known: readonly string[]): null => {
    tell({ code: 'unknown-reference', path, given: shown(id), expected: anId(of, near(id, known)), remedy: lookUp });
    return null;
  };
  const put = <X extends Expr | Quantity>(x: X, path: string): X => {
    places.set(x, path);
    unsoundWord(x, path).forEach(tell);
    return x;
  };

  function indicator<T extends Indicator['type']>(type: T, id: string, shape: SubjectShape, path: string): (Indicator & { readonly type: T }) | null {
    const sizes = shape.rosters.map(({ roster }): Indicator => roster.size);
    const of = [...shape.indicators, ...sizes].filter((i): i is Indicator & { readonly type: T } => i.type === type);
    return of.find((i) => i.id === id) ?? unknown(type, id, path, of.map((i) => i.id));
  }
  const rosterOf = (id: string, shape: SubjectShape, path: string): RosterShape | null =>
    shape.rosters.find(({ roster }) => roster.id === id) ?? unknown('roster', id, path, shape.rosters.map(({ roster }) => roster.id));

  const parameter = (id: string, path: string): Parameter | null => parameters.get(id) ?? unknown('parameter', id, path, [...parameters.keys()]);
  function dayOf(json: DayJson, [shape, owner]: Within, path: string): DayOf | null {
    if (typeof json === 'string') return indicator('date', json, shape, path);
    if (owner === undefined) return unknown('owner', json.owner, `${path}.owner`, []);
    const of = indicator('date', json.owner, owner, `${path}.owner`);
    return of && { kind: 'owner', of };
  }

  /** All of them, so that every problem is told; null when one could not be read. */
  const every = <J, X>(of: readonly J[], read: (json: J, i: number) => X | null): X[] | null => {
    const all = of.map(read);
    return all.includes(null) ? null : (all as X[]);
  };
  const exprs = (of: readonly ExprJson[], within: Within, path: string): Expr[] | null => every(of, (json, i) => expr(json, within, `${path}[${i}]`));
  const quantities = (of: readonly QuantityJson[], within: Within, path: string): Quantity[] | null => every(of, (json, i) => quantity(json, within, `${path}[${i}]`));
  const optional = (json: ExprJson | undefined, within: Within, path: string): Expr | null | undefined => (json === undefined ? undefined : expr(json, within, `${path}.where`));

  function expr(json: ExprJson, within: Within, path: string): Expr | null {
    const x = readExpr(json, within, path);
    return x && put(x, path);
  }

  function readExpr(json: ExprJson, within: Within, path: string): Expr | null {
    const [shape] = within;
    if ('is' in json) {
      const of = indicator('flag', json.is, shape, `${path}.is`);
      return of && { kind: 'is', of };
    }
    if ('oneOf' in json) {
      const of = indicator('choice', json.oneOf, shape, `${path}.oneOf`);
      return of && { kind: 'oneOf', of, codes: json.codes };
    }
    if ('compare' in json) {
      const left = quantity(json.compare[0], within, `${path}.compare[0]`), right = quantity(json.compare[2], within, `${path}.compare[2]`);
      return left && right && { kind: 'compare', left, by: json.compare[1], right };
    }
    if ('ratio' in json) {
      const [part, whole] = quantities(json.ratio, within, `${path}.ratio`) ?? [], limit = quantity(json.limit, within, `${path}.limit`);
      return part && whole && limit ? { kind: 'ratio', part, whole, by: json.by, limit } : null;
    }
    if ('all' in json || 'any' in json) {
      const kind = 'all' in json ? 'all' : 'any';
      const of = exprs('all' in json ? json.all : json.any, within, `${path}.${kind}`);
      return of && { kind, of };
    }
    if ('atLeast' in json) {
      const of = exprs(json.of, within, `${path}.of`);
      return of && { kind: 'atLeastOf', n: json.atLeast, of };
    }
    if ('not' in json) {
      const of = expr(json.not, within, `${path}.not`);
      return of && { kind: 'not', of };
    }
    if ('concur' in json) {
      const [first, ...others] = exprs(json.concur, within, `${path}.concur`) ?? [];
      return first ? { kind: 'concur', of: [first, ...others] } : null;
    }
    if ('every' in json || 'some' in json) {
      const [kind, id] = 'every' in json ? (['every', json.every] as const) : (['some', json.some] as const);
      const roster = rosterOf(id, shape, `${path}.${kind}`);
      if (roster === null) return null;
      const of = expr(json.of, [roster.of, ...within], `${path}.of`), where = optional(json.where, [roster.of, ...within], path);
      return of && where !== null ? { kind, in: roster.roster, of, ...(where && { where }) } : null;
    }
    if ('holds' in json) {
      held(json.holds, path);
      const of = rules.get(json.holds) ?? unknown('rule', json.holds, `${path}.holds`, [...rules.keys()]);
      if (of && of.subject !== shape.subject) {
        tell({ code: 'unsound', path: `${path}.holds`, given: shown(of.id), expected: sameSubject(shape.subject), remedy: takeOther });
        return null;
      }
      return of && { kind: 'holds', of };
    }
    return { kind: 'inherited' };
  }

  function quantity(json: QuantityJson, within: Within, path: string): Quantity | null {
    const x = readQuantity(json, within, path);
    return x && put(x, path);
  }

  function readQuantity(json: QuantityJson, within: Within, path: string): Quantity | null {
    const [shape] = within;
    const pair = (kind: 'minus' | 'product' | 'atMost' | 'atLeast', of: readonly QuantityJson[]): Quantity | null => {
      const [left, right] = quantities(of, within, `${path}.${kind}`) ?? [];
      return left && right ? { kind, left, right } : null;
    };
    if (json === 0 || json === 1) return { kind: 'constant', of: json };
    if ('indicator' in json) {
      const of = indicator('number', json.indicator, shape, `${path}.indicator`);
      return of && { kind: 'indicator', of };
    }
    if ('parameter' in json) {
      const of = parameter(json.parameter, `${path}.parameter`);
      return of && { kind: 'parameter', of };
    }
    if ('sum' in json) {
      const of = quantities(json.sum, within, `${path}.sum`);
      return of && { kind: 'sum', of };
    }
    if ('minus' in json) return pair('minus', json.minus);
    if ('product' in json) return pair('product', json.product);
    if ('atMost' in json) return pair('atMost', json.atMost);
    if ('atLeast' in json) return pair('atLeast', json.atLeast);
    if ('share' in json) {
      const [part, whole] = quantities(json.share, within, `${path}.share`) ?? [];
      return part && whole ? { kind: 'share', part, whole } : null;
    }
    if ('asOf' in json) {
      const of = parameter(json.asOf, `${path}.asOf`), day = dayOf(json.day, within, `${path}.day`);
      return of && day && { kind: 'asOf', of, day };
    }
    if ('elapsed' in json || 'workingDays' in json) {
      const from = dayOf(json.from, within, `${path}.from`), to = json.to === 'on' ? json.to : dayOf(json.to, within, `${path}.to`);
      if ('elapsed' in json) return from && to && { kind: 'elapsed', unit: json.elapsed, from, to };
      const calendar = calendars.get(json.workingDays) ?? unknown('calendar', json.workingDays, `${path}.workingDays`, [...calendars.keys()]);
      return from && to && calendar && { kind: 'elapsed', unit: 'working-day', calendar, from, to };
    }
    if ('count' in json) {
      const roster = rosterOf(json.count, shape, `${path}.count`), where = roster && expr(json.where, [roster.of, ...within], `${path}.where`);
      return roster && where && { kind: 'count', in: roster.roster, where };
    }
    if ('total' in json) {
      const roster = rosterOf(json.total, shape, `${path}.total`);
      if (roster === null) return null;
      const of = quantity(json.of, [roster.of, ...within], `${path}.of`), where = optional(json.where, [roster.of, ...within], path);
      return of && where !== null ? { kind: 'total', in: roster.roster, of, ...(where && { where }) } : null;
    }
    const items = every(json.score, ({ id, label, when: condition, points: given }, i): ScoreItem | null => {
      const at = `${path}.score[${i}]`;
      const when = condition === undefined ? undefined : expr(condition, within, `${at}.when`), points = quantity(given, within, `${at}.points`);
      return when !== null && points ? { id, label, ...(when && { when }), points } : null;
    });
    return items && { kind: 'score', items };
  }

  return { expr, quantity };
}

/** The shape of a subject. */
export const shapeOf = ({ subjects }: Catalogue, subject: string): SubjectShape | null => subjects.find((shape) => shape.subject === subject) ?? null;

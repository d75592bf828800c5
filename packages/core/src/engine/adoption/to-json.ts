import type { DayJson, EntryJson, ExprJson, FigureJson, ParameterJson, QuantityJson, RuleJson } from '../../model/adoption.js';
import type { DayOf, Expr, Quantity } from '../../model/expr.js';
import type { Figure } from '../../model/figure.js';
import type { Parameter } from '../../model/parameter.js';
import type { Rule } from '../../model/rule.js';
import type { Timeline } from '../../model/timeline.js';
import { needShape } from '../need-shape.js';

/**
 * A rule as plain JSON, in the form of adoption documents: what it refers to is named by its id.
 *
 * @example toJson(electricity).criteria[0].value //=> { all: [{ is: 'electricityConnected' }, { is: 'electricitySufficient' }] }
 */
export function toJson(rule: Rule): RuleJson {
  needShape('rule', rule, 'criteria');
  const { id, label, subject, sense, criteria, omits } = rule;
  return { id, label, subject, sense, criteria: entries(criteria, exprJson), ...(omits && { omits }) };
}

/** A parameter as plain JSON. */
export function parameterToJson(parameter: Parameter): ParameterJson {
  needShape('parameter', parameter, 'values');
  const { id, label, unit, scale, values } = parameter;
  return { id, label, unit, scale, values: entries(values, (amount) => amount) };
}

/** A figure as plain JSON. */
export function figureToJson(figure: Figure): FigureJson {
  needShape('figure', figure, 'formula');
  const { id, label, subject, formula } = figure;
  return { id, label, subject, formula: entries(formula, quantityJson) };
}

const entries = <T, J>(of: Timeline<T>, json: (value: T) => J): EntryJson<J>[] =>
  of.map(({ value, ...entry }) => (value === undefined ? entry : { ...entry, value: json(value) }));

const dayJson = (day: DayOf): DayJson => ('of' in day ? { owner: day.of.id } : day.id);

function exprJson(x: Expr): ExprJson {
  switch (x.kind) {
    case 'is': return { is: x.of.id };
    case 'oneOf': return { oneOf: x.of.id, codes: x.codes };
    case 'compare': return { compare: [quantityJson(x.left), x.by, quantityJson(x.right)] };
    case 'ratio': return { ratio: [quantityJson(x.part), quantityJson(x.whole)], by: x.by, limit: quantityJson(x.limit) };
    case 'all': return { all: x.of.map(exprJson) };
    case 'any': return { any: x.of.map(exprJson) };
    case 'atLeastOf': return { atLeast: x.n, of: x.of.map(exprJson) };
    case 'not': return { not: exprJson(x.of) };
    case 'concur': return { concur: x.of.map(exprJson) };
    case 'every': return { every: x.in.id, of: exprJson(x.of), ...(x.where && { where: exprJson(x.where) }) };
    case 'some': return { some: x.in.id, of: exprJson(x.of), ...(x.where && { where: exprJson(x.where) }) };
    case 'holds': return { holds: x.of.id };
    case 'inherited': return { inherited: true };
  }
}

function quantityJson(x: Quantity): QuantityJson {
  switch (x.kind) {
    case 'constant': return x.of;
    case 'indicator': return { indicator: x.of.id };
    case 'parameter': return { parameter: x.of.id };
    case 'sum': return { sum: x.of.map(quantityJson) };
    case 'minus': return { minus: [quantityJson(x.left), quantityJson(x.right)] };
    case 'product': return { product: [quantityJson(x.left), quantityJson(x.right)] };
    case 'atMost': return { atMost: [quantityJson(x.left), quantityJson(x.right)] };
    case 'atLeast': return { atLeast: [quantityJson(x.left), quantityJson(x.right)] };
    case 'share': return { share: [quantityJson(x.part), quantityJson(x.whole)] };
    case 'asOf': return { asOf: x.of.id, day: dayJson(x.day) };
    case 'elapsed': {
      const days = { from: dayJson(x.from), to: x.to === 'on' ? 'on' : dayJson(x.to) };
      return x.unit === 'working-day' ? { workingDays: x.calendar.id, ...days } : { elapsed: x.unit, ...days };
    }
    case 'count': return { count: x.in.id, where: exprJson(x.where) };
    case 'total': return { total: x.in.id, of: quantityJson(x.of), ...(x.where && { where: exprJson(x.where) }) };
    case 'score': return { score: x.items.map(({ id, label, when, points }) => ({ id, label, ...(when && { when: exprJson(when) }), points: quantityJson(points) })) };
  }
}

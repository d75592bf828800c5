/** Everything with a page, kind by kind, and what it rests on. */
import { all, compare, constant, requires, type Band, type Entry, type Expr, type Figure, type Parameter, type Procedure, type Rule, type Subject } from '@dabiao/core';
import { calendars, checks, classes, figures, ledgers, matchings, procedures, rules, scores } from '@dabiao/core/rulebook';
import { flawedBy } from './flaw.ts';
import { needExpr } from './need.ts';
import type { Linked } from './page.ts';

export type Kind = 'rules' | 'figures' | 'scores' | 'classes' | 'procedures' | 'ledgers' | 'checks' | 'calendars' | 'matchings';
export type Topic = Linked & {
  readonly kind: Kind;
  readonly subject?: Subject;
  /** What documents say of it. */
  readonly entries: readonly Entry<unknown>[];
  readonly parameters: readonly Parameter[];
  /** The rules that it rests on. */
  readonly rules: readonly Rule[];
};

const unique = <T>(of: readonly T[]): readonly T[] => [...new Set(of)];

/** A rule that reads at each entry's own day and place what the entry reads. */
function reading<T>(subject: Subject, entries: readonly Entry<T>[], exprOf: (value: T) => Expr): Rule {
  const criteria = entries.flatMap(({ value, ...entry }) => (value === undefined ? [] : [{ ...entry, value: exprOf(value) }]));
  return { id: 'reading', label: { zh: '', en: '' }, subject, sense: 'standard', criteria };
}

const ofRule = (rule: Rule): Pick<Topic, 'parameters' | 'rules'> => {
  const found = rule.criteria.map((entry) => requires(rule, { on: entry.from, place: entry.places?.[0] ?? 'CN' }));
  return { parameters: unique(found.flatMap((r) => r.parameters)), rules: unique(found.flatMap((r) => r.rules)) };
};
const ofFormula = ({ subject, formula }: Figure) => ofRule(reading(subject, formula, (value) => compare(value, '>=', constant(0))));
export const ofBands = (subject: Subject, bands: readonly Entry<readonly Band[]>[]) => ofRule(reading(subject, bands, (value) => all(...value.map(({ when }) => when))));

function durationsOf({ steps }: Procedure): readonly Parameter[] {
  const every = steps.flatMap(({ value = [] }) => value);
  return unique(every.flatMap(({ within = [], notice }) => [...within.flatMap((limit) => ('days' in limit ? [limit.days] : [])), ...(notice ? [notice.atLeast.days] : [])]));
}

export const topics: readonly Topic[] = [
  ...rules.map((rule): Topic => ({ kind: 'rules', id: rule.id, label: rule.label, subject: rule.subject, entries: rule.criteria, ...ofRule(rule) })),
  ...figures.map((figure): Topic => ({ kind: 'figures', id: figure.id, label: figure.label, subject: figure.subject, entries: figure.formula, ...ofFormula(figure) })),
  ...scores.map(({ id, label, subject, formula, grades, outOf }): Topic => {
    const points = ofFormula({ id, label, subject, formula }), bands = ofBands(subject, grades?.bands ?? []);
    return { kind: 'scores', id, label, subject, entries: [...formula, ...(grades?.bands ?? [])], parameters: unique([...(outOf ? [outOf] : []), ...points.parameters, ...bands.parameters]), rules: unique([...points.rules, ...bands.rules]) };
  }),
  ...classes.map(({ id, label, subject, bands }): Topic => ({ kind: 'classes', id, label, subject, entries: bands, ...ofBands(subject, bands) })),
  ...matchings.map(({ id, label, subject, needs }): Topic => ({ kind: 'matchings', id, label, subject, entries: needs, ...ofRule(reading(subject, needs, needExpr)) })),
  ...procedures.map((procedure): Topic => ({ kind: 'procedures', id: procedure.id, label: procedure.label, entries: procedure.steps, parameters: durationsOf(procedure), rules: [] })),
  ...ledgers.map(({ id, label, published }): Topic => ({ kind: 'ledgers', id, label, entries: published.map(({ on, ...posting }) => ({ ...posting, from: on })), parameters: [], rules: [] })),
  ...checks.map(({ id, label, subject, flaws }): Topic => ({ kind: 'checks', id, label, subject, entries: flaws, ...ofRule(reading(subject, flaws, flawedBy)) })),
  ...calendars.map(({ id, label, years }): Topic => ({ kind: 'calendars', id, label, entries: years, parameters: [], rules: [] })),
];

const byId = new Map(topics.map((topic) => [topic.id, topic]));
export const topicOf = (id: string): Topic => {
  const topic = byId.get(id);
  if (topic === undefined) throw new Error(`${id} is not in the catalogue`);
  return topic;
};

/** A published name whose items were never found, filled after comparable methods until a bureau adopts its own. */
export const isTemplate = ({ entries }: Topic): boolean => entries.some(({ standing }) => standing === 'reconstructed');

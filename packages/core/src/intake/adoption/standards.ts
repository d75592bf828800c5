/** The parameters, rules and figures of a document, linked to what they refer to. */
import type { Catalogue } from '../../model/adoption.js';
import type { Expr, Quantity } from '../../model/expr.js';
import type { Figure } from '../../model/figure.js';
import type { Label } from '../../model/label.js';
import type { Amount, Parameter } from '../../model/parameter.js';
import { shown, type Problem } from '../../model/problem.js';
import type { Rule } from '../../model/rule.js';
import type { Unit } from '../../model/unit.js';
import type { Entry } from '../../model/timeline.js';
import { lintParameter, lintRule } from '../../engine/lint-rule.js';
import type { Interval } from '../../engine/logic.js';
import { lintTimeline } from '../../engine/lint/timeline.js';
import { entryOf, undated, type Scope } from './entries.js';
import type { Legible, Sections } from './legible.js';
import { linking, shapeOf, type Places } from './linker.js';
import { unsound } from './soundness.js';

/** New entries of a thing, each with its place in the document; the thing itself as it was, or new and empty. */
export type Layer<Of, T> = { readonly of: Of; readonly path: string; readonly added: readonly Placed<T>[] };
export type Placed<T> = { readonly path: string; readonly entry: Entry<T> };
export type Standards = {
  readonly parameters: readonly Layer<Parameter, Amount>[];
  readonly rules: readonly Layer<Rule, Expr>[];
  readonly figures: readonly Layer<Figure, Quantity>[];
  /** The rules that each rule of the document refers to, whether or not the rest of it could be read. */
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
};

const ownId: Label = { zh: '各不相同的编号', en: 'an id of its own' };
const merge: Label = { zh: '请合为一条，各时期分列。', en: 'Make it one, with an entry for each period.' };
const newNeeds = (fields: string): Label => ({ zh: `新增的须写明 ${fields}`, en: `${fields}, as it is new` });
const addOrCorrect: Label = { zh: '请补上；若本想改已有的，请改正编号。', en: 'Add it; or correct the id, if one that exists was meant.' };
const asShipped = (value: string): Label => ({ zh: `与已有的一致：${value}`, en: `the same as the one that exists: ${value}` });
const newId: Label = { zh: '请照原样写，或另起新编号。', en: 'Write it as it is, or give it an id of its own.' };

/** Reads everything that a document says, as far as it has its form: what does not is left out, in its place. */
export function standardsIn(document: Legible, shipped: Catalogue): Standards {
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => {
    problems.push(problem);
  };
  once(document.sources, 'sources', tell);
  for (const [i, source] of document.sources.entries()) if (source) undated(source, `sources[${i}]`, tell);
  const scope: Scope = { sources: new Map(document.sources.flatMap((source) => (source ? [[source.id, source]] : []))), places: document.places };
  return { ...read(document, scope, shipped, tell), problems };
}

/** The sections of a document, or a rule on its own. */
export function read({ parameters, rules, figures }: Sections, scope: Scope, shipped: Catalogue, tell: (problem: Problem) => void): Omit<Standards, 'problems'> {
  const places: Places = new Map();
  once(parameters, 'parameters', tell);
  once(rules, 'rules', tell);
  once(figures, 'figures', tell);

  const readParameters = parameters.flatMap((json, i): Layer<Parameter, Amount>[] => {
    if (json === null) return [];
    const path = `parameters[${i}]`, old = shipped.parameters.find(({ id }) => id === json.id);
    needed(old, json, ['label', 'unit', 'scale'], path, tell);
    same(old, json, ['unit', 'scale'], path, tell);
    const of = old ?? { id: json.id, label: json.label ?? { zh: '', en: '' }, unit: json.unit ?? 'none', scale: json.scale ?? 1, values: [] };
    const added = placed(json.values, `${path}.values`, (entry, at) => entryOf(entry, at, scope, (amount, here) => bounded(of, amount, here, tell), tell));
    unsound(lintParameter({ ...of, values: entriesOf(added) }), added).forEach(tell);
    return [{ of, path, added }];
  });

  /** New rules as names only: what they say is linked afterwards, so that one may refer to a later one. */
  const named = rules.map((json): Rule | null => json && (shipped.rules.find(({ id }) => id === json.id)
    ?? { id: json.id, label: json.label ?? { zh: '', en: '' }, subject: json.subject ?? 'household', sense: json.sense ?? 'standard', criteria: [], ...(json.omits && { omits: json.omits }) }));
  const byId = <T extends { readonly id: string }>(of: readonly T[]): Map<string, T> => new Map(of.map((x) => [x.id, x]));
  const known = { parameters: byId([...shipped.parameters, ...readParameters.map(({ of }) => of)]), rules: byId([...shipped.rules, ...named.filter((rule) => rule !== null)]), calendars: byId(shipped.calendars) };
  const held = new Map(named.flatMap((rule) => (rule ? [[rule.id, new Set<string>()] as const] : [])));
  const link = linking(known, places, tell, (id, path) => {
    const at = named[Number(/^rules\[(\d+)\]/.exec(path)?.[1])];
    if (at) held.get(at.id)?.add(id);
  });

  const readRules = rules.flatMap((json, i): Layer<Rule, Expr>[] => {
    const path = `rules[${i}]`, of = named[i] ?? null, shape = of && shapeOf(shipped, of.subject);
    if (json === null || of === null || shape === null) return [];
    const old = shipped.rules.includes(of) ? of : undefined;
    needed(old, json, ['label', 'subject', 'sense'], path, tell);
    same(old, json, ['subject', 'sense'], path, tell);
    const added = placed(json.criteria, `${path}.criteria`, (entry, at) => entryOf(entry, at, scope, (value, here) => link.expr(value, [shape], here), tell));
    const alone: Rule = { ...of, criteria: entriesOf(added) };
    unsound(lintRule(alone), added, places, alone).forEach(tell);
    return [{ of, path, added }];
  });

  const readFigures = figures.flatMap((json, i): Layer<Figure, Quantity>[] => {
    if (json === null) return [];
    const path = `figures[${i}]`, old = shipped.figures.find(({ id }) => id === json.id);
    needed(old, json, ['label', 'subject'], path, tell);
    same(old, json, ['subject'], path, tell);
    const of = old ?? { id: json.id, label: json.label ?? { zh: '', en: '' }, subject: json.subject ?? 'household', formula: [] };
    const shape = shapeOf(shipped, of.subject);
    if (shape === null) return [];
    const added = placed(json.formula, `${path}.formula`, (entry, at) => entryOf(entry, at, scope, (value, here) => link.quantity(value, [shape], here), tell));
    unsound(lintTimeline(entriesOf(added), 'figure.formula'), added).forEach(tell);
    return [{ of, path, added }];
  });
  return { parameters: readParameters, rules: readRules, figures: readFigures, held };
}

const asPrinted: Label = { zh: '请按文件改正。', en: 'Correct it as the document says.' };
const rising: Label = { zh: '前小后大的两个数', en: 'two numbers, the lesser first' };
const turn: Label = { zh: '请对调。', en: 'Turn them round.' };

const signed: readonly Unit[] = ['none', 'point'];
/** What a number of a unit can be: nothing but points is ever less than nothing, and beyond these steps none is exact. */
const rangeOf = ({ unit, scale }: Parameter): Interval => ({ low: signed.includes(unit) ? -1e15 / scale : 0, high: 1e15 / scale });
const anAmount = ({ low, high }: Interval): Label => ({ zh: `${low} … ${high}`, en: `${low} … ${high}` });
const numbersIn = (amount: Amount): readonly number[] => (typeof amount === 'number' ? [amount] : Object.values<number | readonly number[]>(amount).flat());

function bounded(of: Parameter, amount: Amount, path: string, tell: (problem: Problem) => void): Amount | null {
  const range = rangeOf(of), outside = numbersIn(amount).find((n) => Number.isFinite(n) && (n < range.low || n > range.high));
  if (outside !== undefined) {
    tell({ code: 'out-of-range', path, given: shown(outside), expected: anAmount(range), remedy: asPrinted });
    return null;
  }
  if (typeof amount === 'number' || !('between' in amount) || amount.between[0] <= amount.between[1]) return amount;
  tell({ code: 'out-of-range', path: `${path}.between`, given: amount.between.join(', '), expected: rising, remedy: turn });
  return null;
}

/** Every entry that can be used, with its place. */
const placed = <J, T>(of: readonly (J | null)[], path: string, read: (json: J, path: string) => Entry<T> | null): Placed<T>[] =>
  of.flatMap((json, i) => {
    const at = `${path}[${i}]`, entry = json && read(json, at);
    return entry === null ? [] : [{ path: at, entry }];
  });
const entriesOf = <T>(added: readonly Placed<T>[]): Entry<T>[] => added.map(({ entry }) => entry);

function once(of: readonly ({ readonly id: string } | null)[], path: string, tell: (problem: Problem) => void): void {
  for (const [i, one] of of.entries()) {
    const id = one?.id;
    if (id !== undefined && of.findIndex((other) => other?.id === id) < i) tell({ code: 'repeated', path: `${path}[${i}].id`, given: shown(id), expected: ownId, remedy: merge });
  }
}

/** What is new has to say what it is. */
function needed<J extends object>(old: object | undefined, json: J, fields: readonly (keyof J & string)[], path: string, tell: (problem: Problem) => void): void {
  if (old !== undefined) return;
  for (const field of fields.filter((name) => json[name] === undefined)) {
    tell({ code: 'absent', path: `${path}.${field}`, given: '', expected: newNeeds(fields.join(', ')), remedy: addOrCorrect });
  }
}

/** What exists keeps its unit and its subject: yuan would silently become ten thousand yuan. */
function same<J extends object>(old: object | undefined, json: J, fields: readonly (keyof J & string)[], path: string, tell: (problem: Problem) => void): void {
  for (const field of fields) {
    const before = (old as Partial<J> | undefined)?.[field];
    if (old === undefined || json[field] === undefined || json[field] === before) continue;
    tell({ code: 'contradiction', path: `${path}.${field}`, given: shown(json[field]), expected: asShipped(String(before)), remedy: newId });
  }
}

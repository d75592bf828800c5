/** Rules and records so small that everything that could be answered can be tried: what the verbs find is held against it. */
import { foldRule } from '../../src/engine/fold.js';
import { judgment } from '../../src/engine/judgment.js';
import { nothingAssumed } from '../../src/engine/assumed.js';
import type { Expr, Quantity, Relation } from '../../src/model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, Indicator, NumberIndicator, Roster } from '../../src/model/indicator.js';
import type { Amount, Parameter } from '../../src/model/parameter.js';
import type { Region } from '../../src/model/question.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import type { Status } from '../../src/model/verdict.js';
import type { Random } from '../readings/random.js';

export const at = { on: '2020-03-10', place: '511722' };
const named = (id: string) => ({ id, label: { zh: id, en: id } });
const number = (id: string, more: Partial<NumberIndicator> = {}): NumberIndicator => ({ ...named(id), type: 'number', unit: 'none', scale: 1, min: 0, max: 5, ...more });
const flag = (id: string, more: Partial<FlagIndicator> = {}): FlagIndicator => ({ ...named(id), type: 'flag', ...more });
const kind: ChoiceIndicator = { ...named('kind'), type: 'choice', codes: { x: named('x').label, y: named('y').label, z: named('z').label } };
const day: DateIndicator = { ...named('day'), type: 'date' };
const born: DateIndicator = { ...named('born'), type: 'date', past: true, changeable: false };
/** Numbers may be negative, where a product ends. */
const pool: Indicator[] = [number('a'), number('b', { min: -2, max: 3 }), number('c', { changeable: false, max: 3 }), number('rate', { unit: 'percent', max: 4 }), flag('p'), flag('q'), flag('fixed', { changeable: false }), kind, day, born];
const inRow: Indicator[] = [number('m', { max: 2 }), flag('f'), flag('g', { changeable: false })];
const roster: Roster = { ...named('rows'), member: named('row').label, size: number('size', { max: 2 }) };

const days = ['1900-01-01', '2018-03-10', '2019-03-10', '2019-03-11', '2020-03-07', '2020-03-08', '2020-03-09', '2020-03-10'];
const later = ['2020-03-11', '2020-03-12', '9999-12-31'];

export function valuesOf(of: Indicator): Value[] {
  switch (of.type) {
    case 'number': return Array.from({ length: (of.max ?? 5) - (of.min ?? 0) + 1 }, (_, i) => (of.min ?? 0) + i);
    case 'flag': return [false, true];
    case 'choice': return Object.keys(of.codes);
    case 'date': return of.past ? days : [...days, ...later];
  }
}

/** Says whether a value lies in a region. */
export function isIn(region: Region, value: Value): boolean {
  switch (region.kind) {
    case 'flag': return region.values.includes(value as boolean);
    case 'choice': return region.codes.includes(value as string);
    case 'number': return (region.low ?? -Infinity) <= (value as number) && (value as number) <= (region.high ?? Infinity);
    case 'date': return (region.first ?? '') <= (value as string) && (value as string) <= (region.last ?? '9999-12-31');
    case 'row': return region.cells.length > 0;
  }
}

/** Says whether a day of the region is tried. Not every day of eight thousand years is. */
export const isTried = (region: Region, path: string, cells: readonly Cell[]): boolean =>
  region.kind === 'row' || cells.some((cell) => cell.path === path && cell.values.some((v) => isIn(region, v)));

export type World = { readonly own: readonly Indicator[]; readonly row: readonly Indicator[] };
const most = 500;

/** As many indicators as can be tried in every combination with two rows. */
export function randomWorld(r: Random): World {
  const row = r.chance(0.4) ? inRow.filter(() => r.chance(0.5)) : [];
  let size = row.length === 0 ? 1 : 4 * row.reduce((n, of) => n * (valuesOf(of).length + 1) ** 2, 1);
  const own: Indicator[] = [];
  for (const of of [...pool].sort(() => r() - 0.5)) {
    size *= valuesOf(of).length + 1;
    if (size > most) break;
    own.push(of);
  }
  return { own, row };
}

const relations: Relation[] = ['>=', '>', '<=', '<', '='];
const source = { id: 'test', title: { zh: '试', en: 'test' } };
const of = <T extends Indicator['type']>(all: readonly Indicator[], type: T): Extract<Indicator, { type: T }>[] => all.filter((x): x is Extract<Indicator, { type: T }> => x.type === type);

function parameter(r: Random): Parameter {
  const v = r.int(5);
  const value = r.pick<Amount>([v, v, v, v, v, { atLeast: v }, { between: [v, v + 1] }]);
  const entry = { from: '2000-01-01', source };
  return { ...named(`parameter${r.int(1e9)}`), unit: r.pick(['none', 'none', 'percent'] as const), scale: 1, values: [r.chance(0.04) ? { ...entry, standing: 'unset' } : { ...entry, standing: 'official', value }] };
}

const points = (r: Random): Quantity => ({ kind: 'parameter', of: { ...named(`points${r.int(1e9)}`), unit: 'point', scale: 1, values: [{ from: '2000-01-01', source, standing: 'official', value: r.pick([-1, 1, 2]) }] } });
/** A parameter that was one thing and became another on a day that is tried. */
const stepped = (r: Random): Parameter => ({
  ...named(`parameter${r.int(1e9)}`), unit: 'none', scale: 1,
  values: ['1990-01-01', r.pick(['2019-03-10', '2020-03-08']), r.pick(['2020-03-09', '2020-03-11'])].map((from) => ({ from, source, standing: 'official' as const, value: r.int(4) })),
});

function quantity(r: Random, all: readonly Indicator[], rows: readonly Indicator[], depth: number): Quantity {
  const go = () => quantity(r, all, rows, depth - 1), numbers = of(all, 'number'), dates = of(all, 'date');
  const leaves: (() => Quantity)[] = [
    ...(numbers.length === 0 ? [] : Array.from({ length: 4 }, () => (): Quantity => ({ kind: 'indicator', of: r.pick(numbers) }))),
    ...(dates.length === 0 ? [] : Array.from({ length: 4 }, () => (): Quantity => ({ kind: 'elapsed', unit: r.pick(['day', 'year'] as const), from: r.pick(dates), to: 'on' }))),
    () => ({ kind: 'parameter', of: parameter(r) }), () => ({ kind: 'constant', of: r.pick([0, 1] as const) }),
  ];
  const nodes: (() => Quantity)[] = [
    () => ({ kind: 'sum', of: [go(), go()] }), () => ({ kind: 'minus', left: go(), right: go() }), () => ({ kind: 'product', left: go(), right: go() }),
    () => ({ kind: 'share', part: go(), whole: go() }), () => ({ kind: r.pick(['atMost', 'atLeast'] as const), left: go(), right: go() }),
    () => ({ kind: 'score', items: [0, 1].map((i) => ({ ...named(`item${i}`), ...(r.chance(0.9) && { when: expr(r, all, rows, depth - 1) }), points: r.chance(0.3) ? go() : points(r) })) }),
    ...(dates.length === 0 ? [] : [(): Quantity => ({ kind: 'asOf', of: stepped(r), day: r.pick(dates) })]),
    ...(rows.length === 0 ? [] : [
      (): Quantity => ({ kind: 'count', in: roster, where: expr(r, rows, [], depth - 1) }),
      (): Quantity => ({ kind: 'total', in: roster, of: quantity(r, rows, [], depth - 1), ...(r.chance(0.5) && { where: expr(r, rows, [], depth - 1) }) }),
    ]),
  ];
  return r.pick(depth <= 0 || r.chance(0.4) ? leaves : nodes)();
}

function expr(r: Random, all: readonly Indicator[], rows: readonly Indicator[], depth: number, concurs = true): Expr {
  const go = () => expr(r, all, rows, depth - 1, concurs), n = () => quantity(r, all, rows, depth - 1), way = () => expr(r, all, rows, depth - 1, false);
  const [flags, choices] = [of(all, 'flag'), of(all, 'choice')];
  const compare = (): Expr => ({ kind: 'compare', left: n(), by: r.pick(relations), right: n() });
  const leaves: (() => Expr)[] = [
    compare, ...flags.map((x) => (): Expr => ({ kind: 'is', of: x })), ...choices.map((x) => (): Expr => ({ kind: 'oneOf', of: x, codes: r.pick([['x'], ['y', 'z'], ['z']]) })),
  ];
  const nodes: (() => Expr)[] = [
    compare, () => ({ kind: 'ratio', part: n(), whole: n(), by: r.pick(relations), limit: n() }),
    () => ({ kind: 'all', of: [go(), go()] }), () => ({ kind: 'all', of: [go(), go(), go()] }), () => ({ kind: 'any', of: [go(), go()] }), () => ({ kind: 'not', of: go() }),
    () => ({ kind: 'atLeastOf', n: 2, of: [go(), go(), go()] }), ...(concurs ? [(): Expr => ({ kind: 'concur', of: [way(), way()] })] : []),
    () => ({ kind: 'holds', of: ruleOf(r, go()) }),
    ...(rows.length === 0 ? [] : (['every', 'some'] as const).flatMap((k) => [1, 2].map(() => (): Expr => ({ kind: k, in: roster, of: expr(r, rows, [], depth - 1, concurs), ...(r.chance(0.5) && { where: expr(r, rows, [], depth - 1, concurs) }) })))),
  ];
  return r.pick(depth <= 0 || r.chance(0.15) ? leaves : nodes)();
}

const ruleOf = (r: Random, value: Expr): Rule => ({ ...named(`rule${r.int(1e9)}`), subject: 'household', sense: r.pick(['standard', 'standard', 'risk'] as const), criteria: [{ from: '2000-01-01', source, standing: 'official', value }] });
export const randomRule = (r: Random, { own, row }: World): Rule => ruleOf(r, expr(r, own, row, 1 + r.int(3)));

/** @param gaps - how many answers are missing */
export function randomRecord(r: Random, { own, row }: World, gaps: number): RecordOf {
  const answers = (all: readonly Indicator[]): RecordOf => Object.fromEntries(all.map((x) => [x.id, r.chance(gaps) ? null : r.pick(valuesOf(x))]));
  if (row.length === 0) return answers(own);
  const rows = Array.from({ length: r.int(3) }, () => answers(row));
  return { ...answers(own), rows, size: r.chance(gaps * 0.6) ? null : rows.length + r.int(3 - rows.length) };
}

/** One answer that may be given anew. `question`: what it is asked with. */
export type Cell = { readonly path: string; readonly question: string; readonly known: boolean; readonly mayChange: boolean; readonly values: readonly Value[]; readonly of: Indicator; readonly put: (record: RecordOf, value: Value) => RecordOf };

/** Every answer of a record in this world. A row that is missing from the list is there as soon as something is said of it. */
export function cellsOf(record: RecordOf, { own, row }: World): Cell[] {
  const cell = (path: string, question: string, x: Indicator, value: Value, put: Cell['put']): Cell =>
    ({ path, question, of: x, known: value !== null, mayChange: value === null || x.changeable !== false, values: valuesOf(x), put });
  const out = own.map((x) => cell(x.id, x.id, x, record[x.id] ?? null, (rec, value) => ({ ...rec, [x.id]: value })));
  if (row.length === 0) return out;
  const listed = record['rows'] as readonly RecordOf[];
  const size = record['size'] as number | null;
  if (size === null) out.push({ ...cell('size', 'size', roster.size, null, (rec, value) => ({ ...rec, size: value })), values: [0, 1, 2].filter((n) => n >= listed.length) });
  for (let i = 0; i < Math.max(size ?? 0, listed.length); i++) for (const x of row) {
    out.push(cell(`rows[${i}].${x.id}`, i < listed.length ? `rows[${i}].${x.id}` : `rows[${i}]`, x, listed[i]?.[x.id] ?? null, (rec, value) => {
      const rows = [...(rec['rows'] as RecordOf[])];
      while (rows.length <= i) rows.push({});
      rows[i] = { ...rows[i], [x.id]: value };
      return { ...rec, rows };
    }));
  }
  return out.filter((c) => c.values.length > 1 || c.known);
}

/** The status for every way to answer the cells anew or leave them; choice 0 leaves it, choice i takes the value i - 1. */
export function statuses(rule: Rule, record: RecordOf, cells: readonly Cell[]): (choices: readonly number[]) => Status {
  const judge = foldRule(rule, judgment(nothingAssumed), at);
  const known = new Map<string, Status>();
  return (choices) => {
    const key = choices.join();
    const found = known.get(key) ?? judge({ record: cells.reduce((rec, cell, i) => (choices[i] === 0 ? rec : cell.put(rec, cell.values[(choices[i] ?? 0) - 1])), record) }).status;
    known.set(key, found);
    return found;
  };
}

/** One number below each count, in every combination. */
export function* everyWay(counts: readonly number[], at: readonly number[] = []): Generator<readonly number[]> {
  const count = counts[at.length];
  if (count === undefined) yield at;
  else for (let i = 0; i < count; i++) yield* everyWay(counts, [...at, i]);
}

/** Random rules over every word of the language. */
import type { Calendar, Shifts } from '../../src/model/calendar.js';
import type { Classes } from '../../src/model/classes.js';
import type { DayOf, Elapsed, Expr, Quantity, Relation, ScoreItem } from '../../src/model/expr.js';
import type { Figure } from '../../src/model/figure.js';
import type { Amount, Parameter } from '../../src/model/parameter.js';
import type { Assumption } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import type { Entry, Timeline } from '../../src/model/timeline.js';
import type { Random } from './random.js';
import { indicatorsOf, named, type Subject } from './subjects.js';

export const at = { on: '2019-06-30', place: '511722' };
export const days = ['2018-02-28', '2018-12-31', '2019-01-01', '2019-05-31', '2019-06-29', '2019-06-30', '2019-07-01', '2004-02-29', '2001-06-30', '2020-01-01'];
export const thresholds = [0, 1, 2, 3, 5];
const froms = ['2000-01-01', '2000-01-01', '2010-01-01', '2010-01-01', '2018-12-31', '2019-01-01', '2019-06-30', '2019-07-01'];
const untils = ['2019-06-01', '2019-06-30', '2019-07-01', '2021-01-01'];
const placeLists = [undefined, undefined, undefined, undefined, ['CN'], ['51'], ['15', '51'], ['5117'], ['511722'], ['52']];
const relations: Relation[] = ['>=', '>', '<=', '<', '='];
const source = { id: 'test', title: { zh: '试', en: 'test' } };

function timeline<T>(r: Random, value: () => T): Timeline<T> {
  return [...r.some(4, () => null), null].map((): Entry<T> => {
    const from = r.pick(froms), until = r.pick(untils), places = r.pick(placeLists);
    return {
      from, source,
      ...(r.chance(0.15) && until > from && { until }),
      ...(places && { places }),
      ...(r.chance(0.05) ? { standing: 'unset' } : { standing: r.pick(['official', 'recalled']), value: value() }),
    };
  });
}

function amount(r: Random): Amount {
  const v = r.pick([...thresholds, 0.5, 0.07, 1.1]);
  return r.chance(0.75) ? v : r.pick<Amount>([{ atLeast: v }, { atMost: v }, { between: [v, v + 1] }]);
}
const parameter = (r: Random): Parameter => ({ ...named(`parameter${r.int(1e9)}`), unit: r.pick(['none', 'none', 'percent'] as const), scale: 100, values: timeline(r, () => amount(r)) });

/** Points, some of them deducted, some nobody set. */
const points = (r: Random): Parameter => ({ ...named(`points${r.int(1e9)}`), unit: 'point', scale: 10, values: timeline(r, () => (r.chance(0.9) ? r.pick([-2, -1, 0, 1, 2, 3, 0.5]) : amount(r))) });

/** `inRule`: an expression of the rule's own subject, where `inherited` makes sense. `inConcur`: a way to know something, which holds no other such. */
type Place = { readonly subject: Subject; readonly owner?: Subject; readonly depth: number; readonly inRule: boolean; readonly inConcur: boolean };
const deeper = (p: Place): Place => ({ ...p, depth: p.depth - 1 });
/** At least one node more where there are rosters inside, so that the innermost is reached. */
const inside = (p: Place, subject: Subject): Place => ({ ...p, subject, owner: p.subject, depth: Math.max(p.depth - 2, subject.rosters.length), inRule: false });

/** A year that is not known, weekdays off, weekends worked. */
const calendar = (r: Random): Calendar => ({ ...named('calendar'), years: timeline(r, (): Shifts => ({ off: r.some(4, () => r.pick([...days, '2019-06-28', '2019-01-02'])), on: r.some(3, () => r.pick([...days, '2019-06-23'])) })) });

/** Of the record itself, or of the one whose roster it is in. */
const day = (r: Random, { subject, owner }: Place): DayOf => (owner && r.chance(0.5) ? { kind: 'owner', of: r.pick(owner.dates) } : r.pick(subject.dates));

function elapsed(r: Random, p: Place): Elapsed {
  const ends = { kind: 'elapsed', from: day(r, p), to: r.chance(0.4) ? 'on' : day(r, p) } as const;
  if (r.chance(0.25)) return { ...ends, unit: 'working-day', calendar: calendar(r) };
  return { ...ends, unit: r.pick(['day', 'month', 'year', 'calendar-month', 'calendar-year'] as const) };
}

function quantity(r: Random, p: Place): Quantity {
  const { numbers, rosters } = p.subject;
  const go = () => quantity(r, deeper(p));
  const leaves: (() => Quantity)[] = [
    () => ({ kind: 'indicator', of: r.pick(numbers) }), () => ({ kind: 'indicator', of: r.pick(numbers) }),
    () => ({ kind: 'parameter', of: parameter(r) }), () => ({ kind: 'constant', of: r.pick([0, 1] as const) }),
    () => elapsed(r, p), () => ({ kind: 'asOf', of: parameter(r), day: day(r, p) }),
  ];
  const item = (when: Expr, i: number): ScoreItem => ({ ...named(`item${i}`), ...(r.chance(0.9) && { when }), points: r.chance(0.3) ? go() : { kind: 'parameter', of: points(r) } });
  const nodes: (() => Quantity)[] = [
    () => ({ kind: 'sum', of: r.some(4, go) }), () => ({ kind: 'minus', left: go(), right: go() }), () => ({ kind: 'product', left: go(), right: go() }), () => ({ kind: 'share', part: go(), whole: go() }),
    () => ({ kind: r.pick(['atMost', 'atLeast'] as const), left: go(), right: go() }),
    () => ({ kind: 'score', items: r.some(5, () => expr(r, deeper(p))).map(item) }),
    () => ({ kind: 'score', items: [0, 1].map((i) => item({ kind: 'compare', left: go(), by: r.pick(relations), right: go() }, i)) }),
    ...rosters.flatMap(({ roster, of }): (() => Quantity)[] => [
      () => ({ kind: 'count', in: roster, where: expr(r, inside(p, of)) }),
      () => ({ kind: 'total', in: roster, of: quantity(r, inside(p, of)), ...(r.chance(0.6) && { where: expr(r, inside(p, of)) }) }),
    ]),
  ];
  return r.pick(p.depth <= 0 || r.chance(0.4) ? leaves : nodes)();
}

function expr(r: Random, p: Place): Expr {
  const { flags, choices, rosters } = p.subject;
  const go = () => expr(r, deeper(p)), number = () => quantity(r, deeper(p));
  const way = () => expr(r, { ...deeper(p), inConcur: true });
  const compare = (): Expr => ({ kind: 'compare', left: number(), by: r.pick(relations), right: number() });
  const leaves: (() => Expr)[] = [
    () => ({ kind: 'is', of: r.pick(flags) }), () => ({ kind: 'oneOf', of: r.pick(choices), codes: r.pick([['x'], ["y'z", 'w'], []]) }), compare,
  ];
  const nodes: (() => Expr)[] = [
    compare, () => ({ kind: 'ratio', part: number(), whole: number(), by: r.pick(relations), limit: number() }),
    () => ({ kind: 'all', of: r.some(4, go) }), () => ({ kind: 'any', of: r.some(4, go) }), () => ({ kind: 'not', of: go() }),
    ...(p.inConcur ? [] : [(): Expr => ({ kind: 'concur', of: [way(), ...r.some(3, way)] })]),
    () => ({ kind: 'atLeastOf', n: r.int(4), of: [...r.some(4, go), go()] }),
    () => ({ kind: 'holds', of: randomRule(r, p.subject, p.depth - 1, p.inConcur) }),
    ...(p.inRule && !p.inConcur ? [(): Expr => ({ kind: 'inherited' })] : []),
    ...rosters.flatMap(({ roster, of }) => (['every', 'some'] as const).map((kind) => (): Expr =>
      ({ kind, in: roster, of: expr(r, inside(p, of)), ...(r.chance(0.6) && { where: expr(r, inside(p, of)) }) }))),
  ];
  return r.pick(p.depth <= 0 || r.chance(0.2) ? leaves : nodes)();
}

export const randomRule = (r: Random, subject: Subject, depth: number, inConcur = false): Rule => ({
  ...named(`rule "${r.int(1e9)}"`), subject: 'household', sense: 'standard', criteria: timeline(r, () => expr(r, { subject, depth, inRule: true, inConcur })),
});

export const randomFigure = (r: Random, subject: Subject, depth: number): Figure => ({
  ...named(`figure "${r.int(1e9)}"`), subject: 'household', formula: timeline(r, () => quantity(r, { subject, depth, inRule: false, inConcur: false })),
});

/** Up to five classes with codes that have to be quoted; some lists are empty. */
export const randomClasses = (r: Random, subject: Subject, depth: number): Classes => ({
  ...named(`classes "${r.int(1e9)}"`), subject: 'household',
  bands: timeline(r, () => r.some(6, () => expr(r, { subject, depth, inRule: false, inConcur: false })).map((when, i) => ({ code: `it's "${i}"`, label: named('class').label, when }))),
});

/** What some missing answers count as, members' answers and sizes of rosters among them. */
export const randomAssumptions = (r: Random, subject: Subject): Assumption[] =>
  indicatorsOf(subject).filter(() => r.chance(0.3)).map((of) => {
    switch (of.type) {
      case 'number': return { of, value: r.pick([1, 2, 3]) };
      case 'flag': return { of, value: r.chance(0.5) };
      case 'date': return { of, value: r.pick(days) };
      case 'choice': return { of, value: r.pick(Object.keys(of.codes)) };
    }
  });

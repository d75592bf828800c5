/** Random records of every subject that stand on the edges of the shipped rules. */
import type { Indicator, NumberIndicator } from '../../src/model/indicator.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import type { SubjectShape } from '../../src/model/subject-shape.js';
import { classes, figures, parameters, rules, scores } from '../../src/rulebook/catalogue.js';
import { county, exception, household, member, village } from '../../src/rulebook/subjects.js';
import * as income from '../../src/rulebook/indicators/income.js';
import type { Random } from './random.js';
import type { Subject } from './subjects.js';

/** Parts of income are added up before a rule is asked, so no rule reads them. */
const addedUp = new Set<Indicator>(Object.values(income));

/** Everything that a rule, a figure, a score or a list of classes names. What only a check looks at would make every table wider for nothing. */
const named = JSON.stringify([rules, figures, scores, classes]);
const isRead = (of: Indicator): boolean => !addedUp.has(of) && named.includes(`"id":"${of.id}"`);

const subjectOf = ({ indicators, rosters }: SubjectShape): Subject => {
  const of = indicators.filter(isRead);
  return {
    numbers: of.filter((i) => i.type === 'number'), flags: of.filter((i) => i.type === 'flag'), dates: of.filter((i) => i.type === 'date'),
    choices: of.filter((i) => i.type === 'choice'), rosters: rosters.map(({ roster, of: inner }) => ({ roster, of: subjectOf(inner) })),
  };
};

/** A subject with rules of its own: its shape, and the same as the readings take it. */
export type Shipped = { readonly shape: SubjectShape; readonly subject: Subject };
export const shipped: readonly Shipped[] = [household, member, village, county, exception].map((shape) => ({ shape, subject: subjectOf(shape) }));

/** Every number that a parameter of the same unit ever had, of those that are named; the limits of checks would only thin them out. */
const limitsOf = new Map<string, readonly number[]>();
const thresholds = ({ unit }: NumberIndicator): readonly number[] => {
  const found = limitsOf.get(unit) ?? allLimits(unit);
  limitsOf.set(unit, found);
  return found;
};
const allLimits = (unit: string): number[] =>
  parameters.filter((p) => p.unit === unit && named.includes(`"id":"${p.id}"`)).flatMap((p) => p.values.flatMap(({ value }) =>
    value === undefined ? [] : typeof value === 'number' ? [value] : 'between' in value ? [...value.between] : 'atLeast' in value ? [value.atLeast] : [value.atMost]));

/** Counts that are 2, 3 or 90 percent of one another, or one off, so that rates from counts stand on their edges too. */
const counts = [10_000, 1_000, 0, 20, 30, 300, 200, 900, 9_000, 299, 301, 199, 201, 899, 901, 10];

const isCount = ({ unit }: NumberIndicator): boolean => unit === 'person' || unit === 'household';

function number(r: Random, of: NumberIndicator): Value {
  const { min = 0, max = 100, scale } = of;
  const near = isCount(of) ? counts : thresholds(of);
  if (r.chance(of.unit === 'percent' ? 0.25 : 0.1)) return min;
  if (near.length > 0 && r.chance(0.75)) return Math.min(max, Math.max(min, Math.round((r.pick(near) + r.pick([-1, 0, 0, 1]) / scale) * scale) / scale));
  return r.chance(0.08) ? r.pick([NaN, max + 1, min - 1, 1 / (scale * 3)]) : Math.round((min + r() * Math.min(max - min, 2_000)) * scale) / scale;
}

/** Days on which a child turns 6 or 16 on a day of judgement, one day off, and others. */
const days = ['2013-10-31', '2013-11-01', '2003-10-31', '2003-11-01', '2012-02-29', '1950-01-01', '2010-06-15', '2012-10-30', '2002-10-31', '2018-03-01', '2018-07-31'];

/** Mostly good answers, so that whole subjects are often settled; a fifth of the cells unknown in half of the records, the counts in half. */
export function shippedRecord(r: Random, subject: Subject): RecordOf {
  const gaps = r.chance(0.5) ? 0.02 : 0.2;
  const uncounted = r.chance(0.5);
  /** Some households own and do nothing of what is asked: what excludes them, and what exempts them. */
  const yes = r.chance(0.85) ? 0.93 : 0.03;
  const record = (s: Subject): Record<string, Value> => {
    const or = (value: () => Value): Value => (r.chance(gaps) ? null : value());
    const cells: Record<string, Value> = Object.fromEntries([
      ...s.numbers.map((x) => [x.id, uncounted && isCount(x) ? null : or(() => number(r, x))] as const),
      ...s.flags.map((x) => [x.id, or(() => r.chance(yes))] as const),
      ...s.dates.map((x) => [x.id, or(() => r.pick(days))] as const),
      ...s.choices.map((x) => [x.id, or(() => (r.chance(0.85) ? Object.keys(x.codes)[0] : r.pick([...Object.keys(x.codes), 'other'])))] as const),
    ]);
    for (const { roster, of } of s.rosters) {
      const rows = Array.from({ length: r.int(4) }, () => record(of));
      cells[roster.id] = rows;
      cells[roster.size.id] = r.chance(0.85) ? rows.length : r.pick([null, rows.length + 1, Math.max(0, rows.length - 1)]);
    }
    return cells;
  };
  return record(subject);
}

/** Random households that stand on the edges of the shipped rules. */
import type { Indicator, NumberIndicator } from '../../src/model/indicator.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import { parameters } from '../../src/rulebook/catalogue.js';
import * as ofHousehold from '../../src/rulebook/indicators/household.js';
import * as ofMember from '../../src/rulebook/indicators/member.js';
import type { Random } from './random.js';
import type { Subject } from './subjects.js';

const { members, ...questions } = ofHousehold;
const subject = (of: readonly Indicator[], rosters: Subject['rosters']): Subject => ({
  numbers: of.filter((i) => i.type === 'number'), flags: of.filter((i) => i.type === 'flag'),
  dates: of.filter((i) => i.type === 'date'), choices: of.filter((i) => i.type === 'choice'), rosters,
});
const member = subject(Object.values(ofMember), []);
export const shippedHousehold = subject(Object.values(questions), [{ roster: members, of: member }]);

/** Every number that a parameter of the same unit ever had. */
const thresholds = (of: NumberIndicator): number[] =>
  parameters.filter((p) => p.unit === of.unit).flatMap((p) => p.values.flatMap(({ value }) =>
    value === undefined ? [] : typeof value === 'number' ? [value] : 'between' in value ? [...value.between] : 'atLeast' in value ? [value.atLeast] : [value.atMost]));

function number(r: Random, of: NumberIndicator): Value {
  const { min = 0, max = 100, scale } = of;
  const near = thresholds(of);
  if (near.length > 0 && r.chance(0.6)) return Math.min(max, Math.max(min, Math.round((r.pick(near) + r.pick([-1, 0, 1]) / scale) * scale) / scale));
  return r.chance(0.08) ? r.pick([NaN, max + 1, min - 1, 1 / (scale * 3)]) : Math.round((min + r() * Math.min(max - min, 2_000)) * scale) / scale;
}

/** Days on which a child turns 6 or 16 on a day of judgement, one day off, and others. */
const birthDays = ['2013-10-31', '2013-11-01', '2003-10-31', '2003-11-01', '2012-02-29', '1950-01-01', '2010-06-15', '2012-10-30', '2002-10-31', '2018-03-01'];

/** Mostly good answers, so that whole households are often settled; a fifth of the cells unknown in half of the households. */
export function shippedRecord(r: Random): RecordOf {
  const gaps = r.chance(0.5) ? 0.02 : 0.2;
  const cells = (s: Subject): Record<string, Value> => {
    const or = (value: () => Value): Value => (r.chance(gaps) ? null : value());
    return Object.fromEntries([
      ...s.numbers.map((x) => [x.id, or(() => number(r, x))] as const),
      ...s.flags.map((x) => [x.id, or(() => r.chance(0.93))] as const),
      ...s.dates.map((x) => [x.id, or(() => r.pick(birthDays))] as const),
      ...s.choices.map((x) => [x.id, or(() => (r.chance(0.85) ? Object.keys(x.codes)[0] : r.pick([...Object.keys(x.codes), 'other'])))] as const),
    ]);
  };
  const rows = Array.from({ length: r.int(4) }, () => cells(member));
  const size = r.chance(0.85) ? rows.length : r.pick([null, rows.length + 1, Math.max(0, rows.length - 1)]);
  return { ...cells(shippedHousehold), householdSize: size, members: rows };
}

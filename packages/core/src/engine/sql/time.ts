/** Days in SQL: time between two of them, and a parameter as of one. */
import { dayOfSerial } from '../../model/civil-date.js';
import { dateOf, type DayOf, type Elapsed } from '../../model/expr.js';
import type { Parameter } from '../../model/parameter.js';
import type { At } from '../../model/timeline.js';
import { stretchesOf, type Stretch } from '../calendar/working-days.js';
import { stepsOf } from '../in-force.js';
import { intervalOf, line, type Interval } from '../logic.js';
import { exact, joined, number, quoteText, sql, type Spans, type Sql } from './fragment.js';
import type { Frame } from './frame.js';

const literal = (day: string): Sql => sql`DATE ${quoteText(day)}`;
const column = (frame: Frame, day: DayOf): Sql => ('of' in day ? frame.ownersColumn(day.of) : frame.column(day));

/** Whole units between two days; a month that has no such day is complete on its last. */
export function elapsed(frame: Frame, x: Elapsed, at: At): Sql {
  const from = column(frame, x.from);
  const to = x.to === 'on' ? literal(at.on) : column(frame, x.to);
  const time = timeBetween(frame, x, at, from, to);
  /** What cannot lie after the day of judgement is refused when it does. */
  return dateOf(x.from).past && x.to === 'on' ? sql`CASE WHEN ${from} <= ${to} THEN ${time} END` : time;
}

function timeBetween(frame: Frame, x: Elapsed, at: At, from: Sql, to: Sql): Sql {
  const get = (field: string, day: Sql): Sql => sql`EXTRACT(${field} FROM ${day})`;
  const years = sql`(${get('YEAR', to)} - ${get('YEAR', from)})`;
  const months = sql`${years} * 12 + ${get('MONTH', to)} - ${get('MONTH', from)}`;
  const short = sql`CASE WHEN ${get('DAY', to)} < ${get('DAY', from)} AND ${get('DAY', sql`(${to} + 1)`)} > 1 THEN 1 ELSE 0 END`;
  const whole = sql`CAST(${months} - ${short} AS float8)`;
  switch (x.unit) {
    case 'day': return sql`CAST(${to} - ${from} AS float8)`;
    case 'month': return whole;
    case 'year': return sql`FLOOR(${whole} / 12)`;
    case 'calendar-month': return sql`CAST(${months} AS float8)`;
    case 'calendar-year': return sql`CAST(${years} AS float8)`;
    case 'working-day': return workingDays(frame, x, at, from, to);
  }
}

/** Weekdays by arithmetic, and the listed days that are shifted; NULL unless the calendar knows every day in between. */
function workingDays(frame: Frame, { calendar }: Elapsed & { unit: 'working-day' }, { place }: At, from: Sql, to: Sql): Sql {
  const stretches = stretchesOf(calendar, place);
  const shifts = stretches.flatMap(({ off, on }) => [...off.map((day) => ({ day, by: -1 })), ...on.map((day) => ({ day, by: 1 }))]);
  /** 1900-01-01 was a Monday, and no cell lies before it. */
  const weekdays = (day: Sql): Sql => {
    const since = sql`(${day} - ${literal('1900-01-01')})`;
    return sql`FLOOR(${since} / 7.0) * 5 + CASE WHEN ${since} % 7 < 5 THEN ${since} % 7 + 1 ELSE 5 END`;
  };
  const list = (): string => frame.list(calendar.id, shifts.map(({ day, by }) => `(${literal(dayOfSerial(day)).text}, ${by})`));
  const lies = (first: Sql, last: Sql): Sql => sql`_day > ${first} AND _day <= ${last}`;
  const shifted = shifts.length === 0 ? sql`0` : sql`(SELECT COALESCE(SUM(CASE WHEN ${lies(from, to)} THEN _by WHEN ${lies(to, from)} THEN -_by END), 0) FROM ${list()})`;
  const known = knownIn(stretches).map(({ first, next }) => joined([from, to].map((day) => sql`${day} BETWEEN ${literal(dayOfSerial(first - 1))} AND ${literal(dayOfSerial(next - 1))}`), 'AND'));
  const count = sql`CAST(${weekdays(to)} - (${weekdays(from)}) + ${shifted} AS float8)`;
  return sql`CASE WHEN ${from} = ${to} THEN 0${known.length === 0 ? '' : sql` WHEN ${joined(known, 'OR')} THEN ${count}`} END`;
}

/** Stretches that follow each other without a gap are one. */
function knownIn(stretches: readonly Stretch[]): { readonly first: number; readonly next: number }[] {
  const out: { first: number; next: number }[] = [];
  for (const { first, next, isKnown } of stretches) {
    if (!isKnown) continue;
    const before = out.at(-1);
    if (before?.next === first) before.next = next;
    else out.push({ first, next });
  }
  return out;
}

/** The parameter that was in force on the day of each row; NULL where the day is, or nothing was. */
export function asOf(frame: Frame, { values }: Parameter, of: DayOf, { place }: At): Spans {
  const day = column(frame, of);
  const steps = stepsOf(values, place);
  const spans = steps.map(({ found }) => (typeof found === 'string' ? line : intervalOf(found.value)));
  const side = (end: keyof Interval): Sql => {
    const cases = spans.map((span, i) => {
      const next = steps[i + 1];
      return sql`WHEN ${day} ${next ? sql`< ${literal(next.from)}` : 'IS NOT NULL'} THEN ${number(span[end])}`;
    });
    return frame.bind(sql`CASE ${joined(cases, ' ').text.slice(1, -1)} END`);
  };
  const low = side('low');
  return spans.every((s) => s.low === s.high || s === line) ? exact(low) : { low, high: side('high') };
}

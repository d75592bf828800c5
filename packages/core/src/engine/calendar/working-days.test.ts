/** Working days against a count day by day, on random calendars. */
import { expect, test } from 'vitest';
import type { Calendar, Shifts } from '../../model/calendar.js';
import { dayOfSerial, serialOf, type Day } from '../../model/civil-date.js';
import { lookUp, type Entry } from '../../model/timeline.js';
import { random, seed, type Random } from '../../../test/readings/random.js';
import { addWorkingDays } from './add-working-days.js';
import { stretchesOf, workingDays } from './working-days.js';
import { workingDaysBetween } from './working-days-between.js';

const source = { id: 'notice', title: { zh: 'notice', en: 'notice' } };
const first = serialOf('2019-12-20');
const dayIn = (r: Random): Day => dayOfSerial(first + r.int(60));

function randomCalendar(r: Random): Calendar {
  const entry = (): Entry<Shifts> => {
    const from = dayIn(r);
    const value = { off: r.some(6, () => dayIn(r)), on: r.some(6, () => dayIn(r)) };
    return { from, ...(r.chance(0.7) && { until: dayOfSerial(serialOf(from) + 1 + r.int(40)) }), ...(r.chance(0.3) && { places: ['51'] }), value, source, standing: 'reported' };
  };
  return { id: 'calendar', label: source.title, years: r.some(5, entry) };
}

/** What a clerk would do: look at each day in turn. */
function naive(calendar: Calendar, from: Day, to: Day, place: string): number | null {
  const back = to < from;
  let n = 0;
  for (let day = Math.min(serialOf(from), serialOf(to)) + 1; day <= Math.max(serialOf(from), serialOf(to)); day++) {
    const on = dayOfSerial(day);
    const found = lookUp(calendar.years, { on, place });
    if (typeof found === 'string') return null;
    const isWeekday = ![0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
    const isListed = (days: readonly Day[]): boolean => days.includes(on);
    const { off, on: worked } = found.value;
    if (isListed(worked) || (isWeekday && !isListed(off))) n = back ? n - 1 : n + 1;
  }
  return n;
}

test('agrees with a count day by day, gaps and narrower notices among them', () => {
  const r = random(seed * 31);
  const count = { known: 0, unknown: 0 };
  for (let k = 0; k < 3_000; k++) {
    const calendar = randomCalendar(r);
    const place = r.pick(['CN', '51', '5117', '36']);
    const [from, to] = [dayIn(r), dayIn(r)];
    const expected = naive(calendar, from, to, place);
    count[expected === null ? 'unknown' : 'known']++;
    const message = JSON.stringify({ seed, calendar, from, to, place });
    expect(workingDaysBetween(calendar, from, to, place), message).toBe(expected);
    expect(workingDays(stretchesOf(calendar, place), serialOf(from), serialOf(to)), message).toBe(expected ?? NaN);
  }
  expect(Math.min(count.known, count.unknown)).toBeGreaterThan(300);
});

test('the n-th working day after a day lies n working days after it, and no earlier day does', () => {
  const r = random(seed * 37);
  let reached = 0;
  for (let k = 0; k < 2_000; k++) {
    const calendar = randomCalendar(r);
    const [from, n] = [dayIn(r), 1 + r.int(12)];
    const day = addWorkingDays(calendar, from, n);
    if (day === null) continue;
    reached++;
    expect(workingDaysBetween(calendar, from, day)).toBe(n);
    expect(workingDaysBetween(calendar, from, dayOfSerial(serialOf(day) - 1))).toBe(n - 1);
  }
  expect(reached).toBeGreaterThan(200);
});

test('counts back to a working day, stays where it is for 0, and refuses what is no day or no whole number', () => {
  const weeks: Calendar = { id: 'weeks', label: source.title, years: [{ from: '2020-01-01', value: { off: [], on: [] }, source, standing: 'reported' }] };
  expect(addWorkingDays(weeks, '2020-01-06', -1)).toBe('2020-01-03');
  expect(addWorkingDays(weeks, '2020-01-05', 0)).toBe('2020-01-05');
  expect(addWorkingDays(weeks, '2020-01-01', -1)).toBe(null);
  expect(() => addWorkingDays(weeks, '2020-02-30', 1)).toThrow('a day such as');
  expect(() => addWorkingDays(weeks, '2020-02-28', 0.5)).toThrow('whole number');
  expect(() => workingDaysBetween(weeks, '2020-02-28', '20200301')).toThrow('a day such as');
});

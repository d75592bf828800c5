import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dayNumber, elapsed, isDay, isDayNumber, type CountedUnit } from './civil-date.js';

test('only real days from 1900 to 9999 are days', () => {
  const days = ['1900-01-01', '9999-12-31', '2000-02-29', '2020-02-29', '2019-12-31', '2011-12-30'];
  const others = [
    '1899-12-31', '1900-02-29', '2019-02-29', '2100-02-29', '2019-04-31', '2019-00-10', '2019-13-01', '2019-01-00', '2019-01-32', '',
    '2019-1-1', '20190101', '2019-01-01T00:00:00', ' 2019-01-01', '2019-01-01\n', '10000-01-01', '0000-00-00', '２０１９-01-01',
  ];
  for (const day of days) expect([day, isDay(day)]).toEqual([day, true]);
  for (const other of others) expect([other, isDay(other)]).toEqual([other, false]);
});

test('a day as a number is held to the same calendar', () => {
  expect([20190228, 19000101, 99991231].map(isDayNumber)).toEqual([true, true, true]);
  expect([20190230, 18991231, 100000101, 0, -1, NaN, Infinity, 20190101.5, -20190101].map(isDayNumber)).toEqual(Array.from({ length: 9 }, () => false));
});

describe('whole units between two days', () => {
  const cases: [CountedUnit, string, string, number][] = [
    ['day', '2019-02-28', '2019-03-01', 1], ['day', '2020-02-28', '2020-03-01', 2], ['day', '2019-03-01', '2019-02-28', -1],
    ['day', '2011-12-29', '2011-12-31', 2],
    ['month', '2019-01-31', '2019-02-28', 1], ['month', '2019-01-31', '2019-02-27', 0], ['month', '2020-01-31', '2020-02-28', 0], ['month', '2019-02-28', '2019-03-28', 1],
    ['month', '2019-01-31', '2019-04-30', 3], ['month', '2019-03-15', '2019-03-14', -1],
    ['year', '2000-02-29', '2018-02-28', 18], ['year', '2000-02-29', '2018-02-27', 17], ['year', '2000-02-29', '2020-02-28', 19],
    ['year', '2013-06-30', '2019-06-29', 5], ['year', '2013-06-30', '2019-06-30', 6], ['year', '2019-07-01', '2019-06-30', -1],
  ];
  test.each(cases)('%s from %s to %s is %i', (unit, from, to, n) => expect(elapsed(unit, dayNumber(from), dayNumber(to))).toBe(n));
});

/** A zone is read once when a process starts, so each needs its own. */
test.each(['Pacific/Apia', 'Pacific/Kiritimati', 'America/Santiago', 'America/Los_Angeles'])('%s counts the same days', (zone) => {
  const module = new URL('./civil-date.ts', import.meta.url).href;
  const program = `const { elapsed, isDay } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify([isDay('2011-12-30'), isDay('1994-12-31'), isDay('2011-12-31'), elapsed('day', 20111229, 20111231), elapsed('month', 20111130, 20111230),
      elapsed('day', 20190309, 20190311), elapsed('year', 20000229, 20180228), isDay('2019-02-29')]));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual([true, true, true, 2, 1, 2, 18, false]);
});

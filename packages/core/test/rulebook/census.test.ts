/** The census of Dazhou as crossed batches: who checks whom, nobody their own county, and two registries held against each other. */
import { describe, expect, test } from 'vitest';
import { assign, type Link } from '../../src/engine/assignment/assign.js';
import { spread } from '../../src/engine/assignment/spread.js';
import { judge } from '../../src/engine/judge.js';
import { compareRegistries } from '../../src/intake/compare-registries.js';
import { divisions } from '../../src/rulebook/codes/divisions.js';
import { nationalPoorOfDazhou } from '../../src/rulebook/codes/places.js';
import { censusAssignment, crossedCensus } from '../../src/rulebook/implementation/recheck/census-assignment.js';
import { householdSize, povertyStatus } from '../../src/rulebook/indicators/household.js';
import { household } from '../../src/rulebook/subjects.js';

const on = '2020-10-31';
const counties = divisions.filter(({ code, through }) => code.startsWith('5117') && code !== '511700' && through === undefined).map(({ code }) => code);
const batchOf = (code: string) => (nationalPoorOfDazhou.includes(code) ? 'national' : 'provincial');
/** Each county is checked by the next one. */
const crossed: readonly Link[] = counties.map((checkedCounty, i) => ({ checkedCounty, checkingCounty: counties[(i + 1) % counties.length], censusBatch: batchOf(checkedCounty), censusSince: '2020-07-20', censusUntil: '2020-08-31' }));
const arranged = (links: readonly Link[], complete: boolean = true) => {
  const { helped, helpers, refused } = assign(crossedCensus, links, { helped: counties, helpers: counties, ...(complete && { complete: true as const }) });
  return { statuses: Object.fromEntries(helped.map(({ key, record }) => [key, judge(censusAssignment, record, { on, place: key }).status])), helpers, refused };
};
const others = (status: string, ...apart: readonly string[]) => Object.fromEntries(counties.filter((code) => !apart.includes(code)).map((code) => [code, status]));

describe('the crossed census of Dazhou', () => {
  test('has two poor counties of the State and five of the province, and each can be checked once by another', () => {
    expect([counties.length, counties.filter((code) => batchOf(code) === 'national').length]).toEqual([7, 2]);
    const { statuses, helpers, refused } = arranged(crossed);
    expect([statuses, refused]).toEqual([others('met'), []]);
    expect(spread(helpers.map(({ record: { censusDutyCount: n } }) => ({ low: n as number, high: n as number }))).counts).toEqual([{ n: 1, subjects: 7 }]);
  });
  test('refuses a county that checks itself, and does not know any more whether it is checked', () => {
    const { statuses, refused } = arranged(crossed.map((link) => (link['checkedCounty'] === '511722' ? { ...link, checkingCounty: '511722' } : link)));
    expect(refused.map(({ problem: { code, path, expected, remedy } }) => [code, path.replace(/\d+/, 'n'), /另派|assign/i.test(remedy.zh + remedy.en), expected.en]))
      .toEqual([['contradiction', 'links[n].checkedCounty', true, 'another code of the county that is checked than the code of the county that checks']]);
    expect(statuses).toEqual({ ...others('met', '511722'), 511722: 'unknown' });
  });
  test('finds the county that nobody checks', () => {
    expect(arranged(crossed.filter(({ checkedCounty }) => checkedCounty !== '511725')).statuses).toEqual({ ...others('met', '511725'), 511725: 'unmet' });
  });
  test('does not say so while the table may be incomplete', () => {
    expect(arranged(crossed.filter(({ checkedCounty }) => checkedCounty !== '511725'), false).statuses['511725']).toBe('unknown');
  });
  test('finds the county that two check, and the one in the wrong batch', () => {
    expect(arranged([...crossed, { ...crossed[0], checkingCounty: counties[3] }]).statuses).toEqual({ ...others('met', counties[0] ?? ''), [counties[0] ?? '']: 'unmet' });
    expect(arranged(crossed.map((link) => (link['checkedCounty'] === '511781' ? { ...link, censusBatch: 'provincial' } : link))).statuses).toEqual({ ...others('met', '511781'), 511781: 'unmet' });
  });
  test('refuses a county that is none of the seven', () => {
    expect(arranged([...crossed, { checkedCounty: '511721', checkingCounty: '511702', censusBatch: 'provincial' }]).refused.map(({ problem: { code } }) => code)).toEqual(['unlisted']);
  });
});

test('the census held against the register: who is missing, who is extra, who differs in what, and what nobody knows', () => {
  const register = [{ householdNumber: 'h-1', householdSize: 4, povertyStatus: 'exited' }, { householdNumber: 'h-2', householdSize: 2, povertyStatus: 'exited' }, { householdNumber: 'h-3', householdSize: 3, povertyStatus: 'exited' }];
  const census = [{ householdNumber: 'h-1', householdSize: 5, povertyStatus: 'exited' }, { householdNumber: 'h-2', householdSize: null, povertyStatus: 'exited' }, { householdNumber: 'h-4', householdSize: 1, povertyStatus: 'exited' }];
  const { both, missing, extra, conflicts, open } = compareRegistries(household, register, census, { fields: [householdSize, povertyStatus] });
  expect([both, missing.map(({ key }) => key), extra.map(({ key }) => key)]).toEqual([2, ['h-4'], ['h-3']]);
  expect([conflicts.map(({ key, field, ours, theirs }) => [key, field, ours.en, theirs.en]), open.map(({ key, field, unknownIn }) => [key, field, unknownIn])]).toEqual([[['h-1', 'householdSize', '4', '5']], [['h-2', 'householdSize', 'theirs']]]);
});

/** A table of links read both ways, and what is wrong with some of them. */
import { describe, expect, it } from 'vitest';
import { open } from '../../model/assignment.js';
import { assignedUntil } from '../../rulebook/indicators/assignment.js';
import { helperLoad } from '../../rulebook/implementation/support/helper-load.js';
import { pairedHelper, pairedHelperAssignment } from '../../rulebook/implementation/support/paired-helper-assignment.js';
import type { RecordOf } from '../../model/record.js';
import { judge } from '../judge.js';
import { measure } from '../figure/measure.js';
import { assign, type Link } from './assign.js';
import { coverage } from './coverage.js';
import { spread } from './spread.js';

const at = { on: '2019-10-31', place: '511722' };
const link = (helperNumber: string | null, householdNumber: string | null, more: Link = {}): Link => ({ helperNumber, householdNumber, role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: open, ...more });
const refusals = (...links: Link[]) => assign(pairedHelper, links).refused.map(({ problem: { code, path } }) => `${code} ${path}`);

describe('assign', () => {
  it('lists one link under both, and those without any where everybody is named', () => {
    const { helped, helpers } = assign(pairedHelper, [link('h1', 'a'), link('h1', 'b'), link('h2', 'b')], { helped: ['a', 'b', 'c'], helpers: ['h1', 'h2', 'h3'], complete: true });
    expect(helped.map(({ key, record }) => [key, record['helperCount']])).toEqual([['a', 1], ['b', 2], ['c', 0]]);
    expect(helpers.map(({ key, record }) => [key, measure(helperLoad, record, at).span.low])).toEqual([['h1', 2], ['h2', 1], ['h3', 0]]);
    expect(helped.map(({ record }) => judge(pairedHelperAssignment, record, at).status)).toEqual(['met', 'met', 'unmet']);
  });
  it('does not say that a list is complete unless it is told so', () => {
    const [, b] = assign(pairedHelper, [link('h1', 'a')], { helped: ['a', 'b'] }).helped;
    expect(judge(pairedHelperAssignment, b?.record ?? {}, at).status).toBe('unknown');
  });
  it('refuses a helper assigned to nobody, and nobody assigned to a household', () => {
    expect(refusals(link('h1', null), link(' ', 'a'))).toEqual(['no-identity links[0].householdNumber', 'no-identity links[1].helperNumber']);
  });
  it('takes no number that is none for a key, and reads the keys of those who are known as those of links', () => {
    expect(refusals(link(NaN as unknown as string, 'a'))).toEqual(['no-identity links[0].helperNumber']);
    const { helped, refused } = assign(pairedHelper, [link('h', 'a ')], { helped: ['a ', 'a'], complete: true });
    expect([refused.length, helped.map(({ key, record }) => [key, judge(pairedHelperAssignment, record, at).status])]).toEqual([0, [['a', 'met']]]);
  });
  it('does not know whether a link of an unlisted role covers a day', () => {
    expect(coverage(pairedHelper, { helperCount: 1, helpers: [link('h', 'a', { role: 'zzz' })] }, ['paired-helper'], { from: '2018-10-31', until: '2018-11-01' }).map(({ state }) => state)).toEqual(['unknown']);
  });
  it('refuses an end before the beginning or on the same day, not one on the day after', () => {
    expect(refusals(link('h', 'a', { assignedUntil: '2018-02-28' }), link('h', 'b', { assignedUntil: '2018-03-01' }), link('h', 'c', { assignedUntil: '2018-03-02' })))
      .toEqual(['out-of-order links[0].assignedUntil', 'out-of-order links[1].assignedUntil']);
  });
  it('refuses the same link twice at one time, not one that follows the other, nor one of which nobody knows', () => {
    const first = link('h', 'a', { assignedUntil: '2019-01-01' });
    expect(refusals(first, link('h', 'a', { assignedSince: '2018-12-31' }))).toEqual(['repeated links[1].assignedSince']);
    expect(refusals(first, link('h', 'a', { assignedSince: '2019-01-01' }))).toEqual([]);
    expect(refusals({ ...first, assignedUntil: null }, link('h', 'a', { assignedSince: '2019-01-01' }))).toEqual([]);
    expect(refusals(first, { ...first, role: 'legal-adviser' })).toEqual([]);
  });
  it('refuses a helper of the own household, and a key that nobody has', () => {
    expect(refusals(link('h', 'a', { ownHouseholdNumber: 'a' }), link('h', 'b', { ownHouseholdNumber: 'a' }))).toEqual(['contradiction links[0].householdNumber']);
    expect(assign(pairedHelper, [link('h', 'z')], { helped: ['a'] }).refused.map(({ problem }) => problem.code)).toEqual(['unlisted']);
  });
  it('loses nothing: each link is kept on both sides or refused with words in both languages', () => {
    const links = [link('h', 'a'), link('h', null), link('h', 'a')];
    const { helped, helpers, refused } = assign(pairedHelper, links);
    const rows = (groups: typeof helped, id: string) => groups.flatMap(({ record }) => record[id] as readonly Link[]).length;
    expect([rows(helped, 'helpers'), rows(helpers, 'load'), refused.length]).toEqual([1, 1, 2]);
    for (const { problem } of refused) for (const said of [problem.expected, problem.remedy]) expect([said.zh === '', said.en === '']).toEqual([false, false]);
    expect(JSON.parse(JSON.stringify(refused))).toEqual(refused);
  });
  it('does not call a team complete from which a link was refused', () => {
    const { helped } = assign(pairedHelper, [link('h', 'a', { assignedUntil: '2018-01-01' })], { helped: ['a', 'b'], complete: true });
    expect(helped.map(({ record }) => judge(pairedHelperAssignment, record, at).status)).toEqual(['unknown', 'unmet']);
  });
  it('leaves an empty end unknown, unless somebody declares what it means, and then says so', () => {
    const [a] = assign(pairedHelper, [link('h', 'a', { assignedUntil: null })]).helped;
    expect(judge(pairedHelperAssignment, a?.record ?? {}, at)).toMatchObject({ status: 'unknown', assumed: [] });
    expect(judge(pairedHelperAssignment, a?.record ?? {}, { ...at, assume: [{ of: assignedUntil, value: open }] })).toMatchObject({ status: 'met', assumed: [{ id: 'assignedUntil' }] });
  });
  it('takes hostile keys for what they are, and refuses what is no list', () => {
    const { helped } = assign(pairedHelper, [link('__proto__', 'constructor'), JSON.parse('{"__proto__": {"helperNumber": "h"}, "householdNumber": "a"}') as Link]);
    expect(helped.map(({ key }) => key)).toEqual(['constructor']);
    expect(() => assign(pairedHelper, {} as never)).toThrow('list of links');
    expect(() => assign(pairedHelper, [null] as never)).toThrow('list of links');
  });
});

describe('coverage', () => {
  const time = { from: '2018-01-01', until: '2019-01-01' };
  const states = (...rows: Link[]) => coverage(pairedHelper, { helperCount: rows.length, helpers: rows }, ['paired-helper'], time).map(({ from, until, state }) => `${from} ${until} ${state}`);
  it('finds the gap between two helpers, and before and after all', () => {
    expect(states(link('h', 'a', { assignedUntil: '2018-06-01' }), link('i', 'a', { assignedSince: '2018-07-01', assignedUntil: '2018-12-31' })))
      .toEqual(['2018-01-01 2018-03-01 gap', '2018-03-01 2018-06-01 covered', '2018-06-01 2018-07-01 gap', '2018-07-01 2018-12-31 covered', '2018-12-31 2019-01-01 gap']);
  });
  it('does not know where a day is missing, except where somebody else helped', () => {
    expect(states(link('h', 'a', { assignedUntil: null }), link('i', 'a', { assignedSince: '2018-06-01', assignedUntil: '2018-09-01' })))
      .toEqual(['2018-01-01 2018-03-01 gap', '2018-03-01 2018-06-01 unknown', '2018-06-01 2018-09-01 covered', '2018-09-01 2019-01-01 unknown']);
    expect(states(link('h', 'a', { role: null }))).toEqual(['2018-01-01 2018-03-01 gap', '2018-03-01 2019-01-01 unknown']);
    expect(states()).toEqual(['2018-01-01 2019-01-01 gap']);
  });
  it('calls nothing a gap while somebody may be missing from the list, nor where the days contradict each other', () => {
    const of = (record: RecordOf) => coverage(pairedHelper, record, ['paired-helper'], time).map(({ state }) => state);
    expect(of({})).toEqual(['unknown']);
    expect(of({ helperCount: 2, helpers: [link('h', 'a')] })).toEqual(['unknown', 'covered']);
    expect(of({ helperCount: 1, helpers: [link('h', 'a', { assignedUntil: '2018-02-01' })] })).toEqual(['unknown']);
  });
  it('refuses a time that ends before it begins', () => {
    expect(() => coverage(pairedHelper, {}, [], { from: '2019-01-01', until: '2018-01-01' })).toThrow('until');
  });
});

it('spreads numbers, and keeps those that are not known apart', () => {
  expect(spread([{ low: 2, high: 2 }, { low: 1, high: 1 }, { low: 2, high: 2 }, { low: 0, high: null }]))
    .toEqual({ kind: 'spread', subjects: 4, least: 1, most: 2, counts: [{ n: 1, subjects: 1 }, { n: 2, subjects: 2 }], unknown: 1 });
  expect(spread([])).toMatchObject({ least: null, most: null });
});

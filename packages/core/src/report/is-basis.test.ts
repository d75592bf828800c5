import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.js';
import { cases as countyCases } from '../rulebook/implementation/exit/county.cases.js';
import { cases as verificationCases } from '../rulebook/implementation/exit/county-verification.cases.js';
import { cases as householdCases, complete } from '../rulebook/implementation/exit/household.cases.js';
import { cases as villageCases } from '../rulebook/implementation/exit/village.cases.js';
import { countyExit, countyVerification, householdExit, parameters, villageExit } from '../rulebook/index.js';
import { isBasis } from './is-basis.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import { toBasis, type Basis } from './to-basis.js';

const at = { on: '2019-10-31', place: '511722' };
const met = toBasis(judge(householdExit, complete, at), zh, { parameters });
const unmet = toBasis(judge(householdExit, { ...complete, broadcastAccess: 'none', waterVolume: null }, at), en, { parameters });
const unknown = toBasis(judge(householdExit, {}, at), zh, { parameters });
const vetoed = toBasis(judge(countyVerification, { comprehensiveIncidence: 3.01, wrongfulExitRate: 1, omissionRate: 1, recognitionRate: 95 }, { on: '2017-12-31', place: '52' }), en, { parameters });

/** The basis as JSON, with one value of it written over. */
function written(basis: Basis, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(basis));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((x, key) => x[key] as Record<string, unknown>, copy as Record<string, unknown>);
  expect(holder[last], path).not.toEqual(value);
  holder[last] = value;
  return copy;
}

describe('a basis that came as JSON', () => {
  it.each([['household', householdExit, householdCases], ['village', villageExit, villageCases], ['county', countyExit, countyCases], ['verification', countyVerification, verificationCases]] as const)(
    'is one as toBasis returned it, for every case of the exit of a %s, in both languages', (_, rule, cases) => {
      for (const { name, on, place, record } of cases) {
        for (const m of [zh, en]) expect(isBasis(JSON.parse(JSON.stringify(toBasis(judge(rule, record, { on, place }), m, { parameters })))), name).toBe(true);
      }
    });

  it.each<[string, Basis, string, unknown]>([
    ['the status at the top', met, 'status', 'unmet'],
    ['the word at the top', unmet, 'word', 'Met'],
    ['a status that is none', met, 'status', 'MET'],
    ['the status of an item', unmet, 'items.0.status', 'unmet'],
    ['the word of an item', unmet, 'items.0.word', 'Not met'],
    ['the word of an item in another language', met, 'items.0.word', 'Met'],
    ['an item that does not apply and is not met', unmet, 'items.6.applies', false],
    ['what the whole wants of an item', vetoed, 'items.0.wanted', 'met'],
    ['a wish that is none', vetoed, 'items.0.wanted', 'unknown'],
    ['the note of an item', met, 'items.0.note', ''],
    ['the mark of an item', met, 'items.0.provisional', false],
    ['the mark of the whole', met, 'provisional', false],
    ['a standing of the chain', met, 'items.0.links.4.standing', 'official'],
    ['a word of a standing', met, 'items.0.links.4.standingWord', '有据可查'],
    ['whether a comparison holds', met, 'items.0.links.0.status', 'unmet'],
    ['the kind of a link', met, 'items.0.links.0.kind', 'guess'],
    ['a clause without a standing', met, 'items.0.links.2.standing', null],
    ['a link without text', met, 'items.0.links.0.text', undefined],
    ['the details of a link', met, 'items.0.links.0.details', [{}]],
    ['what is missing from a met item', met, 'items.0.links.0.kind', 'missing'],
    ['nothing missing from an unknown item', unknown, 'items.0.links', []],
    ['the value in force', met, 'items.0.links.4.periods.5.value', '3,000'],
    ['the period in force', met, 'items.0.links.4.periods.5.until', '2019-10-31'],
    ['which period is in force', met, 'items.0.links.4.periods.4.inForce', true],
    ['a part that says something else than its item', unmet, 'items.5.links.0.parts.0.status', 'met'],
    ['the actual value of a part', unmet, 'items.5.links.0.parts.0.actual', '99'],
    ['a part left out', unmet, 'items.5.links.0.parts', []],
    ['a number that is there already', met, 'items.1.number', '1'],
    ['the items', unmet, 'items', []],
    ['the text of an item', unmet, 'items.0.lines', ['1 Met']],
    ['the documents', met, 'documents', undefined],
    ['the footnotes', met, 'footnotes', [null]],
    ['a day that is none', met, 'on', '2019-02-31'],
    ['the summary', met, 'summary', null],
    ['its language', met, 'lang', 3],
    ['the heads of its columns', met, 'form.documentColumns', ['项']],
    ['a word of its form', met, 'form.annex', null],
    ['its kind', met, 'kind', 'checklist'],
  ])('is none with a change of %s', (_, basis, path, value) => { expect(isBasis(written(basis, path, value))).toBe(false); });

  it('is none when met is written over unmet, status and word, at the top, in an item or in a part', () => {
    expect(isBasis({ ...unmet, status: 'met', word: 'Met' })).toBe(false);
    const water = { ...unmet, items: unmet.items.map((item) => (item.number === '6' ? { ...item, status: 'met', word: 'Met' } : item)) };
    expect(isBasis(water)).toBe(false);
    expect(isBasis({ ...vetoed, status: 'met', word: 'Met' })).toBe(false);
  });

  it.each([null, undefined, 3, 'met', [], {}, { kind: 'basis' }])('is not %j', (given) => { expect(isBasis(given)).toBe(false); });
});

describe('a basis that lost items, or whose items no longer carry the answer', () => {
  const but = (basis: Basis, items: (of: Basis['items']) => Basis['items']): unknown => ({ ...basis, items: items(basis.items) });
  it('is refused when the first or the unmet ones are cut off', () => {
    expect(isBasis(but(unmet, (of) => of.slice(2)))).toBe(false);
    expect(isBasis(but(unmet, (of) => of.filter(({ status }) => status !== 'unmet')))).toBe(false);
  });
  it('is refused when the only unmet item is called met', () => {
    const met = unmet.items.find(({ status }) => status === 'met');
    const turned = but(unmet, (of) => of.map((item) => (item.status === 'unmet' ? { ...item, status: 'met', word: met?.word ?? '', decisive: false } : item)));
    expect(isBasis(turned)).toBe(false);
  });
});

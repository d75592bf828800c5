import { describe, expect, test } from 'vitest';
import { readExamples, publishedFolder } from './examples.ts';
import { judgeDazhou } from './dazhou.ts';
import { comparePublished } from './published.ts';
import { judgeAs, subjectNames, type SubjectName } from './subjects.ts';

const examples = readExamples();
const judged = (subject: SubjectName) => examples[subject].items.map((item) => ({ item, ...judgeAs(subject, item.record, item) }));
const codesOf = (subject: SubjectName): string[] => [...new Set([...examples[subject].items.flatMap(({ problems }) => problems), ...examples[subject].refused.map(({ reason }) => reason)].map(({ code }) => code))].sort();

describe('the seven counties of Dazhou', () => {
  const seven = judgeDazhou(comparePublished(publishedFolder));
  test('are judged at the end of their year of exit', () => {
    expect(seven.map(({ exit, on }) => [exit.place, on])).toEqual([
      ['511702', '2017-12-31'], ['511703', '2018-12-31'], ['511723', '2018-12-31'], ['511724', '2018-12-31'], ['511725', '2018-12-31'], ['511722', '2019-12-31'], ['511781', '2019-12-31'],
    ]);
  });
  test('answer nothing that was not published: the cases and the day of the timetable, no more', () => {
    for (const { exit, published, record } of seven) {
      const { delistedOn, ...rest } = record;
      expect([exit.place, rest]).toEqual([exit.place, published?.record ?? {}]);
      expect(delistedOn).toBe(exit.announcedOn);
    }
  });
  test('are unknown where nothing was published, and every criterion says what is missing', () => {
    const unpublished = seven.filter(({ published }) => published === null);
    expect(unpublished.map(({ exit }) => exit.place)).toEqual(['511703', '511723', '511724', '511725', '511781']);
    for (const { judgement: { verdict, others } } of unpublished) {
      expect([verdict, ...others].map(({ status, missing }) => [status, missing.length > 0])).toEqual([['unknown', true], ['unknown', true]]);
    }
  });
  test('were never published as exited against the standard', () => {
    expect(seven.map(({ judgement: { verdict, others } }) => [verdict.status, ...others.map(({ status }) => status)].join())).toEqual([
      'met,met', 'unknown,unknown', 'unknown,unknown', 'unknown,unknown', 'unknown,unknown', 'unknown,unknown', 'unknown,unknown',
    ]);
  });
});

describe('the example tables', () => {
  test.each(subjectNames)('of the %s hold each answer', (subject) => {
    expect(new Set(judged(subject).map(({ verdict }) => verdict.status))).toEqual(new Set(['met', 'unmet', 'unknown']));
  });
  test('hold a county that a veto stops though it meets the standard, and one of which the veto is open', () => {
    const pairs = judged('county').map(({ verdict, others }) => `${verdict.status},${others[0]?.status ?? ''}`);
    expect(['met,met', 'met,unmet', 'met,unknown', 'unmet,met', 'unmet,unknown', 'unknown,unknown', 'unknown,met'].filter((pair) => !pairs.includes(pair))).toEqual([]);
  });
  test('hold each way in which a cell or row is refused, and every one names line, expectation and remedy', () => {
    expect([codesOf('village'), codesOf('county')]).toEqual([
      ['contradiction', 'not-a-day', 'not-a-place', 'out-of-range', 'repeated'], ['contradiction', 'no-identity', 'not-a-day', 'not-a-place', 'out-of-range', 'repeated'],
    ]);
    for (const { items, refused } of Object.values(examples)) {
      for (const { path, expected, remedy } of [...items.flatMap(({ problems }) => problems), ...refused.map(({ reason }) => reason)]) {
        expect(path).toMatch(/^line \d+/);
        expect([expected.zh, expected.en, remedy.zh, remedy.en].filter((text) => text === '')).toEqual([]);
      }
    }
  });
  test('read every column', () => {
    expect(Object.values(examples).flatMap(({ columns }) => columns.flatMap(({ notRead, twice }) => [...notRead, ...twice]))).toEqual([]);
  });
  test('name no real place as an example: a county of the examples has a code that nobody has', () => {
    expect(examples.county.items.filter(({ number }) => !/^(5199|4299)\d\d$/.test(number)).map(({ number }) => number)).toEqual([]);
  });
});

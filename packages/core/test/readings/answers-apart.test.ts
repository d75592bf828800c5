/**
 * An answer belongs to whoever asked: changing it changes no other answer, and nothing that one record needed is left for the next.
 *
 * DABIAO_READINGS is the share of 600 rules, figures and lists of classes × 6 records, DABIAO_SEED the seed.
 */
import { afterAll, expect, test } from 'vitest';
import { classifying } from '../../src/engine/classes/classify.js';
import { measuring } from '../../src/engine/figure/measure.js';
import { judging } from '../../src/engine/judge.js';
import { assessing } from '../../src/engine/score/assess.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Footing } from '../../src/model/verdict.js';
import { classes, figures, rules, scores } from '../../src/rulebook/catalogue.js';
import { random, seed, share } from './random.js';
import { randomRecord } from './records.js';
import { at, randomAssumptions, randomClasses, randomFigure, randomRule } from './rules.js';
import { shipped, shippedRecord } from './shipped-records.js';
import { household } from './subjects.js';

const count = { answers: 0, objects: 0, frozen: 0, footings: 0 };
afterAll(() => {
  console.log(`answers apart: seed ${seed}, ${JSON.stringify(count)}`);
  expect(Math.min(...Object.values(count))).toBeGreaterThan(0);
});

type Question = { readonly of: object; readonly answer: (record: RecordOf) => object };
type Asked = Question & { readonly records: readonly [RecordOf, RecordOf] };

/** Rules, figures and classes at random, with and without assumptions; then all that is shipped. */
function* asked(): Generator<Asked> {
  const r = random(seed * 6_421);
  for (let k = 0; k < 600 * share; k++) {
    const on = { ...at, assume: k % 2 ? randomAssumptions(r, household) : [] }, depth = 1 + r.int(5);
    const rule = randomRule(r, household, depth), figure = randomFigure(r, household, depth), bands = randomClasses(r, household, depth);
    const questions: Question[] = [{ of: rule, answer: judging(rule, on) }, { of: figure, answer: measuring(figure, on) }, { of: bands, answer: classifying(bands, on) }];
    for (const question of questions) for (let i = 0; i < 6; i++) yield { ...question, records: [randomRecord(r, household, r.chance(0.5)), randomRecord(r, household, true)] };
  }
  for (const { shape, subject } of shipped) {
    const some = Array.from({ length: 6 }, () => shippedRecord(r, subject));
    const records = (): [RecordOf, RecordOf] => [r.pick(some), r.pick(some)];
    for (const on of ['2018-10-31', '2021-06-01']) {
      const when = { on, place: '511722' }, about = (x: { readonly subject: string }): boolean => x.subject === shape.subject;
      for (const x of rules.filter(about)) yield { of: x, answer: judging(x, when), records: records() };
      for (const x of figures.filter(about)) yield { of: x, answer: measuring(x, when), records: records() };
      for (const x of classes.filter(about)) yield { of: x, answer: classifying(x, when), records: records() };
      for (const x of scores.filter(about)) yield { of: x, answer: assessing(x, when), records: records() };
    }
  }
}

/** Every object that can be reached from one, itself first. */
function reach(x: unknown, into = new Set<object>(), but: ReadonlySet<object> = new Set()): Set<object> {
  if (Object(x) !== x || into.has(x as object) || but.has(x as object)) return into;
  into.add(x as object);
  for (const inner of Object.values(x as object)) reach(inner, into, but);
  return into;
}

/** Changes everything in an answer but what is the rule's own: its names, documents and indicators are told as they are. */
function spoil(answer: object, rule: object): void {
  for (const x of reach(answer, new Set(), reach(rule))) {
    count.objects++;
    if (Object.isFrozen(x)) count.frozen++;
    for (const key of Object.keys(x)) Reflect.set(x, key, 'spoiled');
    Reflect.set(x, Array.isArray(x) ? 0 : 'spoiled', 'spoiled');
  }
}

const told = (answer: object): string => JSON.stringify(answer);
/** Answers are long: where they part is enough. */
function same(one: string, other: string): void {
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  expect(one.slice(Math.max(0, i - 100), i + 100), `seed ${seed}`).toBe(other.slice(Math.max(0, i - 100), i + 100));
}

test('changing everything in an answer changes no other', () => {
  for (const { of, answer, records: [record, other] } of asked()) {
    const [first, second] = [told(answer(record)), told(answer(other))];
    count.answers++;
    for (const each of [record, other]) spoil(answer(each), of);
    same(told(answer(record)), first);
    same(told(answer(other)), second);
  }
});

test('a record that was changed is read anew, and one that asks about another on its way gets its own answer', () => {
  for (const { answer, records: [record, other] } of asked()) {
    const [first, second] = [told(answer({ ...record })), told(answer({ ...other }))];
    const changed: Record<string, unknown> = { ...record };
    answer(changed as RecordOf);
    for (const key of Object.keys(changed)) delete changed[key];
    Object.assign(changed, other);
    same(told(answer(changed as RecordOf)), second);
    const asking = {};
    for (const [key, value] of Object.entries(record)) Object.defineProperty(asking, key, { enumerable: true, get: () => (answer(other), value) });
    same(told(answer(asking)), first);
  }
});

test('no entry is named twice among what was read, is provisional or is stale', () => {
  for (const { answer, records } of asked()) {
    for (const x of reach(records.map(answer))) {
      for (const list of ['used', 'provisional', 'stale'] as const) {
        const footings = (x as Partial<Record<typeof list, readonly Footing[]>>)[list]?.map(told) ?? [];
        count.footings += footings.length;
        expect(footings.filter((footing, i) => footings.indexOf(footing) !== i), `${list}, seed ${seed}`).toEqual([]);
      }
    }
  }
});

/** All answers to a question in their order, by their place in it: numbers in whole steps, days one by one. */
import { dayOfSerial, serialOf } from '../../model/civil-date.js';
import type { Indicator } from '../../model/indicator.js';
import type { Known, Region } from '../../model/question.js';
import { limitsOf } from '../answer.js';
import { steps, type Interval } from '../logic.js';

export type Answer = number | boolean | string;
export type Domain = {
  readonly count: number;
  /** Numbers and days: answers between two that act alike act alike as well. */
  readonly ordered: boolean;
  readonly answer: (place: number) => Answer;
  /** Where the nearest answer stands. */
  readonly place: (answer: Exclude<Known, null>) => number;
  /** Places from one to another, or single ones where there is no order. */
  readonly region: (places: readonly number[]) => Region;
};

/** @param within - the numbers that are possible; @param last - the last day that is */
export function domainOf(of: Indicator, within: Interval | null, last = '9999-12-31'): Domain {
  switch (of.type) {
    case 'flag': return listed([false, true], (values) => ({ kind: 'flag', values }));
    case 'choice': return listed(Object.keys(of.codes), (codes) => ({ kind: 'choice', codes }));
    case 'date': return range(serialOf('1900-01-01'), serialOf(last), dayOfSerial, (x) => serialOf(x as string), (first, end) => ({ kind: 'date', first: first as string | null, last: end as string | null }));
    case 'number': {
      const limits = limitsOf(of), { scale } = of;
      const low = Math.max(limits.low, within?.low ?? -Infinity), high = Math.min(limits.high, within?.high ?? Infinity);
      const number = (x: Exclude<Known, null>): number => (typeof x === 'object' ? (x.low ?? x.high ?? 0) : (x as number));
      return range(steps(low, scale), steps(high, scale), (n) => n / scale, (x) => steps(number(x), scale), (l, h) => ({ kind: 'number', low: l as number | null, high: h as number | null }));
    }
  }
}

function listed<A extends Answer>(answers: readonly A[], region: (of: A[]) => Region): Domain {
  const answer = (i: number): A => answers[i] as A;
  return { count: answers.length, ordered: false, answer, place: (x) => answers.indexOf(x as A), region: (places) => region(places.map(answer)) };
}

function range(low: number, high: number, answer: (n: number) => Answer, place: (x: Exclude<Known, null>) => number, region: (low: Answer | null, high: Answer | null) => Region): Domain {
  const count = Math.max(0, high - low + 1);
  const at = (i: number): Answer => answer(low + i);
  return {
    count, ordered: true, answer: at,
    place: (x) => Math.max(0, Math.min(count - 1, place(x) - low)),
    region: (places) => {
      const first = places[0] ?? 0, last = places.at(-1) ?? 0;
      return region(first === 0 ? null : at(first), last === count - 1 ? null : at(last));
    },
  };
}

/**
 * What the conditions of a judged rule say, as one text: where it stays the same between two answers, everything between them acts alike.
 *
 * "Equal" is no, yes, no: so both halves of a comparison stand in it. The sign of a factor stands in it because a product ends where one turns negative.
 */
import type { Part, Reading } from '../../model/verdict.js';
import { compare, ends, times, type Interval, type Truth } from '../logic.js';
import { walk } from '../walk.js';

/** What was not judged anew is the same part, and says the same. */
const known = new WeakMap<Part, string>();

export function signatureOf(part: Part): string {
  const text = known.get(part) ?? textOf(part);
  known.set(part, text);
  return text;
}

function textOf(part: Part): string {
  if ('parts' in part) return one(part) + part.parts.map(signatureOf).join('');
  if ('members' in part) return one(part) + part.members.map((m) => signatureOf(m.where) + signatureOf(m.of)).join('');
  return walk(part).map(one).join('');
}
const letter = (truth: Truth): string => (truth === null ? '?' : truth ? '+' : '-');
const halves = (l: Interval, r: Interval): string => letter(compare(l, '>=', r)) + letter(compare(l, '<=', r));
const signs = (of: readonly Reading[]): string => of.map(({ span }) => halves(ends(span), { low: 0, high: 0 })).join('');

function one(x: Part | Reading): string {
  switch (x.kind) {
    case 'is': case 'oneOf': return letter(x.status === 'unknown' ? null : x.status === 'met');
    case 'compare': return halves(ends(x.left.span), ends(x.right.span));
    case 'ratio': {
      const [part, whole, limit] = [x.part, x.whole, x.limit].map(({ span }) => ends(span)) as [Interval, Interval, Interval];
      const per = x.whole.unit === 'percent' || x.limit.unit === 'percent' ? 100 : 1;
      const bar = { low: times(whole.low, limit.low), high: times(whole.high, limit.high) };
      return x.status.slice(0, 2) + signs([x.whole, x.limit]) + halves({ low: part.low * per, high: part.high * per }, bar);
    }
    case 'every': case 'some': return x.status.slice(0, 2) + (x.applies ? '' : '0');
    case 'product': case 'share': return signs(x.of);
    case 'atMost': case 'atLeast': return '';
    case 'all': case 'any': case 'not': case 'concur': case 'atLeastOf': case 'holds': case 'inherited': return '';
    case 'constant': case 'indicator': case 'parameter': case 'asOf': case 'sum': case 'minus': case 'elapsed': case 'count': case 'total': case 'score': return '';
  }
}

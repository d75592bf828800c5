/** Whether a verdict that was stored, sent or written into a page still says what its own parts say. */
import { isWeak } from '../model/source.js';
import type { Part, Verdict } from '../model/verdict.js';
import { statusOf, truthOf } from './part.js';
import * as logic from './logic.js';
import type { Truth } from './logic.js';
import { settle } from './settle.js';
import { walk } from './walk.js';

/**
 * Says whether a verdict that came as JSON agrees with itself: each status with the parts, numbers and answers below it, up to the top.
 *
 * It finds a verdict that was cut, mixed up or changed by hand; it cannot know whether the record said so. The share of a ratio and
 * the rows of a roster are taken as written: what they were computed from is not all in the verdict.
 *
 * @param given - anything; what is not of the shape of a verdict is not sound
 * @example isSound(judge(householdExit, record, at)) //=> true
 */
export function isSound(given: unknown): given is Verdict {
  try {
    const { kind, rule, on, status, part, causes, because, provisional } = given as Verdict;
    const weak = settle(part).footings.filter((f) => isWeak(f.standing));
    return kind === 'verdict' && isWritten(on) && part.kind === 'holds' && part.id === rule && part.status === status
      && causes.length > 0 === (status === 'unknown') && because.length > 0 === (status !== 'unknown')
      && weak.every((f) => provisional.some((p) => p.id === f.id))
      && walk(part).every((x) => !('status' in x) || x.status === statusOf(truthBelow(x)));
  } catch {
    return false;
  }
}

/** Says whether a text is a day. The whole calendar would weigh more. @throws RangeError when there is no such day */
export function isWritten(on: string): boolean {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === on;
}

/** The answer of a part, drawn again from what is right below it. */
function truthBelow(part: Part): Truth {
  switch (part.kind) {
    case 'is': return part.actual ?? null;
    case 'oneOf': return typeof part.actual === 'string' ? part.codes.includes(part.actual) : null;
    case 'compare': return logic.compare(logic.ends(part.left.span), part.by, logic.ends(part.right.span));
    case 'ratio': return truthOf(part);
    case 'all': return logic.all(part.parts.map(truthOf));
    case 'any': return logic.any(part.parts.map(truthOf));
    case 'not': return logic.not(only(part.parts));
    case 'concur': return logic.concur(part.parts.map(truthOf));
    case 'atLeastOf': return atLeast(having(part.parts, 'met'), part.parts.length - having(part.parts, 'unmet'), part.n);
    case 'every': return logic.not(atLeast(part.found.low, part.found.high, 1));
    case 'some': return atLeast(part.found.low, part.found.high, 1);
    case 'holds': case 'inherited': return part.footing === null && part.parts.length === 0 ? null : only(part.footing && part.parts);
  }
}

const having = (parts: readonly Part[], status: Part['status']): number => parts.filter((p) => p.status === status).length;
const atLeast = (low: number | null, high: number | null, n: number): Truth => (low !== null && low >= n ? true : high !== null && high < n ? false : null);

/** @throws TypeError unless there is exactly one part */
function only(parts: readonly Part[] | null): Truth {
  const [part, ...more] = parts ?? [];
  if (!part || more.length > 0) throw new TypeError('not one part');
  return truthOf(part);
}

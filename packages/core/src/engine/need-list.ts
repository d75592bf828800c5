import { aRecord, aSpan, giveOrNull, recordList, refuse } from '../model/problem.js';
import { isRecord } from './answer.js';

/** Refuses what is no list of objects: nothing is skipped, a hole least of all. */
export function needList(path: string, value: unknown): void {
  if (!Array.isArray(value)) refuse('wrong-shape', path, value, recordList, giveOrNull);
  for (let i = 0; i < value.length; i++) if (!isRecord(value[i])) refuse('wrong-shape', `${path}[${i}]`, value[i], recordList, giveOrNull);
}

/** Refuses options that are none. */
export function needOptions(value: unknown): void {
  if (!isRecord(value)) refuse('wrong-shape', 'options', value, aRecord, giveOrNull);
}

/** Refuses an interval that is none: an end that is no number, or ends in the wrong order. */
export function needSpan(path: string, span: unknown): void {
  const { low, high } = (isRecord(span) ? span : { low: NaN, high: NaN }) as Readonly<Record<'low' | 'high', unknown>>;
  const isEnd = (end: unknown): end is number | null => end === null || (typeof end === 'number' && !Number.isNaN(end));
  if (!isEnd(low) || !isEnd(high) || (low ?? -Infinity) > (high ?? Infinity)) refuse('out-of-range', path, `${String(low)} … ${String(high)}`, aSpan, giveOrNull);
}

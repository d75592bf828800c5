import type { Span } from '../../model/verdict.js';
import { needList, needSpan } from '../need-list.js';

/** How numbers are spread over many subjects. `least` and `most` are of those that are exact; null when none is. */
export type Spread = {
  readonly kind: 'spread';
  readonly subjects: number;
  readonly least: number | null;
  readonly most: number | null;
  /** Each exact number, in order, and how many subjects have it. */
  readonly counts: readonly { readonly n: number; readonly subjects: number }[];
  /** Subjects whose number is not known exactly: they are in no count. */
  readonly unknown: number;
};

/**
 * Counts how many subjects have which number, such as how many helpers serve one village, two or three.
 *
 * @throws ContractError when there is something that is no span
 * @example spread([{ low: 1, high: 1 }, { low: 2, high: 2 }, { low: 0, high: null }]).most //=> 2
 */
export function spread(spans: readonly Span[]): Spread {
  needList('spans', spans);
  for (const [i, span] of spans.entries()) needSpan(`spans[${i}]`, span);
  const exact = spans.flatMap(({ low, high }) => (low !== null && low === high ? [low] : [])).sort((a, b) => a - b);
  const counts = [...new Set(exact)].map((n) => ({ n, subjects: exact.filter((x) => x === n).length }));
  return { kind: 'spread', subjects: spans.length, least: exact[0] ?? null, most: exact.at(-1) ?? null, counts, unknown: spans.length - exact.length };
}

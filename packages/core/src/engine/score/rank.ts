import { aWholeNumber, giveOneScore, giveOrNull, oneOfThese, oneScore, refuse } from '../../model/problem.js';
import type { Among, Assessment, First, Ranking } from '../../model/score.js';
import type { Measurement } from '../../model/verdict.js';
import { ends } from '../logic.js';
import { needList, needSpan } from '../need-list.js';

/**
 * Ranks subjects by their scores, each with the best and the worst rank that it can still have.
 *
 * An unknown score decides nothing: it may come before or behind every score that it may exceed or fall short of. Rank 1 is the highest
 * score, which is the best work or the poorest household, as the polarity of the score says; `first: 'lowest'` turns the list about.
 * The ends are exact where the answers of one subject say nothing about those of another.
 *
 * @param assessments - of one score, on one day; the order is kept, and ties are not broken by it
 * @returns ranks in the order given; equal scores share one, see {@link Ranking}
 * @throws ContractError when two assessments are of different scores or days: their points do not compare; when points are no span
 * @example rank(households.map(assessing(fourLooksScore, at)))[0] // { index: 0, best: 1, worst: 3, last: 3 }
 */
export function rank(assessments: readonly Assessment[], first: First = 'highest'): Ranking[] {
  needList('assessments', assessments);
  if (!heads.includes(first)) refuse('unlisted', 'first', first, oneOfThese(heads), giveOrNull);
  for (const [i, { points }] of assessments.entries()) needSpan(`assessments[${i}].points.span`, (Object(points) as Measurement).span);
  for (const [i, { score, on }] of assessments.entries()) {
    if (score !== assessments[0]?.score || on !== assessments[0].on) refuse('contradiction', `assessments[${i}]`, `${score} ${on}`, oneScore, giveOneScore);
  }
  const spans = assessments.map(({ points }) => towards(points, first));
  const lows = spans.map(({ low }) => low).sort(rising), highs = spans.map(({ high }) => high).sort(rising);
  return spans.map(({ low, high }, index) => {
    const ahead = above(lows, high), maybeAhead = above(highs, low);
    /** Everybody whose score may reach this one, itself among them. */
    const reaching = atLeast(highs, low);
    return { index, best: 1 + ahead, worst: 1 + maybeAhead - (high > low ? 1 : 0), last: reaching };
  });
}

/**
 * Says whether a subject is among the first `n` of a ranking.
 *
 * @throws ContractError when `n` or a rank is no whole number
 * @example isAmong({ index: 0, best: 2, worst: 2, last: 3 }, 2) //=> 'unknown'
 */
export function isAmong(ranking: Ranking, n: number): Among {
  const { best, last } = Object(ranking) as Ranking;
  for (const [path, number] of Object.entries({ n, 'ranking.best': best, 'ranking.last': last })) {
    if (!Number.isSafeInteger(number)) refuse('not-a-number', path, number, aWholeNumber, giveOrNull);
  }
  return last <= n ? 'certain' : best > n ? 'impossible' : 'unknown';
}

const heads: readonly First[] = ['highest', 'lowest'];

/** The interval with its sign turned where the lowest score comes first. */
function towards({ span }: Measurement, first: First): { readonly low: number; readonly high: number } {
  const { low, high } = ends(span);
  return first === 'highest' ? { low, high } : { low: -high, high: -low };
}

const rising = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
/** How many of a rising list are greater, and how many are not less. */
const above = (of: readonly number[], n: number): number => of.length - place(of, (x) => x > n);
const atLeast = (of: readonly number[], n: number): number => of.length - place(of, (x) => x >= n);

/** The first place in a rising list from which on everything is so. */
function place(of: readonly number[], isSo: (n: number) => boolean): number {
  let [from, to] = [0, of.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(of[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}

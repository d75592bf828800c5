import { steps } from '../logic.js';
import type { PercentKind } from '../../model/tally.js';

/** A percentage as it is printed: digits, and decimals if it has any. */
export const isPercent = (text: string): boolean => /^\d{1,6}(\.\d{1,6})?$/.test(text);

/**
 * Says how a printed percentage came about from its counts.
 *
 * Comparing decimals would be wrong: 81.86 is neither equal to 81 nor far from it. The share is compared in whole numbers, exactly: cut
 * where its further digits were dropped, rounded where they were rounded half up, either where both give the same.
 *
 * @param printed - digit by digit, because '80' and '80.0' promise different things
 * @param scale - whole steps per unit of both numbers
 * @returns 'neither' when no way leads to it, 'unknown' when there is no whole to be a part of, or no percentage
 * @example explainPercent('81', 41_644, 50_870) //=> 'cut'
 */
export function explainPercent(printed: string, part: number, whole: number, scale = 1): PercentKind {
  if (typeof printed !== 'string' || ![part, whole, scale].every((n) => Number.isFinite(n))) return 'unknown';
  const [p, w] = [steps(part, scale), steps(whole, scale)];
  if (!isPercent(printed) || !Number.isSafeInteger(p) || !Number.isSafeInteger(w) || p < 0 || w <= 0) return 'unknown';
  const [integer = '', decimals = ''] = printed.split('.');
  const given = BigInt(integer + decimals);
  const [share, of] = [BigInt(p) * 100n * 10n ** BigInt(decimals.length), BigInt(w)];
  const cut = share / of;
  const rounded = (2n * share + of) / (2n * of);
  if (given === cut && cut * of === share) return 'exact';
  if (given === cut) return given === rounded ? 'either' : 'cut';
  return given === rounded ? 'rounded' : 'neither';
}

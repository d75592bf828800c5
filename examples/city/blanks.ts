/** Answers that nobody gave: more of them where there is no phone to ask by. */
import { blankRate, blankRateWithoutPhone, chances } from './assumptions.ts';
import type { Answers, Draft, Person } from './draft.ts';
import type { Random } from './random.ts';

/** What intake derives or the register fills in by itself is never blank. */
const never = new Set(['listedMembers', 'monitoringClass', 'receivesExtremePovertySupport', 'householdSize', 'povertyStatus', 'registeredAsPoor', 'relation', 'monitoredSince', 'leadFoundOn', 'grossIncome', 'netIncome', 'dibaoPayment']);

/** How many answers are given before the next that is not: one number drawn instead of one for each answer. */
const untilNext = (rate: number, r: Random): number => Math.floor(Math.log(1 - r()) / Math.log(1 - rate));

/**
 * Blanks some answers, and sometimes leaves out the row of a member.
 *
 * @param told - is told each answer that was blanked
 * @returns the people whose rows are there
 */
export function blankSome({ r, answers, people, phone }: Draft, told: (id: string) => void): Person[] {
  const rate = phone === null ? blankRateWithoutPhone : blankRate;
  let left = untilNext(rate, r);
  const blank = (of: Answers): void => {
    for (const id in of) {
      if (left-- > 0) continue;
      left = untilNext(rate, r);
      if (never.has(id) || of[id] === null) continue;
      of[id] = null;
      told(id);
    }
  };
  blank(answers);
  for (const one of people) blank(one.answers);
  return people.length > 1 && r.chance(chances.rowMissing) ? people.slice(0, -1) : people;
}

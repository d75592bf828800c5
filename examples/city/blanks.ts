/** Answers that nobody gave: more of them where there is no phone to ask by. */
import { blankRate, blankRateWithoutPhone, chances } from './assumptions.ts';
import type { Draft, Person } from './draft.ts';

/** What intake derives or the register fills in by itself is never blank. */
const never = new Set(['listedMembers', 'monitoringClass', 'receivesExtremePovertySupport', 'householdSize', 'povertyStatus', 'registeredAsPoor', 'relation', 'monitoredSince', 'leadFoundOn', 'grossIncome', 'netIncome', 'dibaoPayment']);

/**
 * Blanks some answers, and sometimes leaves out the row of a member.
 *
 * @param told - is told each answer that was blanked
 * @returns the people whose rows are there
 */
export function blankSome({ r, answers, people, phone }: Draft, told: (id: string) => void): Person[] {
  const rate = phone === null ? blankRateWithoutPhone : blankRate;
  for (const of of [answers, ...people.map((one) => one.answers)]) {
    for (const id in of) {
      if (!never.has(id) && of[id] !== null && r.chance(rate)) {
        of[id] = null;
        told(id);
      }
    }
  }
  return people.length > 1 && r.chance(chances.rowMissing) ? people.slice(0, -1) : people;
}

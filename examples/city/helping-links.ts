/** Who helps: a paired helper for every household, five ones or three ones and two more for every village. All invented. */
import { open } from '@dabiao/core';
import { chances } from './assumptions.ts';
import { addDays, dayOf, serialOf } from './days.ts';
import type { Answers } from './draft.ts';
import type { Village } from './places.ts';
import type { Random } from './random.ts';

const began = (from: string, r: Random): string => dayOf(serialOf(from) + r.between(0, 600));

/** The links of one household. Some had another helper before. */
export function helpersOf(registeredOn: string, r: Random): Answers[] {
  const since = addDays(registeredOn, r.between(20, 200));
  const now: Answers = { role: 'paired-helper', assignedSince: since, assignedUntil: open };
  if (!r.chance(chances.secondHelper)) return [now];
  const until = addDays(since, r.between(100, 700));
  return [{ ...now, assignedUntil: until }, { ...now, assignedSince: until }];
}

const ofPoorVillage = ['linked-leader', 'support-unit', 'resident-team', 'first-secretary', 'agricultural-technician', 'legal-adviser', 'credit-officer'];
const ofOtherVillage = ['first-secretary', 'agricultural-service-team', 'legal-adviser', 'credit-officer'];

/** The team of a village, role by role. */
export const teamOf = ({ poor }: Village, r: Random): Answers[] => (poor ? ofPoorVillage : ofOtherVillage).map((role) => ({
  role, assignedSince: began(poor ? '2015-08-01' : '2017-04-10', r), assignedUntil: open, ...(role === 'linked-leader' && { atCountyLevelOrAbove: true }), ...(role === 'first-secretary' && { fullTime: true }),
}));

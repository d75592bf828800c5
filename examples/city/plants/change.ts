/** How a household is spoiled: one answer of it, or of one of its members. */
import type { Answers, Draft, Person } from '../draft.ts';

/** Sets answers, if the household is one of whom the condition holds. */
export const change = (answers: Answers, when: (of: Answers, draft: Draft) => boolean = () => true) => (draft: Draft): boolean => {
  if (!when(draft.answers, draft)) return false;
  Object.assign(draft.answers, answers);
  return true;
};

/** Changes one member of whom the condition holds; false when there is none. */
export const changeOne = (when: (one: Person, draft: Draft) => boolean, change: (one: Person, draft: Draft) => void) => (draft: Draft): boolean => {
  const those = draft.people.filter((one) => when(one, draft));
  if (those.length === 0) return false;
  change(draft.r.pick(those), draft);
  return true;
};

export const isExited = (of: Answers): boolean => of['povertyStatus'] === 'exited' && typeof of['exitedOn'] === 'string';
export const kindOf = (of: Answers): string => (typeof of['householdKind'] === 'string' ? of['householdKind'] : '');
export const isMonitored = (of: Answers): boolean => of['monitoringClass'] !== 'none' && typeof of['monitoredSince'] === 'string';
export const isComplete = ({ answers, people }: Draft): boolean => people.length === answers['householdSize'];

/** People who stand in more than one household: both are kept, and neither can be right about them as long as the other is. */
import { shown, type Problem } from '@dabiao/core';
import type { ReadExport } from '@dabiao/core/intake';
import { household, personInTwoHouseholdsCheck } from '@dabiao/core/rulebook';

const idNumber = household.rosters.flatMap(({ of }) => of.idNumber?.id ?? []);

/** A phone may be that of a neighbour; a person lives in one household. */
export const inTwoHouseholds = (repeats: ReadExport['repeats']): Problem[] =>
  repeats.filter(({ key, rows }) => idNumber.includes(key) && new Set(rows.map(({ id }) => id)).size > 1).map(({ given, rows }) => ({
    code: 'repeated', path: rows.map(({ id, line }) => `${shown(id)}:${line}`).join(', '), given,
    expected: { zh: '一人只登记在一户', en: 'each person in one household' }, remedy: personInTwoHouseholdsCheck.remedy,
  }));

/** The day and the place of a judgement, as people write them. */
import { isDay, isPlace, trimPlace, type Label, type Problem } from '@dabiao/core';
import { findDivision, readPlace } from '@dabiao/core/intake';
import { divisions } from '@dabiao/core/rulebook';
import { Complaint, complaint } from './complaint.ts';

const knownPlaces: Label = {
  zh: 'CN、区划代码（如 511722），或省级、达州市及其区县的全称（地名表中只有这些）',
  en: 'CN, a division code such as 511722, or the full name of a province, of Dazhou or one of its counties (the table holds no other names)',
};

/**
 * Reads a place. The table of divisions holds the provinces and Dazhou: a code elsewhere in a known province is taken as it
 * stands, and what its province says applies. Within Dazhou the table is complete, so a code that it lacks is wrong.
 */
export function placeOf(text: string, on: string): { readonly place: string } | Problem {
  const found = readPlace(divisions, text, on);
  if ('place' in found || found.code !== 'not-a-place') return found;
  const code = text.trim(), place = trimPlace(code);
  const wellFormed = [4, 6, 9, 12].includes(code.length) && isPlace(place) && place !== 'CN';
  if (wellFormed && !code.startsWith('5117') && findDivision(divisions, code.slice(0, 2), on).status === 'current') return { place };
  return { ...found, expected: knownPlaces };
}

/** @throws Complaint when it is no day */
export function readDay(on: string): string {
  if (!isDay(on)) throw complaint('--on', on, { zh: '有效日期，如 2019-10-31', en: 'a day of the calendar such as 2019-10-31' });
  return on;
}

/** @throws Complaint when the day or the place is not known */
export function readAt(day: string, place: string): { on: string; place: string } {
  const on = readDay(day);
  const found = placeOf(place, on);
  if ('place' in found) return { on, place: found.place };
  const { given, expected } = found;
  throw new Complaint({
    zh: `--place：“${given}”不是${on}的已知区划；应为${expected.zh}。请改正后重试。`,
    en: `--place: "${given}" is no known place on ${on}; expected ${expected.en}. Correct it and try again.`,
  });
}

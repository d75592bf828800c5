import { isDay, type Day } from '../model/civil-date.js';
import type { Label } from '../model/label.js';
import { maskNumber } from '../model/masked.js';
import { type Problem } from '../model/problem.js';
import { limits } from './limits.js';
import { comparable } from './text.js';

/** Which document the number stands on. 15 digits were issued until 1999; a disability card adds type and grade to the id number. */
export type IdNumberForm = 'resident' | 'resident-15' | 'disability-card' | 'disability-card-reissued';

/** What an id number says about its holder. */
export type IdNumber = {
  readonly form: IdNumberForm;
  /** The 18 digits of the person, the same whichever form was given: what duplicates are found by. */
  readonly number: string;
  readonly birthDate: Day;
  readonly sex: 'male' | 'female';
  /** The county of first registration, often a code that is retired today. It is not checked: see {@link findDivision}. */
  readonly division: string;
  /** Type 1 to 7 and grade 1 to 4 of a disability card. */
  readonly disability?: { readonly type: number; readonly grade: number };
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits (GB 11643). */
function checkCharacter(digits: string): string {
  const sum = weights.reduce((n, weight, i) => n + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11] as string;
}

const anId: Label = { zh: '15 或 18 位身份证号码，或 20、22 位残疾人证号码', en: 'an id number of 15 or 18 digits, or a disability card number of 20 or 22' };
const lookAtCard: Label = { zh: '请对照证件改正。', en: 'Compare it with the card and correct it.' };

/**
 * Reads an id number: form, check character, day of birth, sex.
 *
 * The division is handed back as it stands: numbers keep the code of the county of their time, and tables of old codes have gaps.
 * No message ever shows the number in full: see {@link maskIdNumber}.
 *
 * @param options - `path` for the problem; `on`, a day 'YYYY-MM-DD' after which nobody in the file was born
 * @example readIdNumber('11010519491231002X').birthDate //=> '1949-12-31'
 */
export function readIdNumber(text: string, { path = 'idNumber', on }: { path?: string; on?: Day } = {}): IdNumber | Problem {
  const plain = text.length > limits.text ? '' : comparable(text).toUpperCase();
  const problem = (code: 'invalid-id' | 'not-a-day'): Problem => ({ code, path, given: maskIdNumber(text), expected: anId, remedy: lookAtCard });
  const parts = split(plain);
  if (parts === null) return problem('invalid-id');
  const { number, form } = parts;
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthDate) || (on !== undefined && birthDate > on)) return problem('not-a-day');
  const [type, grade] = plain.slice(18, 20);
  return {
    form, number, birthDate,
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
    division: number.slice(0, 6),
    ...(type !== undefined && grade !== undefined && { disability: { type: Number(type), grade: Number(grade) } }),
  };
}

/** The 18 digits and the form, null when length, characters or check do not fit. */
function split(plain: string): { number: string; form: IdNumberForm } | null {
  if (/^[1-9]\d{14}$/.test(plain)) {
    const digits = `${plain.slice(0, 6)}19${plain.slice(6)}`;
    return { form: 'resident-15', number: digits + checkCharacter(digits) };
  }
  const found = /^([1-9]\d{16})([\dX])(?:[1-7][1-4](?:[\dA-Z]\d)?)?$/.exec(plain);
  const [, digits = '', check] = found ?? [];
  if (!found || checkCharacter(digits) !== check) return null;
  const form = plain.length === 18 ? 'resident' : plain.length === 20 ? 'disability-card' : 'disability-card-reissued';
  return { form, number: digits + check };
}

/**
 * An id number as it may be shown: `11*************02*`, the province and two digits of the sequence. One rule everywhere, for
 * every form, well formed or not. It cannot tell two people apart, and nothing should join on it.
 *
 * @example maskIdNumber('11010519491231002X') //=> '11*************02*'
 */
export const maskIdNumber = (text: string): string => maskNumber(text.slice(0, 2 * limits.text).trim()).slice(0, 40);

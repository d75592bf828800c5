import { readIdNumber } from './id-number.js';
import { limits } from './limits.js';
import { comparable } from './text.js';

/** What kind of id number a text is, or what is wrong with it. */
export type NumberForm =
  | 'resident' | 'resident-15' | 'disability-card' | 'disability-card-reissued' | 'wrong-length' | 'wrong-characters' | 'wrong-check' | 'impossible-birthday';

/**
 * Says what kind of id number a text is, or the first thing that is wrong with it: its length, its characters, its day of birth, its check.
 *
 * @example idNumberFormOf('110105194912310021') //=> 'wrong-check'
 */
export function idNumberFormOf(text: string): NumberForm {
  const plain = text.length > limits.text ? '' : comparable(text).toUpperCase();
  const read = readIdNumber(text);
  if (!('code' in read)) return read.form;
  if (![15, 18, 20, 22].includes(plain.length)) return 'wrong-length';
  if (read.code === 'not-a-day') return 'impossible-birthday';
  const shaped = /^[1-9]\d{14}$|^[1-9]\d{16}[\dX](?:[1-7][1-4](?:[\dA-Z]\d)?)?$/.test(plain);
  return shaped ? 'wrong-check' : 'wrong-characters';
}

/** Digits of a phone number without blanks, hyphens and the country code; null when it is no mobile number. */
export function mobileNumber(text: string): string | null {
  const plain = text.length > limits.text ? '' : comparable(text).replace(/-/g, '').replace(/^\+?86(?=1)/, '');
  return /^1[3-9]\d{9}$/.test(plain) ? plain : null;
}

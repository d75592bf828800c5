import type { Label } from '../../model/label.js';
import { shown } from '../../model/problem.js';
import type { IdNumberColumn, PhoneColumn } from '../../model/subject-shape.js';
import { maskIdNumber, readIdNumber } from '../id-number.js';
import { limits } from '../limits.js';
import { idNumberFormOf, mobileNumber } from '../number-form.js';
import { isBlank, trimmed } from '../text.js';
import type { Flaw } from './read-cell.js';
import { agree, refuseCell, type RowDraft, type Tally } from './row-draft.js';

const whole: Label = { zh: '完整的 15 或 18 位身份证号码，或 20、22 位残疾人证号码', en: 'a whole id number of 15 or 18 digits, or a disability card number of 20 or 22' };
const unmasked: Label = { zh: '号码已被遮盖，不能据以认人；请从系统导出未遮盖的号码。', en: 'The number is masked, so nobody can be known by it. Export it unmasked.' };
const asText: Label = { zh: '表格软件把号码当成了数，末几位已经丢失，不能恢复；请把该列设为文本，从系统重新导出。', en: 'A spreadsheet took the number for an amount, and its last digits are lost. Set the column to text and export it again.' };
const compareCard: Label = { zh: '请对照证件改正。', en: 'Compare it with the card and correct it.' };

/** The text that a spreadsheet was made to keep: ="511…" and '511…. Anything else that begins like a formula is left as it is. */
export const unwrapped = (text: string): string => /^(?:="([0-9]+[0-9Xx]?)"|'([0-9]+[0-9Xx]?))$/.exec(text.trim())?.slice(1).find((found) => found !== undefined) ?? text;

/** What a spreadsheet makes of a long number: powers of ten, or zeros behind the fifteenth digit. */
export const isPowerOfTen = (text: string): boolean => /^\d(\.\d+)?e\+?\d+$/i.test(text);
export const isRoundedOff = (text: string): boolean => /^\d{16,}$/.test(text) && /^0+$/.test(text.slice(15));

/** Why a number cannot be that of a person, and through no fault of whoever registered it. */
function damage(text: string): Flaw | null {
  if (/[*＊●•×]/.test(text) || /x{2,}/i.test(text)) return { code: 'invalid-id', expected: whole, remedy: unmasked };
  return isPowerOfTen(text) ? { code: 'invalid-id', expected: whole, remedy: asText } : null;
}

/** One number in eleven that was rounded off passes its check, so where one of a file was rounded, none that ends so is believed. */
function rounded(text: string, isValid: boolean, { rounding }: Tally): Flaw | null {
  if (!isRoundedOff(text)) return null;
  rounding.add(isValid ? 'maybe' : 'seen');
  return isValid && !rounding.has('expected') ? null : { code: 'invalid-id', expected: whole, remedy: asText };
}

/**
 * Reads the id number of a person: its form, its day of birth and sex go into the record, the number stays outside. A number that
 * was masked or damaged on the way says nothing, not even that it is wrong: nobody registered it so.
 *
 * @returns the number by which the person is known
 */
export function readPersonNumber(draft: RowDraft, { gives, form, sex }: IdNumberColumn, cell: string, line: number, header: string, tally: Tally): string | undefined {
  const text = unwrapped(trimmed(cell.slice(0, limits.text)));
  if (isBlank(text)) return undefined;
  const number = readIdNumber(text);
  const flaw = damage(text) ?? rounded(text, !('code' in number), tally);
  const found = flaw === null ? number : null;
  if (found !== null && !('code' in found)) {
    if (form) agree(draft, form, found.form, line, header, tally);
    agree(draft, gives, found.birthDate, line, header, tally);
    if (sex) agree(draft, sex, found.sex, line, header, tally);
    return found.number;
  }
  if (found === null && form) draft.record[form.id] = { refused: shown(maskIdNumber(text)) };
  if (found !== null && form) agree(draft, form, idNumberFormOf(text), line, header, tally);
  refuseCell(draft, tally, line, header, isPowerOfTen(text) ? text.replace(/\.\d+/, '.…') : maskIdNumber(text), flaw ?? { code: found?.code ?? 'invalid-id', expected: found?.expected ?? whole, remedy: found?.remedy ?? compareCard });
  return undefined;
}

/** Reads a phone number: only its form goes into the record. */
export function readPersonPhone(draft: RowDraft, { form }: PhoneColumn, cell: string, line: number, header: string, tally: Tally): string | undefined {
  const text = unwrapped(trimmed(cell.slice(0, limits.text)));
  if (isBlank(text)) return undefined;
  const number = mobileNumber(text);
  if (/[*＊●•]/.test(text) || isPowerOfTen(text)) {
    draft.record[form.id] = { refused: shown(text) };
    refuseCell(draft, tally, line, header, text, { code: 'invalid-id', expected: form.codes['mobile'] ?? whole, remedy: isPowerOfTen(text) ? asText : unmasked });
    return undefined;
  }
  agree(draft, form, number === null ? 'other' : 'mobile', line, header, tally);
  return number ?? undefined;
}

/**
 * Where a rule applies: 'CN', or a division code of 2, 4, 6, 9 or 12 digits whose trailing 00 pairs are cut.
 * '51' is Sichuan, '5117' Dazhou, '511722' Xuanhan county.
 */
export type Place = string;

/**
 * Cuts the zeros that fill a division code up.
 *
 * @example trimPlace('511700000000') //=> '5117'
 */
export function trimPlace(code: string): Place {
  if (!/^\d+$/.test(code)) return code;
  const filled = code.padEnd(12, '0');
  return filled.slice(0, [2, 4, 6, 9].find((n) => /^0*$/.test(filled.slice(n))) ?? 12);
}

/** Says whether a text has the form of a {@link Place}. Whether the division exists is for intake to say. */
export const isPlace = (text: string): boolean => text === 'CN' || /^[1-9]\d(\d\d(\d\d(\d{3}(\d{3})?)?)?)?$/.test(text);

/** Says whether a place lies in the division that a code names. */
export const isWithin = (place: Place, code: Place): boolean => code === 'CN' || place.startsWith(code);

/**
 * Where a rule applies: 'CN', or a division code of 2, 4, 6, 9 or 12 digits whose trailing 00 pairs are cut.
 * '51' is Sichuan, '5117' Dazhou, '511722' Xuanhan county.
 */
export type Place = string;

/** Cuts the zeros that fill a division code up: '511700' is '5117'. */
export function trimPlace(code: string): Place {
  const county = code.slice(0, 6);
  return code.length > 6 ? code.replace(/^(\d{6})0{6}$/, '$1').replace(/^(\d{9})0{3}$/, '$1') : county.replace(/^(\d\d(?:\d\d)?)(?:00)+$/, '$1');
}

/** Says whether a text has the form of a {@link Place}. Whether the division exists is for intake to say. */
export const isPlace = (text: string): boolean => text === 'CN' || /^[1-9]\d(\d\d(\d\d(\d{3}(\d{3})?)?)?)?$/.test(text);

/** Says whether a place lies in the division that a code names. */
export const isWithin = (place: Place, code: Place): boolean => code === 'CN' || place.startsWith(code);

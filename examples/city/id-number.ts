/**
 * Id numbers that a check can read and nobody ever had.
 *
 * They begin with 99 or 98, which GB/T 2260 gives to no division, then four digits of the village; day of birth, sex and check
 * character are as GB 11643 has them, because checks look at these.
 */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits. */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] ?? 0);
  return '10X98765432'[sum % 11] ?? '';
}

/**
 * @param village - its place in the city
 * @param person - the number of the person in the village; no other has it
 */
export function inventedIdNumber(village: number, person: number, birthDate: string, sex: 'male' | 'female'): string {
  const sequence = (person % 500) * 2 + (sex === 'male' ? 1 : 0);
  const digits = `${99 - Math.floor(person / 500)}${String(village).padStart(4, '0')}${birthDate.slice(0, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${String(sequence).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

/** The sex that digit 17 gives away. */
export const sexIn = (idNumber: string): 'male' | 'female' => (idNumber.charCodeAt(16) % 2 === 1 ? 'male' : 'female');

/** A mobile number of the right form. It begins with 154, understood to be given to nobody; it is never shown. */
export const inventedPhone = (village: number, household: number): string => `154${String(village).padStart(4, '0')}${String(household).padStart(4, '0')}`;

/** The number of a helper: 97, which is no division either. */
export const inventedHelperId = (village: number, helper: number): string => {
  const digits = `97${String(village).padStart(4, '0')}19800101${String(helper).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
};

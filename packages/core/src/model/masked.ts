/** A digit of any script, and what stands for one: ５, ٥, ⑤. */
const digit = '[\\p{Nd}\\p{No}]';
/** What is invisible may be repeated; of what is seen, three signs. What stands beside … or ≠ is another number. */
const gap = '(?! […≠] )[\\p{C}\\p{DI}]*(?:[^\\p{L}\\p{N}\\p{C}\\p{DI}][\\p{C}\\p{DI}]*){0,3}';
/** 15 digits or more, apart or not, with or without the X at the end. */
const idLike = new RegExp(`${digit}(?:${gap}${digit}){14,}(?:${gap}[xXｘＸ])?`, 'gu');

/**
 * Masks a text that is an id number, or was meant to be one: only the first two characters and the last two of the sequence
 * number stay, and of one that is too short only the first two.
 */
export function maskNumber(text: string): string {
  const plain = Array.from(text.normalize('NFKC').replace(/[^\p{N}a-z]/giu, ''));
  const sequence = plain.length < 15 ? Infinity : plain.length < 17 ? 13 : 15;
  return plain.map((c, i) => (i < 2 || i === sequence || i === sequence + 1 ? c : '*')).join('');
}

/**
 * Any text with every id number in it masked: `51*************23*`. The only mask of the project.
 *
 * It shows the province and the last two digits of the sequence number, the same four digits in every form: two differing masks
 * of one person could be laid over each other, the check character narrows what is hidden, and the tail of a disability card
 * names the disability.
 *
 * @example masked('511722199001010233') //=> '51*************23*'
 */
export const masked = (text: string): string => text.replace(idLike, maskNumber);

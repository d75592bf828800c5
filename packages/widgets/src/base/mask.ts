const idNumber = /(?<!\d)(\d{6})[ -]?\d{4}[ -]?\d{4}[ -]?(\d{3}[\dXx])(?!\d)/g;

/** Hides the birth date in identity numbers: one rule for screen, paper and copied text, because two different masks can be joined. */
export const masked = (text: string): string => text.replace(idNumber, '$1********$2');

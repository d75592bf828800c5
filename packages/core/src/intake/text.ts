/** Full-width forms as people type them: `３，３００（元）` is `3,300(元)`. Not NFKC, which would turn 10² into 102 and ① into 1. */
export const halfWidth = (text: string): string => (wide.test(text) ? narrowed(text) : text);

const wide = /[\uff01-\uff5e\u3000\u00a0]/;
const narrowed = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/g, ' ');

/** The text as it is compared: half width, no blanks, no byte order mark, small letters. */
export const comparable = (text: string): string => halfWidth(text).replace(/[\s\ufeff]/g, '').toLowerCase();

/** Half width, without blanks and byte order marks around it. */
export const trimmed = (text: string): string => halfWidth(text).replace(/^\ufeff/, '').trim();

/** An empty cell: nobody knows. Other words for nothing (无, /, 0) are not: they may be an answer. */
export const isBlank = (text: string): boolean => text === '' || text === '-';

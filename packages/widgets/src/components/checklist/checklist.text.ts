import type { Drawn } from './checklist.data.js';

/** The checklist as lines of text, to paste into a message or a document. */
export const textOf = ({ list, day, place, facts, sample }: Drawn): string =>
  [
    list.title + (sample ? ` [${list.form.sample}]` : ''),
    ...[day, place, ...facts].map(({ label, value }) => label + list.form.colon + value),
    ...list.lines,
  ].join('\n');

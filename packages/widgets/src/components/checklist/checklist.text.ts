import type { Drawn } from './checklist.data.js';

/** The checklist as lines of text, to paste into a message or a document. */
export const textOf = ({ list, s, day, place, facts, sample }: Drawn): string =>
  [
    list.title + (sample ? ` [${s.sample}]` : ''),
    ...[day, place, ...facts].map(({ label, value }) => label + s.colon + value),
    ...list.lines,
  ].join('\n');

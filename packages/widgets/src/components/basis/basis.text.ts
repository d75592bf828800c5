import type { Drawn } from './basis.data.js';

/** The chains as lines of text, to paste into a message or a document. */
export const textOf = ({ basis, whole, items, facts, sample }: Drawn): string =>
  [
    basis.title + (sample ? ` [${basis.form.sample}]` : ''),
    ...facts.map(({ label, value }) => label + basis.form.colon + value),
    ...(whole ? [basis.finding] : []),
    ...items.flatMap(({ lines }) => lines),
    ...(whole ? basis.footnotes : []),
  ].join('\n');

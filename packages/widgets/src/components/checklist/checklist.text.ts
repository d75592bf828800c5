import { messagesIn, type Lang } from '../../base/strings.js';
import type { Drawn } from './checklist.data.js';
import { stringsIn } from './checklist.strings.js';
import { factRows } from './checklist.view.js';

/** The checklist as lines of text, to paste into a message or a document. */
export function textOf(drawn: Drawn, lang: Lang): string {
  const m = messagesIn(lang);
  const s = stringsIn(lang);
  const { list, sample } = drawn;
  const steps = list.next.map((step) => `${step.number} ${step.label}${m.comma}${step.text}${step.who && ` (${step.who})`}`);
  return [
    list.title + (sample ? ` [${s.sample}]` : ''),
    ...factRows(drawn, lang).map(({ label, value }) => m.named(label, value)),
    m.named(s.finding, [list.word, ...(list.provisional ? [m.provisional] : []), ...(list.stale ? [m.stale] : [])].join(m.comma)) + m.semicolon + list.summary,
    ...list.rows.map((row) => m.line.official(row) + (row.provisional ? ` [${m.provisional}]` : '') + (row.stale ? ` [${m.stale}]` : '')),
    ...(steps.length > 0 ? [s.next, ...steps] : []),
    ...list.footnotes,
    s.disclaimer,
  ].join('\n');
}

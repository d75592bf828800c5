/** A definition as an outline: each condition in words, with the rules that it names in turn. */
import type { Algebra, Found } from '../engine/fold.js';
import { isWeak } from '../model/source.js';
import type { Entry } from '../model/timeline.js';
import type { Messages, Reader } from './messages/messages.js';
import { words } from './words.js';

/** One line, and what belongs to it. */
export type Line = { readonly text: string; readonly lines: readonly Line[] };

/** Words for a condition, and the rules named on the way to it. */
export type Spoken = { readonly words: string; readonly rules: readonly Line[] };

/** The document of an entry and how sure it is, behind a line. */
export const citation = ({ source, standing }: Entry<unknown>, m: Messages): string => m.title('', `${source.untitled ? m.pick(source.title) : m.document(m.pick(source.title))}${m.comma}${m.standing[standing]}`);

export function outline(m: Messages, reader: Reader): Algebra<string, Spoken> {
  const plain = words(m);
  const say = (text: string, ...of: readonly Spoken[]): Spoken => ({ words: text, rules: of.flatMap((x) => x.rules) });
  const wordsOf = (found: Found<Spoken>): Found<string> => (typeof found === 'string' ? found : { ...found, inner: found.inner.words });
  return {
    ...plain,
    parameter: (of, found) => plain.parameter(of, found) + (reader === 'official' && typeof found !== 'string' && isWeak(found.standing) ? m.title('', m.standing[found.standing]) : ''),
    is: (of) => say(plain.is(of)),
    oneOf: (of, codes) => say(plain.oneOf(of, codes)),
    compare: (l, by, r) => say(plain.compare(l, by, r)),
    ratio: (part, whole, by, limit, bar) => say(plain.ratio(part, whole, by, limit, bar)),
    all: (of) => say(plain.all(of.map((x) => x.words)), ...of),
    any: (of) => say(plain.any(of.map((x) => x.words))),
    atLeastOf: (n, of) => say(plain.atLeastOf(n, of.map((x) => x.words))),
    not: (of) => say(plain.not(of.words), of),
    concur: (of) => say(plain.concur(of.map((x) => x.words)), ...of),
    every: (roster, where, of) => say(plain.every(roster, where, of)),
    some: (roster, where, of) => say(plain.some(roster, where, of)),
    inherited: (found) => say(plain.inherited(wordsOf(found)), ...(typeof found === 'string' ? [] : [found.inner])),
    holds: (rule, found) => {
      const inner = plain.holds(rule, wordsOf(found));
      const lines = typeof found === 'string' ? [] : found.inner.rules;
      const basis = typeof found === 'string' ? '' : citation(found.entry, m);
      const named = m.named(m.pick(rule.label), inner);
      const whole = typeof found === 'string' || !found.entry.text || lines.length > 0 ? named : m.named(named, found.inner.words);
      return { words: inner, rules: [{ text: reader === 'official' ? whole + basis : named, lines }] };
    },
    score: (items, measure) => plain.score(items.map((i) => ({ ...i, when: i.when.words })), measure),
  };
}

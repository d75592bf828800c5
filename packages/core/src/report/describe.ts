import { foldRule, type Algebra, type Found } from '../engine/fold.js';
import { checkAt } from '../engine/judge.js';
import type { Rule } from '../model/rule.js';
import { isWeak } from '../model/source.js';
import type { At } from '../model/timeline.js';
import type { Messages, Reader } from './messages/messages.js';
import { words } from './words.js';

/** One named rule in words, and the rules that it names in turn. */
type Line = { readonly text: string; readonly lines: readonly Line[] };

/**
 * Says what a rule requires on a day at a place, without a record.
 *
 * @param reader - `official` adds the document and its standing to each line
 * @returns lines, numbered as in the checklist of a verdict; the first is the title
 * @example describe(householdExit, zh, { on: '2019-10-31', place: '511722' })
 */
export function describe(rule: Rule, m: Messages, at: At, reader: Reader = 'official'): string[] {
  checkAt(at);
  const spoken = foldRule(rule, outline(m, reader), at);
  const top = spoken.rules[0];
  return top === undefined ? [] : [top.text, ...top.lines.flatMap((line, i) => numbered(line, String(i + 1)))];
}

const numbered = ({ text, lines }: Line, number: string): string[] => [`${number} ${text}`, ...lines.flatMap((line, i) => numbered(line, `${number}.${i + 1}`))];

/** Words for a condition, and the rules named on the way to it. */
type Spoken = { readonly words: string; readonly rules: readonly Line[] };

function outline(m: Messages, reader: Reader): Algebra<string, Spoken> {
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
      const basis = typeof found === 'string' ? '' : m.title('', `${found.entry.source.untitled ? m.pick(found.entry.source.title) : m.document(m.pick(found.entry.source.title))}${m.comma}${m.standing[found.entry.standing]}`);
      const named = m.named(m.pick(rule.label), inner);
      const whole = typeof found === 'string' || !found.entry.text || lines.length > 0 ? named : m.named(named, found.inner.words);
      return { words: inner, rules: [{ text: reader === 'official' ? whole + basis : named, lines }] };
    },
    score: (items, measure) => plain.score(items.map((i) => ({ ...i, when: i.when.words })), measure),
  };
}

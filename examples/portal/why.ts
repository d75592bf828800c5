/** What decided, or what is missing, in a few words. */
import { toChecklist, type Checklist, type Label, type Messages, type Verdict } from '@dabiao/core';

const refusedWord: Label = { zh: '项数据无效', en: 'refused' }, missingWord: Label = { zh: '项缺数据', en: 'missing' }, unpublished: Label = { zh: '项未公布', en: 'not published' };

export function whyOf(list: Checklist, m: Messages): string {
  const items = list.rows.filter((r) => !r.hasParts && (list.status === 'unknown' ? r.status === 'unknown' : r.status !== 'unknown' && (r.status === r.wanted) === (list.status === 'met')));
  if (list.status === 'met') return m.summary.met(list.rows.filter((r) => !r.number.includes('.')).length, list.word);
  if (list.status === 'unmet') return items.map((r) => [r.number, r.label, r.detail].filter(Boolean).join(' ')).join(m.semicolon);
  const about = items.flatMap((r) => r.causes.map((c) => m.title(c.about, c.kind === 'missing' ? '' : c.word)));
  return [...new Set(about)].join(m.comma);
}

/** Many verdicts miss the same answers: each list is printed once, whole, under a letter. */
export class Gaps {
  readonly #letters = new Map<string, string>();
  readonly #m: Messages;
  readonly #published: boolean;
  constructor(m: Messages, published = true) {
    this.#m = m;
    this.#published = published;
  }
  /** Why, or the letter of a list of what is missing. */
  why(verdict: Verdict): string {
    const text = whyOf(toChecklist(verdict, this.#m), this.#m);
    if (verdict.status !== 'unknown' || verdict.missing.length === 0) return text;
    if (!this.#letters.has(text)) this.#letters.set(text, String.fromCharCode(97 + this.#letters.size));
    const refused = verdict.causes.filter(({ kind }) => kind === 'refused').length;
    const counts = [[refused, refusedWord], [verdict.missing.length - refused, this.#published ? unpublished : missingWord]] as const;
    return `${counts.flatMap(([n, word]) => (n > 0 ? [`${n} ${this.#m.pick(word)}`] : [])).join(this.#m.comma)} → ${this.#letters.get(text) ?? ''}`;
  }
  get lines(): string[] {
    return [...this.#letters].map(([list, letter]) => `  ${letter}  ${list}`);
  }
}

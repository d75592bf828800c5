/** Answers, questions and changes in words: what `explain` does for verdicts. Their words stand here, so that a page that only explains does not load them. */
import type { Indicator } from '../model/indicator.js';
import type { Known, Region, Within } from '../model/question.js';
import { formatNumber, formatSpan, withUnit } from './format.js';
import type { Messages } from './messages/messages.js';

type Words = {
  readonly row: (name: string, number: number) => string;
  readonly of: (owner: string, name: string) => string;
  readonly notBefore: (day: string) => string;
  readonly notAfter: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly anything: string;
  readonly described: string;
  readonly others: (n: number) => string;
  readonly change: (name: string, from: string, to: string, by: string) => string;
  readonly requirement: (name: string, to: string) => string;
};

const zh: Words = {
  row: (name, number) => `第 ${number} 个${name}`,
  of: (owner, name) => `${owner}的${name}`,
  notBefore: (day) => `${day}或以后`,
  notAfter: (day) => `${day}或以前`,
  between: (first, last) => `${first}至${last}`,
  anything: '任意',
  described: '情况尚未填报',
  others: (n) => `等 ${n + 1} 种情形`,
  change: (name, from, to, by) => `${name}：由 ${from} 变为 ${to}${by && `（${by}）`}`,
  requirement: (name, to) => `${name}：尚不清楚，须查明为 ${to}`,
};
const en: Words = {
  row: (name, number) => `${name} ${number}`,
  of: (owner, name) => `${owner}, ${name}`,
  notBefore: (day) => `${day} or later`,
  notAfter: (day) => `${day} or earlier`,
  between: (first, last) => `${first} to ${last}`,
  anything: 'anything',
  described: 'not described yet',
  others: (n) => `or one of ${n} other ways`,
  change: (name, from, to, by) => `${name}: from ${from} to ${to}${by && ` (${by})`}`,
  requirement: (name, to) => `${name}: not known; has to turn out to be ${to}`,
};
/** English where a language has no words of its own here. */
export const wordsOf = ({ lang }: Messages): Words => (lang.startsWith('zh') ? zh : en);

/** What is asked or changed, with the row that it lies in. */
export function placeName(within: readonly Within[], name: string, m: Messages): string {
  const words = wordsOf(m);
  const rows = within.map(({ of, index }) => words.row(m.pick(of), index + 1));
  return [...rows, name].filter(Boolean).reduceRight((inner, owner) => words.of(owner, inner));
}

/** An answer that a record holds. */
export function knownWords(known: Known, of: Indicator, m: Messages): string {
  if (known === null) return m.blank;
  if (typeof known === 'object') return of.type === 'number' ? formatSpan({ low: known.low ?? null, high: known.high ?? null }, of.unit, m) : m.blank;
  switch (of.type) {
    case 'number': return withUnit(formatNumber(known as number), of.unit, m);
    case 'flag': return known === true ? m.yes : m.no;
    case 'date': return m.day(known as string);
    case 'choice': return codeWords(known as string, of.codes, m);
  }
}

const codeWords = (code: string, codes: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, m: Messages): string => {
  const label = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return label ? m.pick(label) : code;
};

/** Answers that act alike. */
export function regionWords(region: Region, of: Indicator | null, m: Messages): string {
  const words = wordsOf(m);
  switch (region.kind) {
    case 'flag': return region.values.map((v) => (v ? m.yes : m.no)).join(m.or);
    case 'choice': return region.codes.map((code) => codeWords(code, of?.type === 'choice' ? of.codes : {}, m)).join(m.or);
    case 'number': return region.low === null && region.high === null ? words.anything : formatSpan(region, of?.type === 'number' ? of.unit : 'none', m);
    case 'date': {
      const { first, last } = region;
      if (first === null) return last === null ? words.anything : words.notAfter(m.day(last));
      return last === null ? words.notBefore(m.day(first)) : first === last ? m.day(first) : words.between(m.day(first), m.day(last));
    }
    case 'row': {
      const said = region.cells.map((cell) => m.named(m.pick(cell.of.label), regionWords(cell.region, cell.of, m))).join(m.comma);
      return region.others === 0 ? said : m.title(said, words.others(region.others));
    }
  }
}

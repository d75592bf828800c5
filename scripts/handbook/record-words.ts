/** What a record says, in the words of its subject. */
import { formatNumber, type Indicator, type RecordOf, type Subject, type SubjectShape, type Term, type Value } from '@dabiao/core';
import * as rulebook from '@dabiao/core/rulebook';
import { topics } from './topics.ts';
import { messages, unitOf, words, type Lang } from './words.ts';

const isShape = (x: unknown): x is SubjectShape => typeof x === 'object' && x !== null && 'subject' in x && 'indicators' in x;
const shapes: readonly SubjectShape[] = Object.values(rulebook).filter(isShape);
export const shapeOf = (subject: Subject): SubjectShape | undefined => shapes.find((shape) => shape.subject === subject);

const isTerm = (path: string): path is Term => ['product', 'part', 'whole', 'contradiction', 'inherited'].includes(path);

/** What a path is about: an indicator, a rule, a parameter, or what has no name of its own in a rulebook. */
export function nameOf(path: string, shape: SubjectShape, lang: Lang): string {
  const own = [...shape.indicators, ...shape.rosters.flatMap(({ roster }) => [roster, roster.size])].find(({ id }) => id === path);
  const member = /^(\w+)\[(\d+)\]\.(.+)$/.exec(path);
  const roster = shape.rosters.find((r) => r.roster.id === member?.[1]);
  if (member && roster) return `${roster.roster.member[lang]} ${Number(member[2]) + 1} ${nameOf(member[3] ?? '', roster.of, lang)}`;
  return (own ?? needOf(path) ?? [...topics, ...rulebook.parameters].find(({ id }) => id === path))?.label[lang] ?? (isTerm(path) ? messages[lang].pick(path) : path);
}

/** A need of a list is called by its code below the id of the list. */
const needOf = (path: string) => rulebook.matchings.flatMap(({ id, needs }) => needs.flatMap(({ value = [] }) => value).filter(({ code }) => path === `${id}/${code}`))[0];

export const answers = (record: RecordOf, shape: SubjectShape, lang: Lang): string =>
  Object.entries(record).map(([id, value]) => said(id, value, shape, lang)).join(messages[lang].semicolon);

export const differences = (record: RecordOf, from: RecordOf, shape: SubjectShape, lang: Lang): string =>
  [...new Set([...Object.keys(from), ...Object.keys(record)])]
    .filter((id) => JSON.stringify(record[id] ?? null) !== JSON.stringify(from[id] ?? null))
    .map((id) => said(id, record[id], shape, lang)).join(messages[lang].semicolon);

function said(id: string, value: Value, shape: SubjectShape, lang: Lang): string {
  const m = messages[lang];
  const roster = shape.rosters.find((r) => r.roster.id === id);
  if (roster) {
    const rows = (value ?? []) as readonly RecordOf[];
    return m.named(roster.roster.label[lang], rows.length === 0 ? words[lang].absent : rows.map((r) => m.group(answers(r, roster.of, lang) || words[lang].empty)).join(lang === 'zh' ? '' : ' '));
  }
  const of = [...shape.indicators, ...shape.rosters.map((r) => r.roster.size)].find((x) => x.id === id);
  return m.named(of?.label[lang] ?? id, of === undefined ? JSON.stringify(value) : answer(of, value, lang));
}

function answer(of: Indicator, value: Value, lang: Lang): string {
  const m = messages[lang], w = words[lang];
  if (value === null || value === undefined) return w.blank;
  if (typeof value === 'boolean') return value ? m.yes : m.no;
  if (typeof value === 'number') return of.type === 'number' ? `${formatNumber(value)} ${unitOf(of.unit, lang)}`.trimEnd().replace(' %', '%') : String(value);
  if (typeof value === 'string') return of.type === 'choice' ? of.codes[value]?.[lang] ?? value : value;
  if ('refused' in value) return m.title(value.refused, w.refused);
  const { low, high } = value as { readonly low?: number | null; readonly high?: number | null };
  const unit = of.type === 'number' ? ` ${unitOf(of.unit, lang)}`.replace(' %', '%').trimEnd() : '';
  if (low == null || high == null) return (low == null ? m.atMost(formatNumber(high ?? NaN)) : m.atLeast(formatNumber(low))) + unit;
  return `${formatNumber(low)}–${formatNumber(high)}${unit}`;
}

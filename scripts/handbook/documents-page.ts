/** Every document, and what was taken from it. */
import type { Entry, Source } from '@dabiao/core';
import { countyExits, parameters } from '@dabiao/core/rulebook';
import { front, linkTo } from './page.ts';
import { topics } from './topics.ts';
import { documentOf, messages, words, type Lang } from './words.ts';

export function documentsPage(lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  const taken = new Map<Source, Set<string>>();
  const note = (entries: readonly Pick<Entry<unknown>, 'source'>[], link: string): void => {
    for (const { source } of entries) taken.set(source, (taken.get(source) ?? new Set()).add(link));
  };
  for (const topic of topics) note(topic.entries, linkTo(topic, 'documents', lang));
  note(countyExits, `[${w.countyExits}](county-exits.md)`);
  for (const parameter of parameters) note(parameter.values, linkTo(parameter, 'documents', lang));
  return [
    ...front(w.sources, lang),
    ...[...taken].flatMap(([source, links]) => [
      `## ${documentOf(source, lang)}`, '',
      ...[[w.issuer, source.issuer && m.pick(source.issuer)], [w.number, source.number], [w.date, source.date && m.day(source.date)]].flatMap(([name, text]) => (text ? [`- ${m.named(name ?? '', text)}`] : [])),
      ...(source.link ? [`- <${source.link}>`] : []),
      `- ${m.named(w.seenIn, [...links].join(m.comma))}`, '',
    ]),
  ];
}

/** Classes into which documents sort subjects. */
import type { Classes } from '@dabiao/core';
import { bandsOf } from './bands.ts';
import { aboutSubject, front, idLine } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { rulesSection } from './rule-page.ts';
import { topicOf } from './topics.ts';
import { words, type Lang } from './words.ts';

export function classesPage(list: Classes, lang: Lang): string[] {
  const { parameters, rules } = topicOf(list.id);
  return [
    ...front(list.label[lang], lang), ...idLine(list.id, [aboutSubject(list.subject, lang)], lang), words[lang].firstClass, '',
    ...bandsOf(list, lang), ...rulesSection(words[lang].rests, rules, list.id, lang), ...parametersSection(parameters, list.id, lang),
  ];
}

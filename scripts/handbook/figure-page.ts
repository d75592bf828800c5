/** A number that documents define, and how it is worked out. */
import type { Figure } from '@dabiao/core';
import { formulaOf } from './formula.ts';
import { aboutSubject, front, idLine } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { rulesSection } from './rule-page.ts';
import { templateNote } from './template-note.ts';
import { topicOf } from './topics.ts';
import { words, type Lang } from './words.ts';

export function figurePage(figure: Figure, lang: Lang): string[] {
  const { parameters, rules } = topicOf(figure.id);
  return [
    ...front(figure.label[lang], lang), ...idLine(figure.id, [aboutSubject(figure.subject, lang)], lang),
    ...templateNote(topicOf(figure.id), lang), ...formulaOf(figure, lang),
    ...rulesSection(words[lang].rests, rules, figure.id, lang), ...parametersSection(parameters, figure.id, lang),
  ];
}

/** Points by which subjects are compared: its items, what they are out of, the grades and what bars them. */
import type { Score } from '@dabiao/core';
import { bandsOf } from './bands.ts';
import { formulaOf } from './formula.ts';
import { aboutSubject, front, idLine, linkTo, section } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { rulesSection } from './rule-page.ts';
import { ofBands, topicOf } from './topics.ts';
import { words, type Lang } from './words.ts';

export function scorePage(score: Score, lang: Lang): string[] {
  const w = words[lang], { parameters } = topicOf(score.id);
  return [
    ...front(score.label[lang], lang),
    ...idLine(score.id, [aboutSubject(score.subject, lang), [w.polarity, w.polarities[score.polarity]], [w.outOf, score.outOf ? linkTo(score.outOf, score.id, lang) : w.unsaid]], lang),
    `## ${w.scoring}`, '', ...formulaOf(score, lang),
    ...section(w.grades, score.grades ? [w.firstClass, '', ...bandsOf(score.grades, lang, score.formula.flatMap(({ value }) => value ?? []))] : [w.noGrades]),
    ...(score.grades ? rulesSection(w.vetoes, ofBands(score.subject, score.grades.bands).rules, score.id, lang) : []),
    ...parametersSection(parameters, score.id, lang),
  ];
}

/** Which measures answer which needs, list by list. */
import type { Matching } from '@dabiao/core';
import { byStart, footingOf } from './entry.ts';
import { item, aboutSubject, front, idLine } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { omitsSection } from './rule-page.ts';
import { asOf, speaker } from './spoken.ts';
import { topicOf } from './topics.ts';
import { needExpr } from './need.ts';
import { table, words, type Lang } from './words.ts';

export function matchingPage({ id, label, subject, needs, omits }: Matching, lang: Lang): string[] {
  const w = words[lang];
  return [
    ...front(label[lang], lang), ...idLine(id, [aboutSubject(subject, lang)], lang), w.oneAnswerIsEnough, '',
    ...byStart(needs).flatMap((entry) => {
      if (entry.value === undefined) return [...footingOf(entry, lang), ''];
      const said = speaker(needExpr(entry.value), entry, subject, lang);
      const rows = entry.value.map(({ label: name, when, answers, reason }) => [name[lang], said.condition(when), answers.map((answer) => answer.label[lang]).join(lang === 'zh' ? '、' : ', ') || w.nothing, reason[lang]]);
      return [...footingOf(entry, lang), item(w.content, asOf(said.at, lang), lang), '', ...table([w.need, w.condition, w.answeredBy, w.reason], rows)];
    }),
    ...omitsSection(omits, lang), ...parametersSection(topicOf(id).parameters, id, lang),
  ];
}

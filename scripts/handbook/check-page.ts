/** A check on the quality of a record: what counts as a defect, list by list, and what to do about it. */
import type { Check } from '@dabiao/core';
import { byStart, footingOf } from './entry.ts';
import { flawedBy } from './flaw.ts';
import { aboutSubject, front, idLine, item } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { asOf, speaker } from './spoken.ts';
import { topicOf } from './topics.ts';
import { words, type Lang } from './words.ts';

export function checkPage({ id, label, subject, code, codeBy, severity, remedy, flaws }: Check, lang: Lang): string[] {
  const w = words[lang];
  return [
    ...front(label[lang], lang), ...idLine(id, [aboutSubject(subject, lang), [w.codes[codeBy], code], [w.severity, w.severities[severity]]], lang),
    item(w.remedy, remedy[lang], lang), '', `## ${w.defects}`, '',
    ...byStart(flaws).flatMap((entry) => {
      if (entry.value === undefined) return [...footingOf(entry, lang), ''];
      const condition = flawedBy(entry.value), said = speaker(condition, entry, subject, lang);
      return [...footingOf(entry, lang), item(w.flaw, w.flaws[entry.value.kind], lang), item(w.content, asOf(said.at, lang), lang), '', `  - ${said.condition(condition)}`, ''];
    }),
    ...parametersSection(topicOf(id).parameters, id, lang),
  ];
}

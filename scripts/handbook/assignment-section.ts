/** Who works for whom: the roles, the days and the two lists that one table of links is read as. It stands on the page of its rule. */
import type { Side } from '@dabiao/core';
import { assignments } from './assignments.ts';
import { item, section } from './page.ts';
import { messages, subjectOf, words, type Lang } from './words.ts';

export function assignmentSection(id: string, lang: Lang): string[] {
  const of = assignments.find((assignment) => assignment.id === id);
  if (of === undefined) return [];
  const w = words[lang], m = messages[lang];
  const side = ({ subject, key, roster }: Side): string => [subjectOf(subject, lang), m.named(w.key, key.label[lang]), m.named(w.roster, m.title(roster.label[lang], m.named(w.rosterSize, roster.size.label[lang])))].join(m.semicolon);
  return section(w.assignments, [
    item(w.helperSide, side(of.helper), lang), item(w.helpedSide, side(of.helped), lang),
    item(of.role.label[lang], Object.values(of.role.codes).map((label) => label[lang]).join(lang === 'zh' ? '、' : ', '), lang),
    item(w.period, w.inForce(of.since.label[lang], of.until.label[lang]), lang),
    ...(of.own ? [item(w.own, w.notOwn(of.own.label[lang]), lang)] : []),
  ]);
}

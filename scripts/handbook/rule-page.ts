/** A rule: what it requires, by day and place, and what it rests on. */
import type { Rule } from '@dabiao/core';
import { assignmentSection } from './assignment-section.ts';
import { byStart, footingOf, saidBy } from './entry.ts';
import { aboutSubject, front, idLine, linkTo, section } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { templateNote } from './template-note.ts';
import { topicOf } from './topics.ts';
import { messages, words, type Lang } from './words.ts';

export const rulesSection = (title: string, rules: readonly Rule[], from: string, lang: Lang): string[] => section(title, rules.map((rule) => `- ${linkTo(rule, from, lang)}`));

/** Clauses of the same documents that are not encoded. */
export const omitsSection = (omits: Rule['omits'], lang: Lang): string[] =>
  section(words[lang].omitted, (omits ?? []).map(({ clause, reason }) => `- ${messages[lang].named(clause[lang], reason[lang])}`), 3);

export function rulePage(rule: Rule, lang: Lang): string[] {
  const w = words[lang], { parameters, rules } = topicOf(rule.id);
  return [
    ...front(rule.label[lang], lang), ...idLine(rule.id, [aboutSubject(rule.subject, lang), [w.sense, w.senses[rule.sense]]], lang),
    ...templateNote(topicOf(rule.id), lang),
    `## ${w.criteria}`, '',
    ...byStart(rule.criteria).flatMap((entry) => [...footingOf(entry, lang), ...saidBy(rule, entry, lang)]),
    ...omitsSection(rule.omits, lang),
    ...assignmentSection(rule.id, lang),
    ...rulesSection(w.rests, rules, rule.id, lang),
    ...parametersSection(parameters, rule.id, lang),
  ];
}

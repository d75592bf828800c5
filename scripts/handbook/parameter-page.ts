/** A number that documents set: its values by day and place, on its own page and on the pages of whatever uses it. */
import { formatAmount, type Parameter } from '@dabiao/core';
import { byStart } from './entry.ts';
import { front, linkTo, pathOf, section } from './page.ts';
import { topics } from './topics.ts';
import { documentOf, messages, periodOf, placesOf, standingOf, table, words, type Lang } from './words.ts';

function valuesOf({ unit, values }: Parameter, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  return table([w.period, w.place, w.value, w.standing, w.source, w.reading], byStart(values).map((entry) => [
    periodOf(entry, lang), placesOf(entry.places, lang), entry.value === undefined ? w.none : formatAmount(entry.value, unit, m), standingOf(entry, lang),
    documentOf(entry.source, lang) + (entry.clause ? (lang === 'zh' ? `：“${entry.clause}”` : `: “${entry.clause}”`) : ''), entry.reading ? m.pick(entry.reading) : w.nothing,
  ]));
}

export const parametersSection = (parameters: readonly Parameter[], from: string, lang: Lang): string[] =>
  section(words[lang].parameters, parameters.flatMap((p) => section(linkTo(p, from, lang), valuesOf(p, lang), 3)));

export function parameterPage(parameter: Parameter, lang: Lang): string[] {
  const w = words[lang];
  const users = topics.filter(({ parameters }) => parameters.includes(parameter));
  return [
    ...front(parameter.label[lang], lang), `\`${parameter.id}\``, '', ...valuesOf(parameter, lang),
    ...section(w.usedBy, users.length > 0 ? users.map((user) => `- ${linkTo(user, pathOf(parameter), lang)}`) : [w.absent]),
  ];
}

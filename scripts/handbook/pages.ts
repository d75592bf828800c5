/** The pages of the handbook by their path below docs/handbook. */
import { compare, constant, describe, formatAmount, requires, type Classes, type Entry, type Figure, type Parameter, type Rule, type Source } from '@dabiao/core';
import * as rulebook from '@dabiao/core/rulebook';
import type { CaseTables } from './cases.ts';
import { casesOf } from './case-table.ts';
import { byStart, footingOf, saidBy } from './entry.ts';
import { documentOf, messages, periodOf, placesOf, standingOf, subjectOf, table, words, type Lang } from './words.ts';

const { countyExits, parameters, rules, scores } = rulebook;
/** A score is a figure, and its grades are classes. */
const figures = [...rulebook.figures, ...scores], classes = [...rulebook.classes, ...scores.flatMap(({ grades }) => grades ?? [])];

export function pagesOf(cases: CaseTables): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (file: string, lines: readonly string[]): void => void pages.set(file, `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`);
  for (const lang of ['zh', 'en'] as const) {
    add(`${lang}/index.md`, indexPage(lang));
    for (const rule of rules) add(`${lang}/${rule.id}.md`, rulePage(rule, cases, lang));
    for (const parameter of parameters) add(`${lang}/parameters/${parameter.id}.md`, parameterPage(parameter, lang));
    for (const figure of figures) add(`${lang}/${figure.id}.md`, figurePage(figure, lang));
    for (const list of classes) add(`${lang}/${list.id}.md`, classesPage(list, lang));
    add(`${lang}/county-exits.md`, countyExitsPage(lang));
    add(`${lang}/documents.md`, documentsPage(lang));
  }
  return pages;
}

const depthOf = (id: string): string => '../'.repeat(id.split('/').length - 1);
const linkTo = (of: { readonly id: string; readonly label: Rule['label'] }, from: string, lang: Lang, folder = ''): string => `[${of.label[lang]}](${depthOf(from)}${folder}${of.id}.md)`;
/** The site lists pages of a group together; its name is the handbook's in that language. */
const front = (title: string, lang: Lang): string[] => ['---', `title: ${JSON.stringify(title)}`, `group: ${words[lang].title}`, '---', '', `# ${title}`, ''];
/** Every entry's own day and place: what the rule reads anywhere, at any time. */
const everywhere = (rule: Rule) => rule.criteria.map((entry) => ({ on: entry.from, place: entry.places?.[0] ?? 'CN' }));
/** A figure as a rule that only reads it: what it takes is listed as that of a rule. */
const readingOf = ({ formula, ...figure }: Figure): Rule => ({
  ...figure, sense: 'standard', criteria: formula.flatMap(({ value, ...entry }) => (value === undefined ? [] : [{ ...entry, value: compare(value, '>=', constant(0)) }])),
});
const parametersOf = (rule: Rule): readonly Parameter[] => [...new Set(everywhere(rule).flatMap((at) => requires(rule, at).parameters))];
const rulesOf = (rule: Rule): readonly Rule[] => [...new Set(everywhere(rule).flatMap((at) => requires(rule, at).rules))];

function indexPage(lang: Lang): string[] {
  const w = words[lang];
  const systems = [...new Set(rules.map((r) => r.id.split('/').slice(0, -1).join('/')))];
  return [
    ...front(w.title, lang), w.intro, '', w.language, '', `※ ${w.weak}`, '', `## ${w.rules}`, '',
    ...systems.flatMap((system) => [`### ${system}`, '', ...rules.filter((r) => r.id.startsWith(`${system}/`)).map((r) => `- ${linkTo(r, 'index', lang)} · ${subjectOf(r.subject, lang)}`), '']),
    `## ${w.figures}`, '', ...figures.map((f) => `- ${linkTo(f, 'index', lang)} · ${subjectOf(f.subject, lang)}`), '',
    `## ${w.classes}`, '', ...classes.map((c) => `- ${linkTo(c, 'index', lang)} · ${subjectOf(c.subject, lang)}`), '',
    `## [${w.countyExits}](county-exits.md)`, '',
    `## ${w.parameters}`, '', ...parameters.map((p) => `- ${linkTo(p, 'index', lang, 'parameters/')}`), '',
    `## [${w.sources}](documents.md)`, '',
  ];
}

function rulePage(rule: Rule, cases: CaseTables, lang: Lang): string[] {
  const w = words[lang];
  const used = parametersOf(rule), held = rulesOf(rule);
  return [
    ...front(rule.label[lang], lang),
    `\`${rule.id}\` · ${w.subject}${lang === 'zh' ? '：' : ': '}${subjectOf(rule.subject, lang)} · ${w.sense}${lang === 'zh' ? '：' : ': '}${w.senses[rule.sense]}`, '',
    `## ${w.criteria}`, '',
    ...byStart(rule.criteria).flatMap((entry) => [...footingOf(entry, lang), ...saidBy(rule, entry, lang)]),
    ...(rule.omits ? [`### ${w.omitted}`, '', ...rule.omits.map(({ clause, reason }) => `- ${clause[lang]}${lang === 'zh' ? '：' : ': '}${reason[lang]}`), ''] : []),
    ...(held.length > 0 ? [`## ${w.rests}`, '', ...held.map((r) => `- ${linkTo(r, rule.id, lang)}`), ''] : []),
    ...(used.length > 0 ? [`## ${w.parameters}`, '', ...used.flatMap((p) => [`### ${linkTo(p, rule.id, lang, 'parameters/')}`, '', ...valuesOf(p, lang)])] : []),
    ...casesOf(rule, cases[rule.id] ?? [], lang),
  ];
}

function valuesOf({ unit, values }: Parameter, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  return table([w.period, w.place, w.value, w.standing, w.source, w.reading], byStart(values).map((entry) => [
    periodOf(entry, lang), placesOf(entry.places, lang), entry.value === undefined ? w.none : formatAmount(entry.value, unit, m), standingOf(entry, lang),
    documentOf(entry.source, lang) + (entry.clause ? (lang === 'zh' ? `：“${entry.clause}”` : `: “${entry.clause}”`) : ''), entry.reading ? m.pick(entry.reading) : '',
  ]));
}

function parameterPage(parameter: Parameter, lang: Lang): string[] {
  const w = words[lang];
  const users = [...rules, ...figures.map(readingOf)].filter((rule) => parametersOf(rule).includes(parameter));
  return [
    ...front(parameter.label[lang], lang), `\`${parameter.id}\``, '', ...valuesOf(parameter, lang),
    `## ${w.usedBy}`, '', ...(users.length > 0 ? users.map((r) => `- ${linkTo(r, `parameters/${parameter.id}`, lang)}`) : [w.absent]), '',
  ];
}

const idLine = (id: string, subject: Rule['subject'], lang: Lang): string => `\`${id}\` · ${messages[lang].named(words[lang].subject, subjectOf(subject, lang))}`;

function figurePage(figure: Figure, lang: Lang): string[] {
  const w = words[lang], used = parametersOf(readingOf(figure));
  return [
    ...front(figure.label[lang], lang), idLine(figure.id, figure.subject, lang), '', ...byStart(figure.formula).flatMap((entry) => [...footingOf(entry, lang), '']),
    ...(used.length > 0 ? [`## ${w.parameters}`, '', ...used.flatMap((p) => [`### ${linkTo(p, figure.id, lang, 'parameters/')}`, '', ...valuesOf(p, lang)])] : []),
  ];
}

/** The classes of each entry in their order; each condition is worded as a rule of its own would be. */
function classesPage({ id, label, subject, bands }: Classes, lang: Lang): string[] {
  const m = messages[lang];
  return [
    ...front(label[lang], lang), idLine(id, subject, lang), '',
    ...byStart(bands).flatMap((entry) => [
      ...footingOf(entry, lang), '',
      ...(entry.value ?? []).map((band, i) => {
        const rule: Rule = { id: band.code, label: band.label, subject, sense: 'standard', criteria: [{ ...entry, value: band.when }] };
        return `${i + 1}. ${describe({ ...rule, criteria: rule.criteria.map(({ text: _, ...rest }) => rest) }, m, { on: entry.from, place: entry.places?.[0] ?? 'CN' }, 'villager')[0] ?? ''}`;
      }), '',
    ]),
  ];
}

/** The timetable: which county exited in which year. */
function countyExitsPage(lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  return [
    ...front(w.countyExits, lang),
    ...table([w.place, w.year, w.announced, w.standing, w.source, w.reading], countyExits.map((exit) => [
      placesOf([exit.place], lang), String(exit.year), exit.announcedOn === undefined ? m.standing.unset : m.day(exit.announcedOn), standingOf({ ...exit, from: '' }, lang), documentOf(exit.source, lang), exit.reading ? m.pick(exit.reading) : '',
    ])),
  ];
}

/** Every document, and what was taken from it. */
function documentsPage(lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  const taken = new Map<Source, Set<string>>();
  const note = (entries: readonly Entry<unknown>[], link: string): void => {
    for (const { source } of entries) taken.set(source, (taken.get(source) ?? new Set()).add(link));
  };
  for (const rule of rules) note(rule.criteria, linkTo(rule, 'documents', lang));
  for (const figure of figures) note(figure.formula, linkTo(figure, 'documents', lang));
  for (const list of classes) note(list.bands, linkTo(list, 'documents', lang));
  note(countyExits.map((exit) => ({ ...exit, from: '' })), `[${w.countyExits}](county-exits.md)`);
  for (const parameter of parameters) note(parameter.values, linkTo(parameter, 'documents', lang, 'parameters/'));
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

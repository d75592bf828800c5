/** The pages of the handbook by their path below docs/handbook. */
import { describe, formatAmount, requires, type Entry, type Parameter, type Rule, type Source } from '@dabiao/core';
import * as rulebook from '@dabiao/core/rulebook';
import type { CaseTables } from './cases.ts';
import { casesOf } from './case-table.ts';
import { documentOf, messages, periodOf, placesOf, standingOf, subjectOf, table, words, type Lang } from './words.ts';

const { parameters, rules } = rulebook;

export function pagesOf(cases: CaseTables): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (file: string, lines: readonly string[]): void => void pages.set(file, `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`);
  for (const lang of ['zh', 'en'] as const) {
    add(`${lang}/index.md`, indexPage(lang));
    for (const rule of rules) add(`${lang}/${rule.id}.md`, rulePage(rule, cases, lang));
    for (const parameter of parameters) add(`${lang}/parameters/${parameter.id}.md`, parameterPage(parameter, lang));
    add(`${lang}/documents.md`, documentsPage(lang));
  }
  return pages;
}

const depthOf = (id: string): string => '../'.repeat(id.split('/').length - 1);
const linkTo = (of: { readonly id: string; readonly label: Rule['label'] }, from: string, lang: Lang, folder = ''): string => `[${of.label[lang]}](${depthOf(from)}${folder}${of.id}.md)`;
/** The site lists pages of a group together; its name is the handbook's in that language. */
const front = (title: string, lang: Lang): string[] => ['---', `title: ${JSON.stringify(title)}`, `group: ${words[lang].title}`, '---', '', `# ${title}`, ''];
const byStart = <T>(entries: readonly Entry<T>[]): Entry<T>[] => [...entries].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Every entry's own day and place: what the rule reads anywhere, at any time. */
const everywhere = (rule: Rule) => rule.criteria.map((entry) => ({ on: entry.from, place: entry.places?.[0] ?? 'CN' }));
const parametersOf = (rule: Rule): readonly Parameter[] => [...new Set(everywhere(rule).flatMap((at) => requires(rule, at).parameters))];
const rulesOf = (rule: Rule): readonly Rule[] => [...new Set(everywhere(rule).flatMap((at) => requires(rule, at).rules))];

function indexPage(lang: Lang): string[] {
  const w = words[lang];
  const systems = [...new Set(rules.map((r) => r.id.split('/').slice(0, -1).join('/')))];
  return [
    ...front(w.title, lang), w.intro, '', w.language, '', `※ ${w.weak}`, '', `## ${w.rules}`, '',
    ...systems.flatMap((system) => [`### ${system}`, '', ...rules.filter((r) => r.id.startsWith(`${system}/`)).map((r) => `- ${linkTo(r, 'index', lang)} · ${subjectOf(r.subject, lang)}`), '']),
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
    ...byStart(rule.criteria).flatMap((entry) => criterion(rule, entry, lang)),
    ...(rule.omits ? [`### ${w.omitted}`, '', ...rule.omits.map(({ clause, reason }) => `- ${clause[lang]}${lang === 'zh' ? '：' : ': '}${reason[lang]}`), ''] : []),
    ...(held.length > 0 ? [`## ${w.rests}`, '', ...held.map((r) => `- ${linkTo(r, rule.id, lang)}`), ''] : []),
    ...(used.length > 0 ? [`## ${w.parameters}`, '', ...used.flatMap((p) => [`### ${linkTo(p, rule.id, lang, 'parameters/')}`, '', ...valuesOf(p, lang)])] : []),
    ...casesOf(rule, cases[rule.id] ?? [], lang),
  ];
}

function criterion(rule: Rule, entry: Entry<unknown>, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  const said = entry.value === undefined ? [] : describe(rule, m, { on: entry.from, place: entry.places?.[0] ?? 'CN' }, 'villager');
  const item = (name: string, text: string): string => `- ${m.named(`**${name}**`, text)}`;
  return [
    `### ${placesOf(entry.places, lang)}${m.comma}${periodOf(entry, lang)}`, '',
    ...(entry.clause ? [`> ${entry.clause}`, ''] : []),
    ...(entry.text ? [item(w.criteria, m.pick(entry.text))] : []),
    item(w.source, referenceOf(entry.source, lang)),
    item(w.standing, standingOf(entry, lang)),
    ...(entry.reading ? [item(w.reading, m.pick(entry.reading))] : []),
    ...(said.length > 0 ? [item(w.content, w.asOf(m.day(entry.from))), '', ...said.map((line) => `  ${'  '.repeat(nesting(line))}- ${line.replace(/^[\d.]+ /, (n) => `${n.trim()} `)}`)] : []),
    '',
  ];
}

/** '6' lies one level in, '6.1' two. */
const nesting = (line: string): number => {
  const number = /^(\d+(?:\.\d+)*) /.exec(line)?.[1];
  return number === undefined ? 0 : number.split('.').length;
};

function referenceOf(source: Source, lang: Lang): string {
  const m = messages[lang];
  return [documentOf(source, lang), source.issuer && m.pick(source.issuer), source.number, source.date && m.day(source.date)].filter(Boolean).join(m.comma);
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
  const users = rules.filter((rule) => parametersOf(rule).includes(parameter));
  return [
    ...front(parameter.label[lang], lang), `\`${parameter.id}\``, '', ...valuesOf(parameter, lang),
    `## ${w.usedBy}`, '', ...(users.length > 0 ? users.map((r) => `- ${linkTo(r, `parameters/${parameter.id}`, lang)}`) : [w.absent]), '',
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

/** The contents: every page, kind by kind. */
import { parameters } from '@dabiao/core/rulebook';
import { front, linkTo, section } from './page.ts';
import { isTemplate, topics, type Kind, type Topic } from './topics.ts';
import { assignments } from './assignments.ts';
import { messages, subjectOf, words, type Lang } from './words.ts';

const kinds: readonly Kind[] = ['figures', 'scores', 'classes', 'matchings', 'procedures', 'ledgers', 'checks', 'calendars'];

export function indexPage(lang: Lang): string[] {
  const w = words[lang];
  const line = (topic: Topic): string => `- ${[linkTo(topic, 'index', lang), ...(topic.subject ? [subjectOf(topic.subject, lang)] : []), ...(isTemplate(topic) ? [`※ ${messages[lang].standing.reconstructed}`] : [])].join(' · ')}`;
  const rules = topics.filter(({ kind }) => kind === 'rules');
  const folderOf = ({ id }: Topic): string => id.split('/').slice(0, -1).join('/');
  return [
    ...front(w.title, lang), w.intro, '', w.language, '', `※ ${w.weak}`, '',
    ...section(w.rules, [...new Set(rules.map(folderOf))].flatMap((folder) => section(w.folders[folder] ?? folder, rules.filter((rule) => folderOf(rule) === folder).map(line), 3))),
    ...kinds.flatMap((kind) => section(w[kind], topics.filter((topic) => topic.kind === kind).map(line))),
    ...section(w.assignments, assignments.map((a) => `- ${linkTo(a, 'index', lang)}`)),
    ...section(w.templates, [w.templateNote, '', ...topics.filter(isTemplate).map((topic) => line(topic))]),
    `## [${w.countyExits}](county-exits.md)`, '',
    ...section(w.parameters, parameters.map((p) => `- ${linkTo(p, 'index', lang)}`)),
    `## [${w.sources}](documents.md)`, '',
  ];
}

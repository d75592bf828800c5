/** What every page has: its head, the line of its id, links to other pages. */
import type { Label, Subject } from '@dabiao/core';
import { messages, subjectOf, words, type Lang } from './words.ts';

/** Something with a page of its own. A parameter's id is no path: its page lies in a folder. */
export type Linked = { readonly id: string; readonly label: Label; readonly values?: unknown };

export const pathOf = ({ id, values }: Linked): string => (values === undefined ? id : `parameters/${id}`);

/** A link between two pages, by their paths below the folder of the language. */
export const linkTo = (of: Linked, from: string, lang: Lang): string => `[${of.label[lang]}](${'../'.repeat(from.split('/').length - 1)}${pathOf(of)}.md)`;

/** The site lists pages of a group together; its name is the handbook's in that language. */
export const front = (title: string, lang: Lang): string[] => ['---', `title: ${JSON.stringify(title)}`, `group: ${words[lang].title}`, '---', '', `# ${title}`, ''];

/** The id, and what else is said of the whole in a word: each a name and its value. */
export const idLine = (id: string, said: readonly (readonly [name: string, value: string])[], lang: Lang): string[] =>
  [[`\`${id}\``, ...said.map(([name, value]) => messages[lang].named(name, value))].join(' · '), ''];

export const aboutSubject = (subject: Subject, lang: Lang): readonly [string, string] => [words[lang].subject, subjectOf(subject, lang)];

/** A section, unless there is nothing in it. */
export const section = (title: string, lines: readonly string[], level = 2): string[] => (lines.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, '', ...lines, '']);

/** A line that begins with its name in bold. */
export const item = (name: string, text: string, lang: Lang): string => `- ${messages[lang].named(`**${name}**`, text)}`;

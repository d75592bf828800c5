/** Says of a template what it is, before anything else. */
import { isTemplate, type Topic } from './topics.ts';
import { messages, words, type Lang } from './words.ts';

export const templateNote = (topic: Topic, lang: Lang): string[] => (isTemplate(topic) ? [`※ ${messages[lang].named(messages[lang].standing.reconstructed, words[lang].templateNote)}`, ''] : []);

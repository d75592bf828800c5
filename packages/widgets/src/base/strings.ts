import type { Messages } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';

/** The two languages that every widget speaks. */
export type Lang = 'zh-CN' | 'en';

const messages: Readonly<Record<Lang, Messages>> = { 'zh-CN': zh, en };

/** English for any kind of English, Chinese for everything else. */
export const langOf = (tag: string | null): Lang => (/^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN');

/** The sentences of the report in a language. */
export const messagesIn = (lang: Lang): Messages => messages[lang];

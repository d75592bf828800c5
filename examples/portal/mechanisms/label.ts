/** Labels of the views: in both languages, joined, or worded by the library. */
import type { Label, Messages } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';

export const both = (inChinese: string, inEnglish: string): Label => ({ zh: inChinese, en: inEnglish });

export const joined = (labels: readonly Label[], inChinese = '；', inEnglish = '; '): Label =>
  both(labels.map((label) => label.zh).join(inChinese), labels.map((label) => label.en).join(inEnglish));

/** The same sentence of both languages. */
export const worded = (say: (m: Messages) => string): Label => both(say(zh), say(en));

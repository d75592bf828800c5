/** Sample chains: each really judged, none about a real household, village or county. */
import { toBasis, type Basis, type Verdict } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { parameters } from '@dabiao/core/rulebook';

const names: Readonly<Record<string, readonly [zh: string, en: string]>> = { CN: ['全国', 'Whole country'], 51: ['四川省', 'Sichuan'] };

/** What a verdict rests on, in the words of a language. */
export const unfolded = (verdict: Verdict, lang = 'zh-CN'): Basis =>
  toBasis(verdict, lang === 'en' ? en : zh, { parameters, placeName: (code) => names[code]?.[lang === 'en' ? 1 : 0] ?? code });

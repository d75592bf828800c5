/** The classes of each entry in their order, with the condition of each. The score that grades compare is named, not written out. */
import { all, type Classes, type Expr, type Quantity } from '@dabiao/core';
import { byStart, footingOf } from './entry.ts';
import { item } from './page.ts';
import { asOf, speaker } from './spoken.ts';
import { messages, words, type Lang } from './words.ts';

export const bandsOf = ({ subject, bands }: Classes, lang: Lang, scores: readonly Quantity[] = []): string[] =>
  byStart(bands).flatMap((entry) => {
    if (entry.value === undefined) return [...footingOf(entry, lang), ''];
    const said = speaker(all(...entry.value.map(({ when }) => when)), entry, subject, lang);
    const condition = (of: Expr): string => scores.reduce((text, score) => text.replaceAll(said.quantity(score), words[lang].theScore), said.condition(of));
    return [
      ...footingOf(entry, lang), item(words[lang].content, asOf(said.at, lang), lang), '',
      ...entry.value.map(({ label, when }, i) => `${i + 1}. ${messages[lang].named(`**${label[lang]}**`, condition(when))}`), '',
    ];
  });

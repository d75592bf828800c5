import { needShape } from '../engine/need-shape.js';
import { giveOrNull, oneOfThese, refuse } from '../model/problem.js';
import type { Question } from '../model/question.js';
import type { Sense } from '../model/rule.js';
import { placeName, regionWords, wordsOf } from './answer-words.js';
import type { Messages } from './messages/messages.js';

/** A question in words: what is asked, and for each answer what the verdict becomes. */
export type ToldQuestion = { readonly asks: string; readonly answers: readonly { readonly answer: string; readonly becomes: string }[] };

/**
 * Says what to ask, and what each answer would make of the verdict with everything else as it is.
 *
 * @param sense - of the rule that was judged: the words for its statuses
 * @example nextQuestions(electricity, { electricityConnected: true }, at).questions.map((q) => tellQuestion(q, 'standard', en).asks) //=> ['Electricity sufficient for daily use']
 */
export function tellQuestion(question: Question, sense: Sense, m: Messages): ToldQuestion {
  needShape('question', question, 'asked');
  needShape('messages', m, 'status');
  if (!Object.hasOwn(m.status, sense)) refuse('unlisted', 'sense', sense, oneOfThese(Object.keys(m.status)), giveOrNull);
  const { asked, answers } = question;
  const row = asked.kind === 'row';
  return {
    asks: row ? m.title(placeName(asked.within, '', m), wordsOf(m).described) : placeName(asked.within, m.pick(asked.of.label), m),
    answers: answers.map(({ region, status }) => ({ answer: regionWords(region, row ? null : asked.of, m), becomes: m.status[sense][status] })),
  };
}

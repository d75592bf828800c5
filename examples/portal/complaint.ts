import { shown } from '@dabiao/core';

/** An error for the person at the terminal: one sentence, in both languages, and no stack trace. */
export type Sentence = { readonly zh: string; readonly en: string };

export class Complaint extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** Something was given where something else was expected. What was given is shown without control characters and id numbers. */
export const complaint = (where: string, given: string, expected: Sentence): Complaint =>
  new Complaint({
    zh: `${where}：${given === '' ? '没有给出' : `给出的是“${shown(given)}”`}；应为${expected.zh}。请改正后重试。`,
    en: `${where}: ${given === '' ? 'nothing given' : `given "${shown(given)}"`}; expected ${expected.en}. Correct it and try again.`,
  });

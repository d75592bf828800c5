import { isWeak, type Sense, type Standing, type Status } from '@dabiao/core';
import { html, type TemplateResult } from 'lit/html.js';
import { icon, type Icon } from './icons.js';

/** How an answer is coloured: the same "met" is good news for a standard and bad news for a risk. */
export type Tone = 'met' | 'unmet' | 'unknown' | 'risk' | 'veto' | 'eligible' | 'quiet';

/** An answer with what decides its looks. */
export type Answer = { readonly sense: Sense; readonly status: Status; readonly applies?: boolean; readonly word: string };
type Look = Omit<Answer, 'word'>;

const whenMet: Readonly<Record<Sense, Tone>> = { standard: 'met', risk: 'risk', veto: 'veto', eligibility: 'eligible' };

export function toneOf({ sense, status, applies = true }: Look): Tone {
  if (status === 'unknown') return status;
  return applies && status === 'met' ? whenMet[sense] : applies && sense === 'standard' ? 'unmet' : 'quiet';
}

/** Shape by sense, fill by answer. */
export const iconOf = ({ sense, status, applies = true }: Look): Icon => (applies ? `${sense}-${status}` : 'na');

/** An answer as icon and word. */
export const statusTag = (answer: Answer): TemplateResult =>
  html`<span class="status" part="status" data-tone=${toneOf(answer)}>${icon(iconOf(answer))}${answer.word}</span>`;

/** A mark about the footing of a rule, which never changes the answer. */
export const mark = (kind: 'provisional' | 'stale', word: string): TemplateResult => html`<span class="mod" data-kind=${kind}>${icon(kind)}${word}</span>`;

/** How well something is documented. */
export const standingTag = (standing: Standing, word: string): TemplateResult =>
  html`<span class="standing" ?data-weak=${isWeak(standing)}>${icon(standing)}<b>${word}</b></span>`;

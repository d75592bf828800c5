import type { Sense, Standing, Status } from '@dabiao/core';
import { isWeak, type Messages } from '@dabiao/core';
import { html, type TemplateResult } from 'lit';
import { icon, type Icon } from './icons.js';

/** How an answer is coloured: the same "met" is good news for a standard and bad news for a risk. */
export type Tone = 'met' | 'unmet' | 'unknown' | 'risk' | 'veto' | 'eligible' | 'quiet';

/** An answer with what decides its looks. */
export type Answer = { readonly sense: Sense; readonly status: Status; readonly applies: boolean; readonly word: string };

const tones: Readonly<Record<Sense, Readonly<Record<Status, Tone>>>> = {
  standard: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
  risk: { met: 'risk', unmet: 'quiet', unknown: 'unknown' },
  veto: { met: 'veto', unmet: 'quiet', unknown: 'unknown' },
  eligibility: { met: 'eligible', unmet: 'quiet', unknown: 'unknown' },
};

export const toneOf = ({ sense, status, applies }: Omit<Answer, 'word'>): Tone => (applies ? tones[sense][status] : 'quiet');

/** Shape by sense, fill by answer. */
export const iconOf = ({ sense, status, applies }: Omit<Answer, 'word'>): Icon => (applies ? `${sense}-${status}` : 'na');

/** An answer as icon and word. */
export const statusTag = (answer: Answer): TemplateResult =>
  html`<span class="status" part="status" data-tone=${toneOf(answer)}>${icon(iconOf(answer))}${answer.word}</span>`;

/** A mark about the footing of a rule, which never changes the answer. */
export const mark = (kind: 'provisional' | 'stale', m: Messages): TemplateResult => html`<span class="mod" data-kind=${kind}>${icon(kind)}${m[kind]}</span>`;

/** How well something is documented. */
export const standingTag = (standing: Standing, word: string): TemplateResult =>
  html`<span class="standing" ?data-weak=${isWeak(standing)}>${icon(standing)}<b>${word}</b></span>`;

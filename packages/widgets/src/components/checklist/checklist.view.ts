import type { Checklist, Count } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../base/icons.js';
import { iconOf, mark, toneOf } from '../../base/status.js';
import type { Drawn } from './checklist.data.js';

/** The marks of an answer whose footing is weak or unchecked. */
export const marksOf = (of: Pick<Checklist, 'provisional' | 'stale'>, { marks }: Checklist): unknown =>
  (['provisional', 'stale'] as const).map((kind) => (of[kind] ? mark(kind, marks[kind].word) : nothing));

/** The same marks on paper: the notes below the table explain them. */
export const signsOf = ({ provisional, stale }: Pick<Checklist, 'provisional' | 'stale'>): TemplateResult => html`<sup>${provisional ? '※' : ''}${stale ? '△' : ''}</sup>`;

/** Title, verdict, counts, the case, and what to do next. Headings take their level from the host's page. */
export function headOf(drawn: Drawn, level: number, tools: unknown): TemplateResult {
  const { list, day, place, facts, sample } = drawn;
  return html`
    <div class="head" part="header">
      <div class="title">
        <div class="h" part="title" role="heading" aria-level=${level}>${list.title}</div>
        ${sample ? html`<span class="mod" data-kind="sample">${list.form.sample}</span>` : nothing}
        ${tools}
      </div>
      <div class="band" part="verdict" data-tone=${toneOf(list)}>
        <div>
          <div class="word"><strong data-tone=${toneOf(list)}>${icon(iconOf(list))}${list.word}</strong> ${marksOf(list, list)}</div>
          <p>${list.summary}</p>
        </div>
        <ul class="count" part="counts">${list.counts.map(countOf)}</ul>
      </div>
      <dl part="facts">${[day, place, ...facts].map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
    </div>
    ${list.next.length > 0 ? nextOf(drawn, level + 1) : nothing}`;
}

const countOf = (count: Count): TemplateResult =>
  html`<li data-tone=${count.n === 0 ? 'quiet' : toneOf(count)}><b>${count.n}</b><span>${icon(iconOf(count))}${count.word}</span></li>`;

const nextOf = ({ list }: Drawn, level: number): TemplateResult => html`
    <div class="next" part="next">
      <div class="h"><span role="heading" aria-level=${level}>${list.form.next}</span><small>${list.nextNote}</small></div>
      <ol>${list.next.map((step) => html`
        <li data-tone=${step.kind}>${icon(step.kind === 'rule' ? 'unset' : iconOf(step))}
          <b>${step.number} ${step.label}</b><span>${step.text}</span><small>${step.who}</small></li>`)}</ol>
    </div>`;

/** What follows the table: what the answer rests on and nobody has confirmed. */
export const footOf = ({ list }: Drawn): TemplateResult =>
  html`<div class="foot" part="footer">${list.footnotes.map((note) => html`<p>${note}</p>`)}</div>`;

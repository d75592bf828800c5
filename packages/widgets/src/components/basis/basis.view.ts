import { isWeak, type Basis, type BasisItem, type BasisLink, type BasisPart } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../base/icons.js';
import { mark, standingTag, statusTag } from '../../base/status.js';
import type { Drawn } from './basis.data.js';
import { timelineOf } from './basis.timeline.js';

/** Title, finding and the case. Headings take their level from the host's page. */
export const headOf = ({ basis, whole, facts, sample }: Drawn, level: number, tools: unknown): TemplateResult => html`
    <div class="head" part="header">
      <div class="title">
        <div class="h" part="title" role="heading" aria-level=${level}>${basis.title}</div>
        ${sample ? html`<span class="mod" data-kind="sample">${basis.form.sample}</span>` : nothing}
        ${tools}
      </div>
      ${whole ? html`<p class="say" part="verdict">${statusTag({ ...basis, applies: true })} ${marksOf(basis, basis)}<span>${basis.summary}</span></p>` : nothing}
      <dl part="facts">${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
    </div>`;

const marksOf = (of: Pick<Basis, 'provisional' | 'stale'>, { form }: Basis): unknown => (['provisional', 'stale'] as const).map((kind) => (of[kind] ? mark(kind, form[kind]) : nothing));

/** One criterion: its answer, then link by link what it rests on. */
export const itemOf = (item: BasisItem, basis: Basis, level: number): TemplateResult => html`
    <section class="item" part="item">
      <div class="say" role="heading" aria-level=${level}>${statusTag(item)} ${marksOf(item, basis)}<span><b>${item.number} ${item.label}</b>${item.detail ? html`<small>${item.detail}</small>` : nothing}</span></div>
      <ol>${item.links.map((link) => html`
        <li part="link" ?data-weak=${link.standing !== null && isWeak(link.standing)}>
          <span class="k">${link.word}</span><div class="v">${saidOf(link)}</div>${footingOf(link)}${timelineOf(link, basis)}
        </li>`)}</ol>
      ${item.note ? html`<p class="weak" part="note">${icon('provisional')}<span>${item.note}</span></p>` : nothing}
    </section>`;

/** What a link says; the clause as its document prints it. */
export const saidOf = ({ kind, text, quote, details, parts }: BasisLink): TemplateResult => html`
  ${kind === 'clause' ? text : html`<b>${text}</b>`}
  ${parts.length > 0 ? html`<ul class="parts">${parts.map(partOf)}</ul>` : nothing}
  ${quote ? html`<blockquote lang=${/\p{Script=Han}/u.test(quote) ? 'zh-CN' : nothing}>${quote}</blockquote>` : nothing}
  ${details.map((line) => html`<small>${line}</small>`)}`;

const partOf = (part: BasisPart): TemplateResult => html`<li>${statusTag(part)}<span>${part.number} ${part.label}</span><span>${part.actual} / ${part.standard}</span></li>`;

/** How well it is documented; of a comparison, whether it holds. */
export const footingOf = ({ standing, standingWord, status, statusWord }: BasisLink): TemplateResult | typeof nothing =>
  standing ? standingTag(standing, standingWord) : status ? html`<span class="standing" data-holds=${status}><b>${statusWord}</b></span>` : nothing;

/** What all of it rests on and nobody has confirmed. */
export const footOf = ({ basis, whole }: Drawn): TemplateResult | typeof nothing =>
  whole && basis.footnotes.length > 0 ? html`<div class="foot" part="footer">${basis.footnotes.map((note) => html`<p>${note}</p>`)}</div>` : nothing;

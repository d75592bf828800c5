import type { BasisItem } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Fact } from '../../base/given.js';
import { caseOf } from '../../base/paper.js';
import { paperStyles } from '../../base/paper.styles.js';
import type { Printable } from '../../base/print.js';
import { statusTag } from '../../base/status.js';
import type { Drawn } from './basis.data.js';
import { annex } from './basis.print.styles.js';
import { timelineOf } from './basis.timeline.js';
import { footingOf, saidOf } from './basis.view.js';

/** The annex 判定依据 of the form 核查认定表: the case, a block for each criterion, and the documents. */
export function annexOf(drawn: Drawn): Printable {
  const { basis, lang, whole, items, documents, facts, number, sample } = drawn;
  const { form } = basis;
  const said = ({ label, value }: Fact): TemplateResult => html`<span>${label}${form.colon}${value}</span>`;
  const numbered = { label: form.number, value: number || '\u2003\u2003\u2003\u2003\u2003\u2003' };
  const [day, place, ...more] = facts as [Fact, Fact, ...Fact[]];
  /** The case is part of each table's head, so that loose sheets find each other. */
  const who = html`<tr><th class="who" colspan="3"><span>${form.annexOf}</span>${[...(number ? [numbered] : []), ...more.slice(0, 2), day].map(said)}</th></tr>`;
  const body = html`
    <h1>${form.annex}</h1>
    <p class="line"><span>${form.annexOf} ${said(numbered)} ${sample ? html`<span class="plain">${form.sample}</span>` : nothing}</span>${said(day)}</p>
    ${caseOf([...more, place])}
    ${whole ? html`<p>${basis.finding}</p>` : nothing}
    <table class="chains"><colgroup><col class="k"><col><col class="s"></colgroup><thead>${who}</thead>${items.map((item) => blockOf(item, drawn))}</table>
    ${whole ? html`<div class="notes">${basis.footnotes.map((note) => html`<p>· ${note}</p>`)}</div>` : nothing}
    <h2>${form.documents}</h2>
    <table class="rows docs"><colgroup>${form.documentColumns.map((_, i) => html`<col class="c${i}">`)}</colgroup>
      <thead>${who}<tr>${form.documentColumns.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${documents.map(({ items: of, text, details }) => html`<tr><td class="no">${of.join(', ')}</td><td>${text}</td><td>${details.map((line) => html`<p>${line}</p>`)}</td></tr>`)}</tbody></table>`;
  return { title: `${form.annexOf} ${form.annex} ${number}`.trim(), lang, styles: paperStyles(form.page) + annex, body };
}

const blockOf = (item: BasisItem, { basis }: Drawn): TemplateResult => html`
  <tbody class="item">
    <tr class="first"><th colspan="3" scope="rowgroup">${statusTag(item)}${item.number} ${item.label}${item.detail ? html`<small>${item.detail}</small>` : nothing}</th></tr>
    ${item.links.map((link) => html`<tr><td class="k">${link.word}</td><td>${saidOf(link)}${timelineOf(link, basis)}</td><td class="s">${footingOf(link)}</td></tr>`)}
    ${item.note ? html`<tr><td colspan="3">※ ${item.note}</td></tr>` : nothing}
  </tbody>`;

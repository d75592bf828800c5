import type { CitedEntry } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Fact } from '../../base/given.js';
import { icon } from '../../base/icons.js';
import { caseOf } from '../../base/paper.js';
import { paperStyles } from '../../base/paper.styles.js';
import type { Printable } from '../../base/print.js';
import { iconOf } from '../../base/status.js';
import type { Drawn } from './checklist.data.js';
import { headsOf, rowOf } from './checklist.rows.js';
import { signsOf } from './checklist.view.js';

/** The form 核查认定表: the case, the criteria, the finding, what is to be done, signatures, and the basis as an annex. */
export function formOf(drawn: Drawn): Printable {
  const { list, lang, day, place, facts, number, sample } = drawn;
  const s = list.form;
  const said = ({ label, value }: Fact): TemplateResult => html`<span>${label}${s.colon}${value}</span>`;
  const numbered = { label: s.number, value: number || '\u2003\u2003\u2003\u2003\u2003\u2003' };
  /** The household's line is part of each table's head, so that loose sheets find each other. */
  const who = [...(number ? [numbered] : []), ...facts.slice(0, 2), day].map(said);
  const sheet = (heads: readonly string[], rows: unknown, more: unknown): TemplateResult => html`
    <table class="rows"><colgroup>${heads.map((_, i) => html`<col class="c${i}">`)}</colgroup>
      <thead><tr><th class="who" colspan="5">${who}</th></tr>${headsOf(heads)}</thead>
      <tbody>${rows}</tbody>${more}</table>`;
  const body = html`
    <h1>${s.title}</h1>
    <p class="line"><span>${said(numbered)} ${sample ? html`<span class="plain">${s.sample}</span>` : nothing}</span>${said(day)}</p>
    ${caseOf([...facts, place])}${sheet(s.columns.slice(0, 5), list.rows.map((row) => rowOf(row, drawn)), closingOf(drawn))}
    <section class="annex"><h1>${s.annex}</h1>${sheet(s.annexColumns, list.documents.map(documentOf), nothing)}</section>`;
  return { title: `${s.title} ${number}`.trim(), lang, styles: paperStyles(s.page), body };
}

/** Finding and signatures are rows of the same table: where they land on a sheet of their own, its head still says whose they are. */
function closingOf({ list }: Drawn): TemplateResult {
  const { marks, footnotes, next, form: s } = list;
  const across = (inner: unknown): TemplateResult => html`<tr><td colspan="5">${inner}</td></tr>`;
  const row = (head: string, inner: unknown): TemplateResult => html`<tr><th scope="row">${head}</th><td>${inner}</td></tr>`;
  const lines = (of: readonly string[]): readonly TemplateResult[] => of.filter(Boolean).map((line) => html`<p>${line}</p>`);
  return html`<tbody class="closing">
    ${across(html`<table class="ends"><tbody>
      ${row(s.finding, html`<p class="big">${icon(iconOf(list))} <b>${list.word}</b>${signsOf(list)}</p><p>${list.finding}</p>`)}
      ${next.length > 0 ? row(s.todo, lines(next.map((step) => step.line))) : nothing}
    </tbody></table>`)}
    ${across(html`<div class="notes">
      ${lines([marks.provisional.note && `※ ${marks.provisional.note}`, marks.stale.note && `△ ${marks.stale.note}`, ...[...footnotes, s.legend].map((note) => `· ${note}`)])}</div>
      <table class="sign"><tbody><tr>${s.signers.map(([by, also, seal]) => html`<td><b>${by}</b><small>${also}</small>
        <span class="seal">${seal}</span><span class="by">${s.signature}</span><span class="day">${s.date}</span></td>`)}</tr></tbody></table>`)}
  </tbody>`;
}

const documentOf = ({ step, rows }: CitedEntry): TemplateResult => html`
  <tr><td class="no">${rows.join(', ')}</td><td>${step.text}${step.note ? html`<small>${step.note}</small>` : nothing}</td><td>${step.detail}</td>
    <td><span class="status">${step.standing ? icon(step.standing) : nothing}${step.standingWord}</span></td><td>${step.validity}</td></tr>`;

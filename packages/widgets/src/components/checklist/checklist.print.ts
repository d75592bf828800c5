import type { BasisStep, ChecklistRow } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.js';
import type { Printable } from '../../base/print.js';
import { iconOf } from '../../base/status.js';
import { messagesIn, type Lang } from '../../base/strings.js';
import type { Drawn } from './checklist.data.js';
import { formStyles } from './checklist.print.styles.js';
import { actualOf } from './checklist.rows.js';
import { stringsIn } from './checklist.strings.js';
import { countsOf } from './checklist.view.js';

/** The form 核查认定表: the case, the criteria, the finding, what is to be done, signatures, and the basis as an annex. */
export function formOf(drawn: Drawn, lang: Lang): Printable {
  const s = stringsIn(lang);
  const { list, label, number, sample } = drawn;
  const head = s.form(label);
  const body = html`
    <h1>${head}</h1>
    <p class="line"><span>${messagesIn(lang).named(s.number, number || '\u2003\u2003\u2003\u2003\u2003\u2003')} ${sample ? html`<span class="plain">${s.sample}</span>` : nothing}</span><span>${messagesIn(lang).named(s.day, list.day)}</span></p>
    ${caseOf(drawn, lang)}${criteriaOf(drawn, lang)}${annexOf(drawn, lang)}`;
  return { title: [head, number].filter(Boolean).join(' '), lang, styles: formStyles(s.page), body };
}

/** Who it is about, three to a line. */
function caseOf({ facts, placeName, list }: Drawn, lang: Lang): TemplateResult {
  const all = [...facts, { label: stringsIn(lang).place, value: placeName || list.place }];
  const lines = Array.from({ length: Math.ceil(all.length / 3) }, (_, i) => all.slice(i * 3, i * 3 + 3));
  return html`<table class="house"><tbody>${lines.map((line) => html`<tr>${line.map(({ label, value }, i) =>
    html`<th scope="row">${label}</th><td colspan=${lines.length > 1 && i === line.length - 1 ? 7 - line.length * 2 : 1}>${value}</td>`)}</tr>`)}</tbody></table>`;
}

/** The household's line is part of each table's head, so that loose sheets find each other. */
function whoOf({ facts, list, number }: Drawn, lang: Lang, columns: number): TemplateResult {
  const s = stringsIn(lang);
  const m = messagesIn(lang);
  const who = [...(number ? [{ label: s.number, value: number }] : []), ...facts.slice(0, 2), { label: s.day, value: list.day }];
  return html`<tr><th class="who" colspan=${columns}>${who.map(({ label, value }) => html`<span>${m.named(label, value)}</span>`)}</th></tr>`;
}

/** Finding and signatures are rows of the same table: where they land on a sheet of their own, its head still says whose they are. */
function criteriaOf(drawn: Drawn, lang: Lang): TemplateResult {
  const names = ['no', 'item', 'standard', 'actual', 'answer'];
  return html`<table class="rows"><colgroup>${names.map((name) => html`<col class="w-${name}">`)}</colgroup>
    <thead>${whoOf(drawn, lang, 5)}<tr>${stringsIn(lang).columns.slice(0, 5).map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${drawn.list.rows.map((row) => rowOf(row, lang))}</tbody>
    <tbody class="closing"><tr><td colspan="5">${endsOf(drawn, lang)}</td></tr><tr><td colspan="5">${notesOf(drawn, lang)}${signOf(lang)}</td></tr></tbody></table>`;
}

const rowOf = (row: ChecklistRow, lang: Lang): TemplateResult => html`
  <tr class=${row.hasParts ? 'parent' : row.number.includes('.') ? 'sub' : 'item'}>
    <td class="c">${row.number}</td><th scope="row">${row.label}</th><td>${row.standard}</td>
    <td>${actualOf(row, lang)}${row.detail ? html`<small>${row.detail}</small>` : nothing}</td>
    <td>${ansOf(row)}</td>
  </tr>`;

const ansOf = (row: ChecklistRow): TemplateResult =>
  html`<span class="ans">${icon(iconOf(row))}${row.status === 'met' ? row.word : html`<b>${row.word}</b>`}${marksOf(row)}</span>`;
const marksOf = ({ provisional, stale }: Pick<ChecklistRow, 'provisional' | 'stale'>): unknown => (provisional || stale ? html`<sup>${provisional ? '※' : ''}${stale ? '△' : ''}</sup>` : nothing);

function endsOf(drawn: Drawn, lang: Lang): TemplateResult {
  const s = stringsIn(lang);
  const m = messagesIn(lang);
  const { list } = drawn;
  const counts = countsOf(drawn, lang).filter(({ n }) => n > 0);
  return html`<table class="ends"><tbody>
    <tr><th scope="row">${s.finding}</th><td><p class="big">${icon(iconOf({ ...list, applies: true }))} <b>${list.word}</b>${marksOf(list)}</p>
      <p>${s.tally(counts.reduce((sum, { n }) => sum + n, 0), counts.map(({ n, word }) => `${word} ${n}`).join(m.comma))}${list.summary}</p></td></tr>
    ${list.next.length > 0 ? html`<tr><th scope="row">${s.todo}</th><td>${list.next.map((step) =>
      html`<p>${step.number} ${step.label}${m.comma}${m.title(step.text, step.who)}</p>`)}</td></tr>` : nothing}
  </tbody></table>`;
}

/** ※ and △ are explained by the rows that bear them: the verdict's own footnotes name only what it rests on. */
function notesOf({ list }: Drawn, lang: Lang): TemplateResult {
  const m = messagesIn(lang);
  const s = stringsIn(lang);
  const items = (marked: (row: ChecklistRow) => boolean) => list.rows.filter((row) => marked(row) && !row.hasParts).map((row) => row.number);
  const [weak, old] = [items((row) => row.provisional), items((row) => row.stale)];
  return html`<div class="notes">
    ${weak.length > 0 ? html`<p>※ ${m.named(m.provisional, m.summary.provisional(m.items(weak)))}${s.again}</p>` : nothing}
    ${old.length > 0 ? html`<p>△ ${m.named(m.stale, m.summary.stale(m.items(old)))}</p>` : nothing}
    ${[...list.footnotes, s.legend].map((note) => html`<p>· ${note}</p>`)}</div>`;
}

function signOf(lang: Lang): TemplateResult {
  const s = stringsIn(lang);
  return html`<table class="sign"><tbody><tr>${s.sign.map(([who, also, seal]) => html`<td><b>${who}</b><small>${also}</small>
    <span class="seal">${seal}</span><span class="by">${s.signature}</span><span class="day">${s.date}</span></td>`)}</tr></tbody></table>`;
}

/** The entries behind the answers, each once, with the rows that rest on it. */
function annexOf(drawn: Drawn, lang: Lang): TemplateResult {
  const s = stringsIn(lang);
  const names = ['no', 'what', 'document', 'standing', 'validity'];
  return html`<section class="annex"><h1>${s.annex}</h1><table class="rows"><colgroup>${names.map((name) => html`<col class="a-${name}">`)}</colgroup>
    <thead>${whoOf(drawn, lang, 5)}<tr>${s.annexColumns.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${entriesOf(drawn.list.rows).map(({ step, numbers }) => html`
      <tr><td class="c">${numbers.join(', ')}</td><td>${step.text}${step.note ? html`<small>${step.note}</small>` : nothing}</td><td>${step.detail}</td>
        <td><span class="ans">${step.standing ? icon(step.standing) : nothing}${step.standingWord}</span></td><td>${step.validity}</td></tr>`)}</tbody></table></section>`;
}

type Entry = { readonly step: BasisStep; readonly numbers: readonly string[] };

function entriesOf(rows: readonly ChecklistRow[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    for (const step of row.basis.filter((b) => b.kind !== 'comparison')) {
      const key = JSON.stringify(step);
      entries.set(key, { step, numbers: [...(entries.get(key)?.numbers ?? []), row.number] });
    }
  }
  return [...entries.values()];
}

import { isWeak, type BasisStep, type ChecklistRow } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.js';
import { mark, standingTag, statusTag } from '../../base/status.js';
import { messagesIn, type Lang } from '../../base/strings.js';
import { stringsIn } from './checklist.strings.js';

/** Which rows are unfolded, and how to unfold one. */
export type Unfolding = { readonly isOpen: (row: ChecklistRow) => boolean; readonly toggle: (row: ChecklistRow) => void };

/**
 * The criteria as a table. Roles are written out because cards on a phone change `display`, which takes the roles of a table away.
 */
export function tableOf(title: string, rows: readonly ChecklistRow[], lang: Lang, unfolding: Unfolding): TemplateResult {
  const names = ['no', 'item', 'standard', 'actual', 'answer', 'basis'];
  return html`
    <table role="table" part="table">
      <caption class="hidden">${title}</caption>
      <thead role="rowgroup"><tr role="row">${stringsIn(lang).columns.map((head, i) => html`<th role="columnheader" scope="col" class=${names[i] ?? ''}>${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">${rows.map((row) => rowOf(row, lang, unfolding))}</tbody>
    </table>`;
}

function rowOf(row: ChecklistRow, lang: Lang, { isOpen, toggle }: Unfolding): TemplateResult {
  const s = stringsIn(lang);
  const open = isOpen(row);
  const id = `why-${row.number}`;
  return html`
    <tr role="row" part="row" class=${(row.number.includes('.') ? 'sub ' : '') + (row.applies ? '' : 'na')}>
      <td role="cell" class="no">${row.number}</td>
      <th role="rowheader" scope="row">${row.label}</th>
      <td role="cell" class="standard" data-label=${s.columns[2]}><span>${row.standard}</span></td>
      <td role="cell" class="actual" data-label=${s.columns[3]}><span>${actualOf(row, lang)}</span></td>
      <td role="cell" class="answer">${answerOf(row, lang)}</td>
      <td role="cell" class="basis">
        <button type="button" class="toggle" part="toggle" aria-expanded=${open} aria-controls=${id} @click=${() => { toggle(row); }}>
          ${open ? s.hide : s.columns[5]}<span class="hidden">${row.number} ${row.label}</span>${icon(open ? 'close' : 'open')}
        </button>
      </td>
    </tr>
    ${open ? html`<tr role="row" class="why" id=${id}><td role="cell" colspan="6">${basisOf(row, lang)}</td></tr>` : nothing}`;
}

/** What the record says; a refused value stays visible, struck through. */
export function actualOf({ actual, causes }: ChecklistRow, lang: Lang): unknown {
  if (actual === messagesIn(lang).blank) return html`<span class="none">${actual}</span>`;
  const given = causes.map((c) => c.given).find((text) => text && actual.includes(text));
  if (!given) return actual;
  const at = actual.indexOf(given);
  return html`${actual.slice(0, at)}<s>${given}</s>${actual.slice(at + given.length)}`;
}

function answerOf(row: ChecklistRow, lang: Lang): TemplateResult {
  const m = messagesIn(lang);
  const causes = new Map((row.hasParts ? [] : row.causes).map((c) => [c.word + c.expected, c]));
  return html`<div class="found">${statusTag(row)}${row.provisional ? mark('provisional', m) : nothing}${row.stale ? mark('stale', m) : nothing}
    ${causes.size === 0 && row.detail ? html`<span class="cause">${row.detail}</span>` : nothing}
    ${[...causes.values()].map((c) => html`<span class="cause" data-tone=${c.side}><b>${c.word}</b>${c.expected ? m.named('', m.shouldBe(c.expected)) : nothing}</span>`)}</div>`;
}

function basisOf(row: ChecklistRow, lang: Lang): TemplateResult {
  const s = stringsIn(lang);
  return html`
    <div class="box" part="basis">
      <ol>${row.basis.map((step) => stepOf(step, lang))}</ol>
      ${row.provisional ? html`<p class="weak">${icon('provisional')}<span>${s.weak}</span></p>` : nothing}
    </div>`;
}

const stepOf = (step: BasisStep, lang: Lang): TemplateResult => html`
  <li ?data-weak=${step.standing !== null && isWeak(step.standing)}>
    <span>${step.word}</span>
    <div>${step.text}${[step.detail, step.validity, step.note && messagesIn(lang).named(stringsIn(lang).note, step.note)].map((line) => (line ? html`<small>${line}</small>` : nothing))}</div>
    ${step.standing ? standingTag(step.standing, step.standingWord) : nothing}
  </li>`;

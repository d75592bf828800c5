import { isWeak, type BasisStep, type ChecklistRow } from '@dabiao/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../base/icons.js';
import { standingTag, statusTag } from '../../base/status.js';
import type { Drawn } from './checklist.data.js';
import { marksOf, signsOf } from './checklist.view.js';

/** Which rows are unfolded, and how to unfold one. */
export type Unfolding = { readonly isOpen: (row: ChecklistRow) => boolean; readonly toggle: (row: ChecklistRow) => void };

const names = ['no', 'item', 'standard', 'actual', 'answer', 'basis'];

/** The heads of columns. */
export const headsOf = (heads: readonly string[]): TemplateResult =>
  html`<tr role="row">${heads.map((head, i) => html`<th role="columnheader" scope="col" class=${names[i] ?? ''}>${head}</th>`)}</tr>`;

/**
 * The criteria as a table. Roles are written out because cards on a phone change `display`, which takes the roles of a table away.
 */
export const tableOf = (drawn: Drawn, unfolding: Unfolding): TemplateResult => html`
    <table role="table" part="table">
      <caption class="hidden">${drawn.list.title}</caption>
      <thead role="rowgroup">${headsOf(drawn.list.form.columns)}</thead>
      <tbody role="rowgroup">${drawn.list.rows.map((row) => rowOf(row, drawn, unfolding))}</tbody>
    </table>`;

/** One criterion; on the form, where nothing unfolds, what there is to add stands below the actual value. */
export function rowOf(row: ChecklistRow, drawn: Drawn, unfolding?: Unfolding): TemplateResult {
  const { s, list: { form } } = drawn;
  const kind = row.number.includes('.') ? 'sub' : row.hasParts ? 'parent' : '';
  const open = unfolding?.isOpen(row) ?? false;
  const id = `why-${row.number}`;
  return html`
    <tr role="row" part="row" class="${kind} ${row.applies ? '' : 'na'}">
      <td role="cell" class="no">${row.number}</td>
      <th role="rowheader" scope="row">${row.label}</th>
      <td role="cell" class="standard" data-label=${form.columns[2]}><span>${row.standard}</span></td>
      <td role="cell" class="actual" data-label=${form.columns[3]}><span>${actualOf(row)}</span>${!unfolding && row.detail ? html`<small>${row.detail}</small>` : nothing}</td>
      <td role="cell" class="answer"><div class="found">${statusTag(row)}${unfolding ? [marksOf(row, drawn.list), ' ', reasonsOf(row, drawn)] : signsOf(row)}</div></td>
      ${unfolding ? html`<td role="cell" class="basis">
        <button type="button" class="toggle" part="toggle" aria-expanded=${open} aria-controls=${id} @click=${() => { unfolding.toggle(row); }}>
          ${open ? s.hide : form.columns[5]}<span class="hidden">${row.number} ${row.label}</span>${icon(open ? 'close' : 'open')}
        </button>
      </td>` : nothing}
    </tr>
    ${open ? html`<tr role="row" class="why" id=${id}><td role="cell" colspan="6">${basisOf(row)}</td></tr>` : nothing}`;
}

/** What the record says; a refused value stays visible, struck through. */
function actualOf({ actual, blank, causes }: ChecklistRow): unknown {
  if (blank) return html`<span class="none">${actual}</span>`;
  const given = causes.map((c) => c.given).find((text) => text && actual.includes(text));
  if (!given) return actual;
  const at = actual.indexOf(given);
  return html`${actual.slice(0, at)}<s>${given}</s>${actual.slice(at + given.length)}`;
}

/** Why the answer is unknown; else by how much it falls short. */
function reasonsOf({ reasons, detail }: ChecklistRow, { list }: Drawn): unknown {
  if (reasons.length === 0) return detail ? html`<span class="cause">${detail}</span>` : nothing;
  return reasons.map(({ word, expected, side }) => html`<span class="cause" data-tone=${side}><b>${word}</b>${expected && list.form.colon + expected}</span>`);
}

const basisOf = (row: ChecklistRow): TemplateResult => html`
    <div class="box" part="basis">
      <ol>${row.basis.map(stepOf)}</ol>
      ${row.warning ? html`<p class="weak">${icon('provisional')}<span>${row.warning}</span></p>` : nothing}
    </div>`;

const stepOf = ({ word, text, detail, validity, note, standing, standingWord }: BasisStep): TemplateResult => html`
  <li ?data-weak=${standing !== null && isWeak(standing)}>
    <span>${word}</span>
    <div>${text}${[detail, validity, note].map((line) => (line ? html`<small>${line}</small>` : nothing))}</div>
    ${standing ? standingTag(standing, standingWord) : nothing}
  </li>`;

import { isWeak, type Basis, type BasisLink, type BasisPeriod } from '@dabiao/core';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';

/**
 * What a parameter was and is, period by period. One period alone is what the link says already.
 *
 * It is a table everywhere; where there is room its rows are drawn as cells side by side, so the roles are written out.
 */
export const timelineOf = ({ text, periods }: BasisLink, basis: Basis): TemplateResult | typeof nothing => (periods.length < 2 ? nothing : html`
    <table class="time" role="table" part="timeline">
      <caption class="hidden">${text}</caption>
      <thead role="rowgroup"><tr role="row">${basis.form.periodColumns.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">${periods.map((period) => periodOf(period, basis))}</tbody>
    </table>`);

const periodOf = (period: BasisPeriod, { on, day, form }: Basis): TemplateResult => html`
  <tr role="row" part="period" ?data-weak=${isWeak(period.standing)} ?data-on=${period.inForce} ?data-none=${period.value === ''}>
    <td role="cell" class="when">${period.label}</td>
    <td role="cell" class="value">${period.value}${period.inForce ? html`<span class="pin">${form.day} ${day}</span>${markOf(period, on)}` : nothing}</td>
    <td role="cell" class="how">${period.standingWord}</td>
  </tr>`;

/** The day of judgement as a mark above its cell, as far along as the day is in the period; in the middle of one without end. */
function markOf({ from, until }: BasisPeriod, on: string): TemplateResult {
  const [start, end, day] = [from, until ?? '', on].map((x) => Date.parse(x)) as [number, number, number];
  const at = until === null ? 50 : Math.round(((day - start) / (end - start)) * 100);
  return svg`<svg class="mark" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M${at} 0V10" stroke="currentColor" stroke-width="2" vector-effect="non-scaling-stroke" /></svg>`;
}

import { html, type TemplateResult } from 'lit/html.js';
import type { Fact } from './given.js';

/** Who it is about, three to a line. */
export function caseOf(all: readonly Fact[]): TemplateResult {
  const lines = Array.from({ length: Math.ceil(all.length / 3) }, (_, i) => all.slice(i * 3, i * 3 + 3));
  return html`<table class="house"><tbody>${lines.map((line) => html`<tr>${line.map(({ label, value }, i) =>
    html`<th scope="row">${label}</th><td colspan=${lines.length > 1 && i === line.length - 1 ? 7 - line.length * 2 : 1}>${value}</td>`)}</tr>`)}</tbody></table>`;
}

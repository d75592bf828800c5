import type { Checklist, ChecklistRow } from '@dabiao/core';
import { html, type TemplateResult } from 'lit/html.js';
import { emit } from '../../base/emit.js';
import { ResultElement } from '../../base/result-element.js';
import { status } from '../../base/status.styles.js';
import { tokens } from '../../base/tokens.styles.js';
import { drawnFrom, type Drawn } from './checklist.data.js';
import { formOf } from './checklist.print.js';
import { tableOf } from './checklist.rows.js';
import { stringsIn } from './checklist.strings.js';
import { checklist, narrow } from './checklist.styles.js';
import { textOf } from './checklist.text.js';
import { footOf, headOf } from './checklist.view.js';

/** A row stays unfolded from one household to the next, but not as a row of another rule with the same number. */
const keyOf = ({ number, rule }: ChecklistRow): string => `${number} ${rule}`;

/**
 * A verdict as a list of criteria: what is required, what is the case, the answer, and what it rests on.
 *
 * It draws and decides nothing: `checklist` is what `toChecklist` returned, a verdict in the words of one language. Its own few words
 * follow that language (English for `en`, Chinese otherwise); while there is no checklist, the nearest `lang`.
 *
 * @tag dabiao-checklist
 * @slot - shown while there is no checklist, and where scripts do not run
 * @slot data - `<script type="application/json">` with a checklist, or `{ "checklist": ..., "facts": [...] }`
 * @fires {CustomEvent<{ rule: string; open: boolean }>} dabiao-checklist-toggle - the basis of a row was opened or closed
 * @fires {CustomEvent<null>} dabiao-checklist-print - the form is about to be printed; `preventDefault()` leaves it to the page
 * @csspart base - everything
 * @csspart header - title, verdict, facts
 * @csspart title - the heading
 * @csspart tools - the buttons
 * @csspart verdict - the answer as a band
 * @csspart counts - how many items have which answer
 * @csspart facts - the day, the place, and what the host says
 * @csspart next - what to do next
 * @csspart table - the criteria
 * @csspart row - one criterion
 * @csspart status - one answer
 * @csspart toggle - the button that unfolds a row
 * @csspart basis - what an answer rests on
 * @csspart footer - footnotes
 * @csspart error - the message that the data cannot be shown
 * @cssprop --dabiao-font-size - an absolute length; every space follows it (14px)
 * @cssprop --dabiao-font-family - the face (that of Element Plus, else of the system)
 * @cssprop --dabiao-radius - of corners (that of Element Plus, else 4px)
 */
export class DabiaoChecklist extends ResultElement<Drawn> {
  static override readonly styles: string = tokens + status + checklist + narrow;
  static override readonly properties: Readonly<Record<string, unknown>> = { ...ResultElement.properties, checklist: null };

  /** What `toChecklist` returned; null while there is none. Set as a property, never as an attribute. */
  declare checklist: Checklist | null;
  protected readonly result = 'checklist';
  protected readonly drawnFrom = drawnFrom;
  protected readonly paper = formOf;
  protected readonly text = textOf;
  protected readonly stringsIn = stringsIn;
  /** The unfolded rows. */
  readonly #open = new Set<string>();

  protected screen(drawn: Drawn, tools: unknown): TemplateResult {
    const unfolding = { isOpen: (row: ChecklistRow) => this.printing || this.#open.has(keyOf(row)), toggle: (row: ChecklistRow) => { this.#toggle(row); } };
    return html`${headOf(drawn, this.headingLevel || 2, tools)}${tableOf(drawn, unfolding)}${footOf(drawn)}`;
  }

  #toggle(row: ChecklistRow): void {
    const key = keyOf(row);
    if (!this.#open.delete(key)) this.#open.add(key);
    this.requestUpdate();
    emit(this, 'dabiao-checklist-toggle', { rule: row.rule, open: this.#open.has(key) });
  }
}

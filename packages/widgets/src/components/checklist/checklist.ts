import type { Checklist, ChecklistRow } from '@dabiao/core';
import { html, type TemplateResult } from 'lit/html.js';
import { copyText } from '../../base/copy.js';
import { DabiaoElement } from '../../base/dabiao-element.js';
import { emit } from '../../base/emit.js';
import type { Lang } from '../../base/strings.js';
import { drawnFrom, type Drawn, type Fact } from './checklist.data.js';
import { tableOf } from './checklist.rows.js';
import { stringsIn } from './checklist.strings.js';
import { textOf } from './checklist.text.js';
import { footOf, headOf } from './checklist.view.js';
import { printDocument } from '../../base/print.js';
import { formOf } from './checklist.print.js';
import { status } from '../../base/status.styles.js';
import { tokens } from '../../base/tokens.styles.js';
import { checklist, narrow } from './checklist.styles.js';

let warned = false;

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
export class DabiaoChecklist extends DabiaoElement {
  static override readonly styles: string = tokens + status + checklist + narrow;
  static override readonly properties = { checklist: null, facts: [], placeName: '', number: '', sample: false, readonly: false, headingLevel: 2 };

  /** What `toChecklist` returned; null while there is none. Set as a property, never as an attribute. */
  declare checklist: Checklist | null;
  /** What the host says about the case: household number, masked head of household, size, address. Identity numbers are masked always. */
  declare facts: readonly Fact[];
  /** The place in words; otherwise its code is shown. */
  declare placeName: string;
  /** The number of the printed form. */
  declare number: string;
  /** Marks demonstration data on screen and paper. */
  declare sample: boolean;
  /** Leaves the buttons out. */
  declare readonly: boolean;
  /** The level of its heading in the page. */
  declare headingLevel: number;
  /** The unfolded rows. */
  readonly #open = new Set<string>();
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (warned || !this.hasAttribute('checklist')) return;
    warned = true;
    console.warn('<dabiao-checklist>: `checklist` is a property, not an attribute. In Vue bind `:checklist.prop`.');
  }

  /**
   * Prints the form 核查认定表 with signature boxes and the basis as an annex.
   *
   * Dispatches `dabiao-checklist-print` first. Does nothing while there is no checklist.
   */
  print(): void {
    const drawn = this.#drawn();
    if (isDrawn(drawn) && emit(this, 'dabiao-checklist-print', null, true)) printDocument(formOf(drawn));
  }

  /** The checklist as lines of text, in its language; empty while there is none. */
  toText(): string {
    const drawn = this.#drawn();
    return isDrawn(drawn) ? textOf(drawn) : '';
  }

  protected override render(): TemplateResult {
    const drawn = this.#drawn();
    if (drawn === null) return html`<slot></slot>`;
    return isDrawn(drawn) ? this.#frame(drawn.lang, this.#list(drawn)) : this.#refusal(drawn);
  }

  protected override renderFailure(): TemplateResult {
    return this.#refusal(stringsIn(this.nearestLang).malformed);
  }

  #refusal(why: string): TemplateResult {
    return html`${this.#frame(this.nearestLang, html`<p class="error" part="error" role="alert">${why}</p>`)}<slot></slot>`;
  }

  #frame(lang: Lang, inner: TemplateResult): TemplateResult {
    return html`<div class="base" part="base" lang=${lang} data-theme=${this.theme} data-width=${this.narrow && !this.printing ? 'narrow' : 'wide'}><div class="frame">${inner}</div></div>`;
  }

  #list(drawn: Drawn): TemplateResult {
    const tools = { copy: () => void this.#copy(drawn), print: () => { this.print(); }, said: this.#said, shown: !this.readonly };
    const unfolding = { isOpen: (row: ChecklistRow) => this.printing || this.#open.has(keyOf(row)), toggle: (row: ChecklistRow) => { this.#toggle(row); } };
    return html`${headOf(drawn, this.headingLevel || 2, tools)}${tableOf(drawn, unfolding)}${footOf(drawn)}`;
  }

  #drawn(): Drawn | string | null {
    return drawnFrom(this, this.slotted, this.nearestLang);
  }

  #toggle(row: ChecklistRow): void {
    const key = keyOf(row);
    if (!this.#open.delete(key)) this.#open.add(key);
    this.requestUpdate();
    emit(this, 'dabiao-checklist-toggle', { rule: row.rule, open: this.#open.has(key) });
  }

  async #copy({ s }: Drawn): Promise<void> {
    this.#say((await copyText(this.toText())) ? s.copied : s.notCopied);
    setTimeout(() => { this.#say(''); }, 2_000);
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }
}

const isDrawn = (drawn: Drawn | string | null): drawn is Drawn => typeof drawn === 'object' && drawn !== null;

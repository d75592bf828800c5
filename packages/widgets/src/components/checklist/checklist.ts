import type { ChecklistRow, Verdict } from '@dabiao/core';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../../base/copy.js';
import { DabiaoElement } from '../../base/dabiao-element.js';
import { emit } from '../../base/emit.js';
import { printDocument } from '../../base/print.js';
import { status } from '../../base/status.styles.js';
import { tokens } from '../../base/tokens.styles.js';
import { drawnFrom, type Drawn, type Fact } from './checklist.data.js';
import { formOf } from './checklist.print.js';
import { tableOf } from './checklist.rows.js';
import { stringsIn } from './checklist.strings.js';
import { checklist, narrow } from './checklist.styles.js';
import { textOf } from './checklist.text.js';
import { footOf, headOf } from './checklist.view.js';

let warned = false;

/** A row stays unfolded from one household to the next, but not as a row of another rule with the same number. */
const keyOf = ({ number, rule }: ChecklistRow): string => `${number} ${rule}`;

/**
 * A verdict as a list of criteria: what is required, what is the case, the answer, and what it rests on.
 *
 * It draws and decides nothing: `verdict` is what `judge` returned. Words are in the language of the nearest `lang`
 * (English for `en`, Chinese otherwise).
 *
 * @tag dabiao-checklist
 * @slot - shown while there is no verdict, and where scripts do not run
 * @slot data - `<script type="application/json">` with a verdict, or `{ "verdict": ..., "facts": [...] }`
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
  static override styles: CSSResultGroup = [tokens, status, checklist, narrow];
  static override properties: PropertyDeclarations = {
    verdict: { attribute: false },
    facts: { attribute: false },
    placeName: { attribute: 'place-name' },
    number: {},
    sample: { type: Boolean },
    readonly: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    open: { state: true },
    said: { state: true },
  };

  /** What `judge` returned; null while there is none. Set as a property, never as an attribute. */
  declare verdict: Verdict | null;
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
  private declare open: ReadonlySet<string>;
  private declare said: string;
  #failed = false;

  constructor() {
    super();
    this.verdict = null;
    this.facts = [];
    this.placeName = '';
    this.number = '';
    this.sample = false;
    this.readonly = false;
    this.headingLevel = 2;
    this.open = new Set();
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (warned || !this.hasAttribute('verdict')) return;
    warned = true;
    console.warn('<dabiao-checklist>: `verdict` is a property and was set as an attribute. Register the element before Vue mounts, or bind `:verdict.prop`.');
  }

  /**
   * Prints the form 核查认定表 with signature boxes and the basis as an annex.
   *
   * Dispatches `dabiao-checklist-print` first. Does nothing while there is no verdict.
   */
  print(): void {
    const drawn = this.#drawn();
    if (drawn === null || typeof drawn === 'string' || !emit(this, 'dabiao-checklist-print', null, true)) return;
    printDocument(formOf(drawn, this.resolvedLang));
  }

  /** The checklist as lines of text, in the language it is shown in; empty while there is no verdict. */
  toText(): string {
    const drawn = this.#drawn();
    return drawn === null || typeof drawn === 'string' ? '' : textOf(drawn, this.resolvedLang);
  }

  /** Whatever goes wrong, the verdict of the household before must not stay on the screen. */
  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch {
      this.#failed = true;
      super.update(changed);
      this.#failed = false;
    }
  }

  protected override render(): TemplateResult {
    const drawn = this.#drawn();
    const lang = this.resolvedLang;
    if (drawn === null) return html`<slot></slot>`;
    return html`
      <div class="base" part="base" lang=${lang} data-theme=${this.theme} data-width=${this.narrow && !this.printing ? 'narrow' : 'wide'}>
        <div class="frame">${typeof drawn === 'string' ? html`<p class="error" part="error" role="alert">${drawn}</p>` : this.#list(drawn)}</div>
      </div>
      ${typeof drawn === 'string' ? html`<slot></slot>` : nothing}`;
  }

  #list(drawn: Drawn): TemplateResult {
    const lang = this.resolvedLang;
    const tools = { copy: () => void this.#copy(), print: () => { this.print(); }, said: this.said, shown: !this.readonly };
    return html`${headOf(drawn, lang, this.headingLevel || 2, tools)}${tableOf(drawn.list.title, drawn.list.rows, lang, {
      isOpen: (row) => this.printing || this.open.has(keyOf(row)), toggle: (row) => { this.#toggle(row); },
    })}${footOf(drawn, lang)}`;
  }

  #drawn(): Drawn | string | null {
    return this.#failed ? stringsIn(this.resolvedLang).malformed : drawnFrom(this, this.slotted, this.resolvedLang);
  }

  #toggle(row: ChecklistRow): void {
    const open = new Set(this.open);
    const key = keyOf(row);
    if (!open.delete(key)) open.add(key);
    this.open = open;
    emit(this, 'dabiao-checklist-toggle', { rule: row.rule, open: open.has(key) });
  }

  async #copy(): Promise<void> {
    const s = stringsIn(this.resolvedLang);
    this.said = (await copyText(this.toText())) ? s.copied : s.notCopied;
    setTimeout(() => { this.said = ''; }, 2_000);
  }
}

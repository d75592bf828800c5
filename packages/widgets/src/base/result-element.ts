import { html, nothing, type TemplateResult } from 'lit/html.js';
import { copyText } from './copy.js';
import { DabiaoElement } from './dabiao-element.js';
import { emit } from './emit.js';
import type { Fact } from './given.js';
import { icon } from './icons.js';
import { printDocument, type Printable } from './print.js';
import type { Lang } from './strings.js';

/** The words of an element itself: its buttons, and why it draws nothing. All others come with the result. */
export type Strings = { readonly [P in 'copy' | 'copied' | 'notCopied' | 'print' | 'notJson' | 'malformed']: string } & { readonly noItem?: string };

/** What can be drawn, with the words of the buttons in its language. */
export type Ready = { readonly lang: Lang; readonly s: Strings };

/** Why nothing is drawn. */
export type Refusal = 'notJson' | 'malformed' | 'noItem';

const warned = new Set<string>();

/** An element that draws a result of core, copies it as text and prints it. It decides nothing, and draws nothing that is not whole. */
export abstract class ResultElement<D extends Ready> extends DabiaoElement {
  static override readonly properties: Readonly<Record<string, unknown>> = { facts: [], placeName: '', number: '', sample: false, readonly: false, headingLevel: 2 };

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

  /** The property that holds the result. */
  protected abstract readonly result: string;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const { result } = this;
    if (warned.has(result) || !this.hasAttribute(result)) return;
    warned.add(result);
    console.warn(`<dabiao-${result}>: ${result} is a property, not an attribute. In Vue bind :${result}.prop`);
  }

  /**
   * Prints it on A4.
   *
   * Dispatches `dabiao-<name>-print` first; `preventDefault()` leaves printing to the page. Does nothing while there is no result.
   */
  print(): void {
    const drawn = this.#ready();
    if (drawn && emit(this, `dabiao-${this.result}-print`, null, true)) printDocument(this.paper(drawn));
  }

  /** It as lines of text, in its language; empty while there is none. */
  toText(): string {
    const drawn = this.#ready();
    return drawn ? this.text(drawn) : '';
  }

  /** What to draw; why that cannot be done; or null when there is nothing to draw. */
  protected abstract readonly drawnFrom: (given: this, slotted: string | null) => D | Refusal | null;
  protected abstract screen(drawn: D, tools: unknown): TemplateResult;
  protected abstract readonly paper: (drawn: D) => Printable;
  protected abstract readonly text: (drawn: D) => string;
  protected abstract readonly stringsIn: (lang: Lang) => Strings;

  protected override render(): TemplateResult {
    const drawn = this.drawnFrom(this, this.slotted);
    if (drawn === null) return html`<slot></slot>`;
    if (typeof drawn === 'string') return this.renderFailure(drawn);
    return this.#frame(drawn.lang, this.screen(drawn, this.readonly ? nothing : this.#tools(drawn)));
  }

  protected override renderFailure(why: Refusal = 'malformed'): TemplateResult {
    const lang = this.nearestLang;
    return html`${this.#frame(lang, html`<p class="error" part="error" role="alert">${this.stringsIn(lang)[why]}</p>`)}<slot></slot>`;
  }

  #frame(lang: Lang, inner: TemplateResult): TemplateResult {
    return html`<div class="base" part="base" lang=${lang} data-theme=${this.theme} data-width=${this.narrow && !this.printing ? 'narrow' : 'wide'}>${inner}</div>`;
  }

  #ready(): D | null {
    const drawn = this.drawnFrom(this, this.slotted);
    return typeof drawn === 'string' ? null : drawn;
  }

  #tools({ s }: D): TemplateResult {
    return html`<div class="tools" part="tools">
      <button type="button" @click=${() => void this.#copy(s)}>${icon('copy')}${this.#said || s.copy}</button>
      <button type="button" @click=${() => { this.print(); }}>${icon('print')}${s.print}</button>
      <span class="hidden" role="status">${this.#said}</span>
    </div>`;
  }

  async #copy(s: Strings): Promise<void> {
    this.#say((await copyText(this.toText())) ? s.copied : s.notCopied);
    setTimeout(() => { this.#say(''); }, 2_000);
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }
}

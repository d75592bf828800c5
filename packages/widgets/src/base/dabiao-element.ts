import type { Messages } from '@dabiao/core';
import { LitElement, type PropertyDeclarations } from 'lit';
import { langOf, messagesIn, type Lang } from './strings.js';
import { surroundingsOf, watchSurroundings } from './surroundings.js';
import { version } from './version.js';

/** Below this many em the rows of a table become cards. */
const narrowBelow = 48;

/**
 * What every widget shares: language and theme of its surroundings, its own width, paper, and data written into the page as JSON.
 *
 * The results go on an element inside the shadow root, never on the host: frameworks own the host's attributes.
 */
export abstract class DabiaoElement extends LitElement {
  static readonly version: string = version;
  static override properties: PropertyDeclarations = {
    resolvedLang: { state: true },
    theme: { state: true },
    narrow: { state: true },
    printing: { state: true },
    slotted: { state: true },
  };

  /** The language in which it speaks: that of the nearest `lang`. */
  protected declare resolvedLang: Lang;
  protected declare theme: string;
  protected declare narrow: boolean;
  /** True while the page is being printed. */
  protected declare printing: boolean;
  /** The text of `<script type="application/json" slot="data">`, if there is one. */
  protected declare slotted: string | null;

  readonly #stop: (() => void)[] = [];

  constructor() {
    super();
    this.resolvedLang = langOf(null);
    this.theme = 'light';
    this.narrow = false;
    this.printing = false;
    this.slotted = null;
  }

  protected get messages(): Messages {
    return messagesIn(this.resolvedLang);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lookAround();
    this.#readSlotted();
    this.#stop.push(watchSurroundings(this, () => { this.#lookAround(); }), this.#watchData(), this.#watchWidth(), this.#watchPrint());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop.splice(0)) stop();
  }

  #lookAround(): void {
    const { lang, theme } = surroundingsOf(this);
    this.resolvedLang = lang;
    this.theme = theme;
  }

  #readSlotted(): void {
    this.slotted = this.querySelector(':scope > script[slot="data"]')?.textContent ?? null;
  }

  /** A parser may hand over the script before its text, and a server may fill it later: both show as a mutation. */
  #watchData(): () => void {
    const observer = new MutationObserver(() => { this.#readSlotted(); });
    observer.observe(this, { childList: true, subtree: true, characterData: true });
    return () => { observer.disconnect(); };
  }

  #watchWidth(): () => void {
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // Set in the next frame: a change of layout from within the callback is an error event on the page.
      if (width > 0) requestAnimationFrame(() => { this.narrow = width < narrowBelow * parseFloat(getComputedStyle(this).fontSize); });
    });
    observer.observe(this);
    return () => { observer.disconnect(); };
  }

  #watchPrint(): () => void {
    const before = (): void => { this.printing = true; };
    const after = (): void => { this.printing = false; };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => { removeEventListener('beforeprint', before); removeEventListener('afterprint', after); };
  }
}

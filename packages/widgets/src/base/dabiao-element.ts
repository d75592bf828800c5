import { RenderedElement } from './rendered-element.js';
import { langOf, type Lang } from './strings.js';
import { nearest, observeSurroundings, themeOf } from './surroundings.js';
import { version } from './version.js';

/** Below this many em the rows of a table become cards. */
const narrowBelow = 48;

/**
 * What every widget shares: language and theme of its surroundings, its own width, paper, and data written into the page as JSON.
 *
 * The results go on an element inside the shadow root, never on the host: frameworks own the host's attributes.
 */
export abstract class DabiaoElement extends RenderedElement {
  static readonly version: string = version;

  /** Whether rows become cards, by its own width. */
  protected narrow = false;
  /** True while the page is being printed. */
  protected printing = false;

  /** A parser may hand over the script of the data before its text, and a server may fill it later: both show as a mutation. */
  readonly #mutated = new MutationObserver(() => { this.requestUpdate(); });
  readonly #resized = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    // Set in the next frame: a change of layout from within the callback is an error event on the page.
    if (width > 0) requestAnimationFrame(() => { this.narrow = width < narrowBelow * parseFloat(getComputedStyle(this).fontSize); this.requestUpdate(); });
  });
  readonly #printed = ({ type }: Event): void => { this.printing = type === 'beforeprint'; this.requestUpdate(); };

  /** The language of the nearest `lang`. */
  protected get nearestLang(): Lang {
    return langOf(nearest(this, 'lang'));
  }

  protected get theme(): string {
    return themeOf(this);
  }

  /** The text of `<script type="application/json" slot="data">`, if there is one. */
  protected get slotted(): string | null {
    return this.querySelector(':scope > script[slot=data]')?.textContent ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    observeSurroundings(this.#mutated, this);
    this.#mutated.observe(this, { childList: true, subtree: true, characterData: true });
    this.#resized.observe(this);
    for (const type of paper) addEventListener(type, this.#printed);
  }

  disconnectedCallback(): void {
    this.#mutated.disconnect();
    this.#resized.disconnect();
    for (const type of paper) removeEventListener(type, this.#printed);
  }
}

const paper = ['beforeprint', 'afterprint'];

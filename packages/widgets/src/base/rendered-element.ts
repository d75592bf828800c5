import { render, type TemplateResult } from 'lit/html.js';

/** A server that loads the classes has no elements. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);
const sheets = new Map<string, CSSStyleSheet>();

/**
 * An element that draws itself with Lit's templates, once for all changes of one turn.
 *
 * What `LitElement` does besides weighs three times as much, and no widget uses it.
 */
export abstract class RenderedElement extends Base {
  /** The properties that are drawn, with what they are at first. An attribute of the same name, in kebab case, sets one that is no object. */
  static readonly properties: Readonly<Record<string, unknown>> = {};
  static readonly styles: string = '';

  static get observedAttributes(): string[] {
    const { properties } = this;
    return Object.keys(properties).filter((name) => typeof properties[name] !== 'object').map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  }

  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  /** Settles when what was changed is drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  #isDue = false;
  readonly #early = new Set<string>();

  constructor() {
    super();
    const { properties, styles } = this.constructor as typeof RenderedElement;
    for (const [name, initial] of Object.entries(properties)) {
      // What the page set before the element was registered would hide an accessor of the class, and stands above an attribute.
      if (Object.hasOwn(this, name)) this.#early.add(name);
      let value: unknown = this.#early.has(name) ? Reflect.get(this, name) : initial;
      Object.defineProperty(this, name, { enumerable: true, get: () => value, set: (to: unknown) => { value = to; this.requestUpdate(); } });
    }
    const sheet = sheets.get(styles) ?? new CSSStyleSheet();
    if (!sheets.has(styles)) sheet.replaceSync(styles);
    sheets.set(styles, sheet);
    this.renderRoot.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const name = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    if (this.#early.delete(name)) return;
    const initial = (this.constructor as typeof RenderedElement).properties[name];
    Reflect.set(this, name, typeof initial === 'boolean' ? text !== null : typeof initial === 'number' ? Number(text) : text);
  }

  /** Draws soon. */
  requestUpdate(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.updateComplete = this.updateComplete.then(() => {
      this.#isDue = false;
      if (this.isConnected) this.#draw();
    });
  }

  /** Whatever goes wrong, what was drawn before must not stay on the screen. */
  #draw(): void {
    try {
      render(this.render(), this.renderRoot);
    } catch {
      render(this.renderFailure(), this.renderRoot);
    }
  }

  protected abstract render(): TemplateResult;
  /** What to draw where that failed. */
  protected abstract renderFailure(): TemplateResult;
}

import { render, type TemplateResult } from 'lit/html.js';

/** Properties by name: the attribute that sets one, unless `false`, and what it is at first; `initial` also says how its attribute is read. */
export type Properties = Readonly<Record<string, { readonly attribute?: string | false; readonly initial: unknown }>>;

/** A server that loads the classes has no elements. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);
const sheets = new Map<readonly string[], CSSStyleSheet>();

/**
 * An element that draws itself with Lit's templates, once for all changes of one turn.
 *
 * What `LitElement` does besides weighs three times as much and no widget uses it.
 */
export abstract class RenderedElement extends Base {
  static readonly properties: Properties = {};
  static readonly styles: readonly string[] = [];

  /** Read once, when the element is registered: by then the properties have to be accessors. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, { attribute = name, initial }]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true, enumerable: true,
        get(this: RenderedElement) { return this.#values.has(name) ? this.#values.get(name) : initial; },
        set(this: RenderedElement, value: unknown) { this.#values.set(name, value); this.requestUpdate(); },
      });
      return attribute === false ? [] : attribute;
    });
  }

  readonly #values = new Map<string, unknown>();
  #update: Promise<void> | undefined;
  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    const { properties, styles } = this.constructor as typeof RenderedElement;
    if (!sheets.has(styles)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles.join(''));
      sheets.set(styles, sheet);
    }
    this.renderRoot.adoptedStyleSheets = [sheets.get(styles) as CSSStyleSheet];
    // What the page set before the element was registered hides the accessor.
    for (const name of Object.keys(properties)) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) this.#values.set(name, early.value);
    }
  }

  /** Settles when what was changed is drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const found = Object.entries((this.constructor as typeof RenderedElement).properties).find(([name, of]) => (of.attribute ?? name) === attribute);
    if (!found) return;
    const [name, { initial }] = found;
    Reflect.set(this, name, typeof initial === 'boolean' ? text !== null : typeof initial === 'number' ? Number(text) : text);
  }

  /** Draws soon. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.update();
    });
  }

  protected update(): void {
    render(this.render(), this.renderRoot, { host: this });
  }

  protected abstract render(): TemplateResult;
}

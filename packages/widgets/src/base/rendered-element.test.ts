import { html, type TemplateResult } from 'lit/html.js';
import { afterEach, describe, expect, it } from 'vitest';
import { define } from './define.js';
import { RenderedElement } from './rendered-element.js';

class Sample extends RenderedElement {
  static override readonly styles: string = 'p { color: rgb(1, 2, 3); }';
  static override readonly properties = { data: null, placeName: '', level: 2, marked: false };
  declare data: { readonly text: string } | null;
  declare placeName: string | null;
  declare level: number;
  declare marked: boolean;
  drawn = 0;

  protected override render(): TemplateResult {
    this.drawn++;
    return html`<p>${this.data?.text.trim()} ${this.placeName} ${this.level} ${this.marked}</p>`;
  }
  protected override renderFailure(): TemplateResult {
    return html`<p>failed</p>`;
  }
}
define('dabiao-sample', Sample);

const text = (element: RenderedElement): string => (element.renderRoot.querySelector('p')?.textContent ?? '').replace(/\s+/g, ' ').trim();
async function put(element: Sample): Promise<Sample> {
  document.body.append(element);
  await element.updateComplete;
  return element;
}
const make = (): Sample => new Sample();

afterEach(() => { document.body.replaceChildren(); });

describe('an element that draws itself', () => {
  it('draws once for all changes of one turn, and not before it is on the page', async () => {
    const element = make();
    Object.assign(element, { data: { text: 'a' }, level: 3 });
    await element.updateComplete;
    expect(element.drawn).toBe(0);
    await put(element);
    expect([element.drawn, text(element)]).toEqual([1, 'a 3 false']);
    element.level = 4;
    element.marked = true;
    await element.updateComplete;
    expect([element.drawn, text(element)]).toEqual([2, 'a 4 true']);
    expect(getComputedStyle(element.renderRoot.querySelector('p')!).color).toBe('rgb(1, 2, 3)');
  });

  it('reads attributes by the kind of the property, and no attribute for data', async () => {
    const element = await put(make());
    for (const [name, value] of [['place-name', 'x'], ['level', '5'], ['marked', ''], ['data', 'y']] as const) element.setAttribute(name, value);
    await element.updateComplete;
    expect(text(element)).toBe('x 5 true');
    expect(element.data).toBeNull();
    element.removeAttribute('marked');
    element.removeAttribute('place-name');
    await element.updateComplete;
    expect(text(element)).toBe('5 false');
  });

  it('keeps what the page set before the element was registered, also above an attribute', async () => {
    const early = document.createElement('dabiao-early');
    early.setAttribute('level', '7');
    early.setAttribute('place-name', 'attribute');
    Object.assign(early, { data: { text: 'early' }, placeName: 'property' });
    document.body.append(early);
    define('dabiao-early', class extends Sample {});
    if (!(early instanceof Sample)) throw new Error('not upgraded');
    await early.updateComplete;
    expect(text(early)).toBe('early property 7 false');
    early.setAttribute('place-name', 'later');
    early.data = { text: 'new' };
    await early.updateComplete;
    expect(text(early)).toBe('new later 7 false');
  });

  it('draws the failure instead of what was there before, and recovers', async () => {
    const element = await put(make());
    element.data = { text: 'good' };
    await element.updateComplete;
    expect(text(element)).toBe('good 2 false');
    Object.assign(element, { data: { text: null } });
    await element.updateComplete;
    expect(text(element)).toBe('failed');
    element.data = { text: 'again' };
    await element.updateComplete;
    expect(text(element)).toBe('again 2 false');
  });

  it('keeps two elements apart and shares their sheet', async () => {
    const [a, b] = [await put(make()), await put(make())];
    a.level = 9;
    await a.updateComplete;
    expect([text(a), text(b)]).toEqual(['9 false', '2 false']);
    expect(a.renderRoot.adoptedStyleSheets[0]).toBe(b.renderRoot.adoptedStyleSheets[0]);
  });
});

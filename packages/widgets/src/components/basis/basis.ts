import type { Basis } from '@dabiao/core';
import { html, type TemplateResult } from 'lit/html.js';
import { ResultElement } from '../../base/result-element.js';
import { status } from '../../base/status.styles.js';
import { tokens } from '../../base/tokens.styles.js';
import { drawnFrom, type Drawn } from './basis.data.js';
import { annexOf } from './basis.print.js';
import { stringsIn } from './basis.strings.js';
import { basis } from './basis.styles.js';
import { textOf } from './basis.text.js';
import { footOf, headOf, itemOf } from './basis.view.js';

/**
 * What a verdict rests on: for each criterion the chain from its answer through comparison, clause and parameter to the documents.
 *
 * It draws and decides nothing: `basis` is what `toBasis` returned, in the words of one language. Its own few words follow that
 * language (English for `en`, Chinese otherwise); while there is no basis, the nearest `lang`.
 *
 * @tag dabiao-basis
 * @slot - shown while there is no basis, and where scripts do not run
 * @slot data - `<script type="application/json">` with a basis, or `{ "basis": ..., "facts": [...] }`
 * @fires {CustomEvent<null>} dabiao-basis-print - the annex is about to be printed; `preventDefault()` leaves it to the page
 * @csspart base - everything
 * @csspart header - title, finding, facts
 * @csspart title - the heading
 * @csspart tools - the buttons
 * @csspart verdict - the finding
 * @csspart facts - the day, the place, and what the host says
 * @csspart item - one criterion with its chain
 * @csspart link - one link of a chain
 * @csspart status - one answer
 * @csspart timeline - the periods of a parameter
 * @csspart period - one of them
 * @csspart note - what of a criterion's footing is not confirmed
 * @csspart footer - footnotes
 * @csspart error - the message that the data cannot be shown
 * @cssprop --dabiao-font-size - an absolute length; every space follows it (14px)
 * @cssprop --dabiao-font-family - the face (that of Element Plus, else of the system)
 * @cssprop --dabiao-radius - of corners (that of Element Plus, else 4px)
 */
export class DabiaoBasis extends ResultElement<Drawn> {
  static override readonly styles: string = tokens + status + basis;
  static override readonly properties: Readonly<Record<string, unknown>> = { ...ResultElement.properties, basis: null, item: '' };

  /** What `toBasis` returned; null while there is none. Set as a property, never as an attribute. */
  declare basis: Basis | null;
  /** The number of the one criterion to show, such as '1' or '6.1'; empty for all. */
  declare item: string;
  protected readonly result = 'basis';
  protected readonly drawnFrom = drawnFrom;
  protected readonly paper = annexOf;
  protected readonly text = textOf;
  protected readonly stringsIn = stringsIn;

  protected screen(drawn: Drawn, tools: unknown): TemplateResult {
    const level = this.headingLevel || 2;
    return html`${headOf(drawn, level, tools)}${drawn.items.map((item) => itemOf(item, drawn.basis, level + 1))}${footOf(drawn)}`;
  }
}

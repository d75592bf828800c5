/**
 * Tells the page what happened. The event's name bears the element's, so that no parent mistakes it for its own; it crosses shadow roots.
 *
 * @param detail - plain JSON, so that a portal can log it
 * @returns false when the page called `preventDefault()`
 */
export const emit = (from: EventTarget, name: string, detail: unknown, cancelable = false): boolean =>
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));

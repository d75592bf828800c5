import { langOf, type Lang } from './strings.js';

/** What an element takes from the page around it. */
export type Surroundings = { readonly lang: Lang; readonly theme: string };

/** The nearest ancestor with an attribute, the element itself included, out through shadow roots. */
function nearest(element: Element, attribute: string): string | null {
  const hit = element.closest(`[${attribute}]`);
  if (hit) return hit.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : null;
}

/** Reads language and theme. Element Plus and others mark the dark theme by a class on `html`. */
export function surroundingsOf(element: Element): Surroundings {
  const theme = nearest(element, 'data-theme') ?? (document.documentElement.classList.contains('dark') ? 'dark' : 'light');
  return { lang: langOf(nearest(element, 'lang')), theme };
}

const watching = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls back when language or theme may have changed anywhere around an element. One observer serves all elements of the page.
 *
 * @returns a function that ends it
 */
export function watchSurroundings(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => { for (const tell of watching) tell(); });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!watched.has(root)) observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang', 'data-theme'] });
    watched.add(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  // The root element is a node of its own: classes are watched there only, not on every element of the page.
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  watching.add(changed);
  return () => void watching.delete(changed);
}

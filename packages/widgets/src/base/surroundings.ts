/** The nearest value of an attribute around an element, the element itself included, out through shadow roots. */
export function nearest(element: Element, attribute: string): string | null {
  const hit = element.closest(`[${attribute}]`);
  if (hit) return hit.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : null;
}

/** The theme around an element. Element Plus and others mark the dark one by a class on `html`. */
export const themeOf = (element: Element): string =>
  nearest(element, 'data-theme') ?? (document.documentElement.classList.contains('dark') ? 'dark' : 'light');

/** Tells an observer of every change of language and theme around an element. */
export function observeSurroundings(observer: MutationObserver, element: Element): void {
  for (let node: Node = element; ; node = node.host) {
    node = node.getRootNode();
    observer.observe(node, { subtree: true, attributeFilter: ['lang', 'data-theme'] });
    if (!(node instanceof ShadowRoot)) break;
  }
  // The root element is a node of its own: classes are watched there only, not on every element of the page.
  observer.observe(document.documentElement, { attributeFilter: ['class'] });
}

import { version } from './version.js';

const warned = new Set<string>();

/**
 * Registers an element, unless its tag is taken.
 *
 * `customElements.define` throws on a second copy and takes the rest of the bundle down with it; portals do load two copies. Here the first one
 * stays, and another version is named in the console once.
 *
 * @param tag - such as `dabiao-checklist`
 * @param suffix - for a page that needs two versions side by side: `define(tag, Class, 'v2')` registers `dabiao-checklist-v2`
 * @returns the class that the tag now stands for
 */
export function define(tag: string, Class: CustomElementConstructor, suffix = ''): CustomElementConstructor {
  const name = suffix === '' ? tag : `${tag}-${suffix}`;
  const taken = customElements.get(name);
  if (taken === undefined) {
    // A class can bear one tag only: each suffixed tag gets a subclass.
    const own = suffix === '' ? Class : class extends Class {};
    customElements.define(name, own);
    return own;
  }
  const other = String((taken as { version?: unknown }).version);
  if (other !== version && !warned.has(name)) {
    warned.add(name);
    console.warn(`<${name}> is version ${other} already, not ${version}. For both, pass a suffix to define().`);
  }
  return taken;
}

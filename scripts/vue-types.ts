/** Types of the elements for Vue templates, from the manifest: the props of an element are the public fields of its class. */
type Field = { readonly kind: string; readonly name: string; readonly privacy?: string; readonly static?: boolean; readonly readonly?: boolean; readonly description?: string };
type Event = { readonly name: string; readonly type?: { readonly text: string } };
type Declaration = { readonly name: string; readonly tagName?: string; readonly members?: readonly Field[]; readonly events?: readonly Event[] };
/** As much of custom-elements.json as is read here. */
export type Manifest = { readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[] };

const handler = (event: string): string => `on${event.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
const isProp = ({ kind, privacy, static: isStatic, readonly }: Field): boolean => kind === 'field' && (privacy ?? 'public') === 'public' && isStatic !== true && readonly !== true;

function component({ name, tagName, members = [], events = [] }: Declaration): string {
  const fields = members.filter(isProp).map((field) => `'${field.name}'`).join(' | ') || 'never';
  const handlers = events.map((event) => `${handler(event.name)}?: (event: ${event.type?.text ?? 'CustomEvent'}) => void`).join('; ');
  return `    '${tagName ?? ''}': DefineComponent<Partial<Pick<${name}, ${fields}>> & { ${handlers} }>;`;
}

/**
 * The text of vue.d.ts.
 *
 * The class itself types the props. The usual generators copy the type of a field as text, and a type that the text names is then
 * unknown where it is read.
 */
export function vueTypes({ modules }: Manifest): string {
  const elements = modules.flatMap(({ path, declarations = [] }) => declarations.filter(({ tagName }) => tagName !== undefined).map((of) => ({ path, of })));
  const imports = elements.map(({ path, of }) => `import type { ${of.name} } from '${path.replace(/^dist\//, './')}';`);
  const lines = elements.map(({ of }) => component(of));
  return `import type { DefineComponent } from 'vue';\n${imports.join('\n')}\n\ndeclare module 'vue' {\n  interface GlobalComponents {\n${lines.join('\n')}\n  }\n}\n`;
}

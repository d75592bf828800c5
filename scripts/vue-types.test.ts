import { expect, it } from 'vitest';
import { vueTypes } from './vue-types.ts';

const member = (name: string, more: object = {}) => ({ kind: 'field', name, privacy: 'public', ...more });
const card = {
  name: 'DabiaoCard', tagName: 'dabiao-card', events: [{ name: 'dabiao-card-select', type: { text: 'CustomEvent<{ id: string }>' } }],
  members: [member('verdict'), member('compact'), member('inner', { privacy: 'private' }), member('total', { readonly: true }), member('styles', { static: true }), member('print', { kind: 'method' })],
};

it('types props by the class, handlers by the event, and leaves out what a page cannot set', () => {
  const text = vueTypes({ modules: [{ path: 'dist/components/card/card.js', declarations: [card] }, { path: 'dist/base/define.js', declarations: [{ name: 'define' }] }] });
  expect(text).toBe(`import type { DefineComponent } from 'vue';
import type { DabiaoCard } from './components/card/card.js';

declare module 'vue' {
  interface GlobalComponents {
    'dabiao-card': DefineComponent<Partial<Pick<DabiaoCard, 'verdict' | 'compact'>> & { onDabiaoCardSelect?: (event: CustomEvent<{ id: string }>) => void }>;
  }
}
`);
});

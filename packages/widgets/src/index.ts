/** The classes. Importing them registers nothing: `@dabiao/widgets/checklist/define` does. */
export { define } from './base/define.js';
export { DabiaoBasis } from './components/basis/basis.js';
export { DabiaoChecklist } from './components/checklist/checklist.js';
export type { Fact } from './base/given.js';

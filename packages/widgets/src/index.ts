/** The classes. Importing them registers nothing: `@dabiao/widgets/checklist/define` does. */
export { define } from './base/define.js';
export { DabiaoChecklist } from './components/checklist/checklist.js';
export type { Fact } from './components/checklist/checklist.data.js';

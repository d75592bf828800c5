import { existsSync } from 'node:fs';

const core = 'packages/core/dist';
const front = `${core}/index.js`;
const exit = `${core}/rulebook/implementation/exit`;
const checklist = 'packages/widgets/dist/components/checklist/checklist.define.js';

/** Minified and gzipped, with everything that the import brings. Limits of the house plan; a limit is never raised without a word about why. */
export default [
  { name: 'judge', path: front, import: '{ judge }', limit: '10 kB', gzip: true },
  { name: 'judge + one rule', path: front, import: { [front]: '{ judge }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '10 kB', gzip: true },
  { name: 'judge + explain + one rule', path: front, import: { [front]: '{ judge, explain }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '10 kB', gzip: true },
  {
    name: 'judge + explain in Chinese + household exit, which holds 13 rules', path: front, limit: '10 kB', gzip: true,
    import: { [front]: '{ judge, explain }', [`${exit}/household.js`]: '{ householdExit }', [`${core}/report/messages/zh.js`]: '{ zh }' },
  },
  ...(existsSync(checklist) ? [{ name: 'checklist with Lit', path: checklist, limit: '15 kB', gzip: true }] : []),
];

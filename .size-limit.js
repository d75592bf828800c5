import { existsSync } from 'node:fs';

const core = 'packages/core/dist';
const front = `${core}/index.js`;
const exit = `${core}/rulebook/implementation/exit`;
const checklist = 'packages/widgets/dist/components/checklist/checklist.define.js';

/**
 * Minified and gzipped, with everything that the import brings. The aims are 6 kB for judging and explaining by one rule, 10 kB at
 * most. What is above its aim has a limit just over what it is today: a limit may be lowered, never raised without a word about why.
 */
export default [
  { name: 'judge', path: front, import: '{ judge }', limit: '8 kB', gzip: true },
  { name: 'judge + one rule', path: front, import: { [front]: '{ judge }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '10 kB', gzip: true },
  { name: 'judge + explain (aim: 10 kB)', path: front, import: '{ judge, explain }', limit: '11.5 kB', gzip: true },
  {
    name: 'judge + explain in Chinese + household exit with its 14 rules (aim: 10 kB)', path: front, limit: '22.5 kB', gzip: true,
    import: { [front]: '{ judge, explain }', [`${exit}/household.js`]: '{ householdExit }', [`${core}/report/messages/zh.js`]: '{ zh }' },
  },
  ...(existsSync(checklist) ? [{ name: 'checklist with Lit', path: checklist, limit: '15 kB', gzip: true }] : []),
];

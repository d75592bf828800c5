import { existsSync, readFileSync } from 'node:fs';

const core = 'packages/core/dist';
const has = (file, name) => existsSync(file) && new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8'));
const exit = `${core}/rulebook/implementation/exit/household.js`;
const checklist = 'packages/widgets/dist/components/checklist/checklist.define.js';

/** What is planned and not built yet is left out; the limits are min + gzip, with everything that the import brings. */
const verbs = ['judge', 'explain'].filter((name) => has(`${core}/index.js`, name));
const words = existsSync(`${core}/report/messages/zh.js`) ? { [`${core}/report/messages/zh.js`]: '*' } : {};

export default [
  { name: `${verbs.join(' + ')}`, path: `${core}/index.js`, import: `{ ${verbs.join(', ')} }`, limit: '8 kB', gzip: true },
  ...(existsSync(exit)
    ? [{ name: `${verbs.join(' + ')} + householdExit`, import: { [`${core}/index.js`]: `{ ${verbs.join(', ')} }`, [exit]: '{ householdExit }', ...words }, limit: '10 kB', gzip: true }]
    : []),
  ...(existsSync(checklist) ? [{ name: 'checklist with Lit', path: checklist, limit: '15 kB', gzip: true }] : []),
];

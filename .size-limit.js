const core = 'packages/core/dist';
const front = `${core}/index.js`;
const exit = `${core}/rulebook/implementation/exit`;
const basis = 'packages/widgets/dist/components/basis/basis.define.js';
const checklist = 'packages/widgets/dist/components/checklist/checklist.define.js';

/** Minified and gzipped, with everything that the import brings. A limit rises only with a word in docs/decisions/0006-size-budgets.md. */
export default [
  { name: 'judge', path: front, import: '{ judge }', limit: '6.8 kB', gzip: true },
  { name: 'judge + one rule', path: front, import: { [front]: '{ judge }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '7.5 kB', gzip: true },
  { name: 'judge + explain', path: front, import: '{ judge, explain }', limit: '9.4 kB', gzip: true },
  { name: 'judge + explain + one rule', path: front, import: { [front]: '{ judge, explain }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '10 kB', gzip: true },
  {
    name: 'judge + explain in Chinese + household exit', path: front, limit: '25.2 kB', gzip: true,
    import: { [front]: '{ judge, explain }', [`${exit}/household.js`]: '{ householdExit }', [`${core}/report/messages/zh.js`]: '{ zh }' },
  },
  { name: 'nextQuestions', path: front, import: '{ nextQuestions }', limit: '14 kB', gzip: true },
  { name: 'remedies', path: front, import: '{ remedies }', limit: '14 kB', gzip: true },
  {
    name: 'engine with all kinds', path: front, limit: '14 kB', gzip: true,
    import: '{ judge, judging, classify, classifying, measure, measuring, assess, track, tally, checkRecord, checking, assign }',
  },
  { name: 'answerColumns', path: front, import: '{ answerColumns }', limit: '14 kB', gzip: true },
  { name: 'basis with Lit and the annex', path: basis, limit: '15.1 kB', gzip: true },
  { name: 'dabiao.iife.js: engine, rulebook, elements, two languages', path: 'packages/widgets/dist/dabiao.iife.js', limit: '98 kB', gzip: true },
  { name: 'checklist with Lit, two languages and the A4 form', path: checklist, limit: '15 kB', gzip: true },
];

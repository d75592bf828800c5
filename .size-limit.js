const core = 'packages/core/dist';
const front = `${core}/index.js`;
const exit = `${core}/rulebook/implementation/exit`;
const basis = 'packages/widgets/dist/components/basis/basis.define.js';
const checklist = 'packages/widgets/dist/components/checklist/checklist.define.js';

/** Minified and gzipped, with everything that the import brings. A limit rises only with a word in docs/decisions/0006-size-budgets.md. */
export default [
  { name: 'judge', path: front, import: '{ judge }', limit: '8.6 kB', gzip: true },
  { name: 'judge + one rule', path: front, import: { [front]: '{ judge }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '9.3 kB', gzip: true },
  { name: 'judge + explain', path: front, import: '{ judge, explain }', limit: '11.3 kB', gzip: true },
  { name: 'judge + explain + one rule', path: front, import: { [front]: '{ judge, explain }', [`${exit}/electricity.js`]: '{ electricity }' }, limit: '12 kB', gzip: true },
  {
    name: 'judge + explain in Chinese + household exit', path: front, limit: '27.8 kB', gzip: true,
    import: { [front]: '{ judge, explain }', [`${exit}/household.js`]: '{ householdExit }', [`${core}/report/messages/zh.js`]: '{ zh }' },
  },
  { name: 'nextQuestions', path: front, import: '{ nextQuestions }', limit: '18.1 kB', gzip: true },
  { name: 'remedies', path: front, import: '{ remedies }', limit: '17.8 kB', gzip: true },
  { name: 'engine with every kind of rule, figure, class and score', path: front, limit: '14 kB', gzip: true, import: '{ judge, judging, classify, classifying, measure, measuring, assess, assessing, rank }' },
  { name: 'engine with procedures', path: front, limit: '15.3 kB', gzip: true, import: '{ judge, track }' },
  { name: 'engine with ledgers', path: front, limit: '14 kB', gzip: true, import: '{ judge, tally }' },
  { name: 'engine with checks', path: front, limit: '14 kB', gzip: true, import: '{ judge, checkRecord }' },
  { name: 'engine with assignments', path: front, limit: '14 kB', gzip: true, import: '{ judge, assign }' },
  {
    name: 'engine with all of these in one bundle', path: front, limit: '25.1 kB', gzip: true,
    import: '{ judge, judging, classify, classifying, measure, measuring, assess, assessing, rank, track, tally, checkRecord, assign }',
  },
  { name: 'answerColumns', path: front, import: '{ answerColumns }', limit: '14.9 kB', gzip: true },
  { name: 'basis with Lit and the annex', path: basis, limit: '15.1 kB', gzip: true },
  { name: 'dabiao.iife.js: engine, rulebook, elements, two languages', path: 'packages/widgets/dist/dabiao.iife.js', limit: '263 kB', gzip: true },
  { name: 'checklist with Lit, two languages and the A4 form', path: checklist, limit: '15 kB', gzip: true },
];

import type { FigureCase } from '../../../model/figure-case.js';

const at = { on: '2019-10-31', place: '511722' };
const weak = { provisional: true } as const;
const link = { role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };

export const cases: readonly FigureCase[] = [
  { name: 'three households at once', ...at, record: { loadSize: 3, load: [link, link, link] }, span: [3, 3], ...weak },
  { name: 'a link that is over from the day on does not count, one that begins on it does', ...at, record: { loadSize: 2, load: [{ ...link, assignedUntil: '2019-10-31' }, { ...link, assignedSince: '2019-10-31' }] }, span: [1, 1], ...weak },
  { name: 'nobody at all', ...at, record: { loadSize: 0 }, span: [0, 0], ...weak },
  { name: 'a link without an end may be over', ...at, record: { loadSize: 2, load: [link, { ...link, assignedUntil: null }] }, span: [1, 2], causes: ['missing load[1].assignedUntil'], ...weak },
  { name: 'the day before the three ones there is no load', ...at, on: '2017-03-31', record: { loadSize: 1, load: [link] }, span: [null, null], causes: ['not-yet implementation/support/helper-load'] },
];

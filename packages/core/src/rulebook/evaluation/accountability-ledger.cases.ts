import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };
const on = '2020-06-30';
const one = { amount: 1, on } as const;

export const cases: readonly LedgerCase[] = [
  {
    name: '2,006 people and 2,456 measures: at least 207 people fall under several', at, total: '2006', overlap: ['207..948', '0..498'],
    categories: ['party-sanction 1508', 'organisational 501', 'accountability 411', 'judicial 36'],
  },
  {
    name: 'people who carry their measures are counted once each', at,
    entries: [{ ...one, categories: ['party-sanction'] }, { ...one, categories: ['party-sanction', 'judicial'] }, { ...one, categories: ['organisational', 'accountability', 'judicial'] }, { ...one, categories: [] }],
    total: '4', overlap: ['2', '1'], categories: ['party-sanction 2', 'organisational 1', 'accountability 1', 'judicial 2'],
  },
  {
    name: 'of one person nobody says which measures', at, entries: [{ ...one, categories: ['party-sanction'] }, { ...one, categories: null }],
    total: '2', overlap: ['0..1', '0..1'], categories: ['party-sanction 1..2', 'organisational 0..1', 'accountability 0..1', 'judicial 0..1'], causes: ['missing entries[1].categories'],
  },
  {
    name: 'a measure listed twice for one person counts once', at, entries: [{ ...one, categories: ['judicial', 'judicial'] }],
    total: '1', overlap: ['0', '0'], categories: ['party-sanction 0', 'organisational 0', 'accountability 0', 'judicial 1'],
  },
  {
    name: 'more people under one measure than people in all contradict each other', at, entries: [{ as: 'total', amount: 10, on }, { as: 'count', amount: 11, categories: ['judicial'], on }, { as: 'count', amount: 0, categories: ['party-sanction'], on }, { as: 'count', amount: 0, categories: ['organisational'], on }, { as: 'count', amount: 0, categories: ['accountability'], on }],
    total: '10', overlap: ['0..10', '0..10'], categories: ['party-sanction 0', 'organisational 0', 'accountability 0', 'judicial 11'], causes: ['contradiction contradiction'],
  },
  {
    name: 'a measure of which nobody says how many leaves the overlap open', at, entries: [{ as: 'total', amount: 10, on }, { as: 'count', amount: 4, categories: ['judicial'], on }, { as: 'count', amount: 5, categories: ['party-sanction'], on }, { as: 'count', amount: 0, categories: ['organisational'], on }],
    total: '10', overlap: ['0..10', '0..10'], categories: ['party-sanction 5', 'organisational 0', 'accountability 0..', 'judicial 4'], causes: ['missing accountability'],
  },
];

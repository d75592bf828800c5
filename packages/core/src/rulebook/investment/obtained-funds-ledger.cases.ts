import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };
const total = { as: 'total', amount: 10, on: '2020-12-31' } as const;
const special = { amount: 6.5, categories: ['special-funds'], on: '2020-06-30' } as const;
const bonds = { amount: 3.5, categories: ['general-bonds'], on: '2020-07-01' } as const;

export const cases: readonly LedgerCase[] = [
  { name: '279.67 obtained, 188.42 itemised, 91.25 unexplained', at, total: '188.42', remainder: '91.25 unexplained', categories: ['special-funds 60.27', 'general-bonds 41.41', 'consolidated-funds 86.74'] },
  { name: 'items that reach the total leave no remainder', at, entries: [total, special, bonds], total: '10', remainder: '0 none', categories: ['special-funds 6.5', 'general-bonds 3.5', 'consolidated-funds 0'] },
  { name: 'items one step below leave one step unexplained', at, entries: [total, special, { ...bonds, amount: 3.49 }], total: '9.99', remainder: '0.01 unexplained', categories: ['special-funds 6.5', 'general-bonds 3.49', 'consolidated-funds 0'] },
  { name: 'items above the total leave a negative remainder, named as excess', at, entries: [total, special, { ...bonds, amount: 3.51 }], total: '10.01', remainder: '-0.01 excess', categories: ['special-funds 6.5', 'general-bonds 3.51', 'consolidated-funds 0'] },
  { name: 'an amount that is missing never counts as nothing', at, entries: [total, special, { ...bonds, amount: null }], total: '6.5..', remainder: '..3.5 unknown', categories: ['special-funds 6.5', 'general-bonds 0..', 'consolidated-funds 0'], causes: ['missing entries[2].amount'] },
  { name: 'an amount that is no number is refused, and missing', at, entries: [special, { ...bonds, amount: NaN }], total: '6.5..', categories: ['special-funds 6.5', 'general-bonds 0..', 'consolidated-funds 0'], causes: ['refused entries[1].amount'], refused: ['not-a-number entries[1].amount'] },
  { name: 'a third decimal is refused', at, entries: [special, { ...bonds, amount: 3.505 }], total: '6.5..', categories: ['special-funds 6.5', 'general-bonds 0..', 'consolidated-funds 0'], causes: ['refused entries[1].amount'], refused: ['off-step entries[1].amount'] },
  { name: 'a negative amount is refused', at, entries: [special, { ...bonds, amount: -1 }], total: '6.5..', categories: ['special-funds 6.5', 'general-bonds 0..', 'consolidated-funds 0'], causes: ['refused entries[1].amount'], refused: ['out-of-range entries[1].amount'] },
  { name: 'a bound on an amount bounds the total', at, entries: [special, { ...bonds, amount: { between: [3, 4] } }], total: '9.5..10.5', categories: ['special-funds 6.5', 'general-bonds 3..4', 'consolidated-funds 0'], causes: ['inexact entries[1].amount'] },
  { name: 'of which source nobody said widens every source and not the total', at, entries: [special, { ...bonds, categories: null }], total: '10', categories: ['special-funds 6.5..10', 'general-bonds 0..3.5', 'consolidated-funds 0..3.5'], causes: ['missing entries[1].categories'] },
  { name: 'a line without its day may or may not count yet', at, entries: [special, { ...bonds, on: null }], total: '6.5..10', categories: ['special-funds 6.5', 'general-bonds 0..3.5', 'consolidated-funds 0'], causes: ['missing entries[1].on'] },
  { name: 'a period counts what lies in it, its first day included', at: { ...at, since: '2020-07-01' }, entries: [special, bonds], total: '3.5', categories: ['special-funds 0', 'general-bonds 3.5', 'consolidated-funds 0'] },
  { name: 'a line of the day after is not known yet', at: { ...at, on: '2020-06-30' }, entries: [special, bonds], total: '6.5', categories: ['special-funds 6.5', 'general-bonds 0', 'consolidated-funds 0'] },
  { name: 'two sources for one amount exclude each other', at, entries: [special, { ...bonds, categories: ['special-funds', 'general-bonds'] }], total: '10', categories: ['special-funds 6.5..10', 'general-bonds 0..3.5', 'consolidated-funds 0..3.5'], causes: ['refused entries[1].categories'], refused: ['contradiction entries[1].categories'] },
  {
    name: 'lines of the balance, of microcredit and of donations are of other books, and are not added', at,
    entries: [special, { amount: 381.76, on: '2020-12-31', book: 'investment/loan-balance-ledger' }, { amount: 38.29, on: '2020-12-31', book: 'investment/microcredit-ledger' }, { amount: 36.6, on: '2020-12-31', book: 'investment/donations-ledger' }],
    total: '6.5', categories: ['special-funds 6.5', 'general-bonds 0', 'consolidated-funds 0'], refused: ['not-addable entries[1].book', 'not-addable entries[2].book', 'not-addable entries[3].book'],
  },
  { name: 'a line that counts people is refused', at, entries: [special, { ...bonds, counts: 'person' }], total: '6.5', categories: ['special-funds 6.5', 'general-bonds 0', 'consolidated-funds 0'], refused: ['not-addable entries[1].counts'] },
  { name: 'nothing handed in is unknown, not zero', at, entries: [], total: '0..', categories: ['special-funds 0..', 'general-bonds 0..', 'consolidated-funds 0..'], causes: ['missing entries', 'missing special-funds', 'missing general-bonds', 'missing consolidated-funds'] },
];

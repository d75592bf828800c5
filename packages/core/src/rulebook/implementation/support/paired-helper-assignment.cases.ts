import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2020-10-31', place: '511722' };
/** Still helping: the table says so with the last day that there is. */
const open = '9999-12-31';
const pairedHelper = { role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: open };

export const cases: readonly RuleCase[] = [
  { name: 'one helper in force is enough', ...at, record: { helperCount: 1, helpers: [pairedHelper] }, status: 'met' },
  { name: 'one helper in force is enough although the list may go on', ...at, record: { helpers: [pairedHelper] }, status: 'met' },
  { name: 'a helper who begins on the day is in force', ...at, record: { helperCount: 1, helpers: [{ ...pairedHelper, assignedSince: '2020-10-31' }] }, status: 'met' },
  { name: 'a helper who begins on the day after is not', ...at, record: { helperCount: 1, helpers: [{ ...pairedHelper, assignedSince: '2020-11-01' }] }, status: 'unmet' },
  { name: 'a helper whose assignment is over from the day on is not in force', ...at, record: { helperCount: 1, helpers: [{ ...pairedHelper, assignedUntil: '2020-10-31' }] }, status: 'unmet' },
  { name: 'a helper whose assignment is over from the day after on still is', ...at, record: { helperCount: 1, helpers: [{ ...pairedHelper, assignedUntil: '2020-11-01' }] }, status: 'met' },
  {
    name: 'an empty end does not mean that the help goes on: nobody knows', ...at, record: { helperCount: 1, helpers: [{ role: 'paired-helper', assignedSince: '2018-03-01' }] }, status: 'unknown',
    causes: ['missing helpers[0].assignedUntil'],
  },
  { name: 'a beginning that is missing', ...at, record: { helperCount: 1, helpers: [{ role: 'paired-helper', assignedUntil: open }] }, status: 'unknown', causes: ['missing helpers[0].assignedSince'] },
  { name: 'no helper on a list that is complete', ...at, record: { helperCount: 0, helpers: [] }, status: 'unmet' },
  { name: 'no helper on a list of which nobody knows whether it is complete', ...at, record: { helpers: [] }, status: 'unknown', causes: ['missing helperCount', 'roster-incomplete helpers'] },
  { name: 'an adviser is no paired helper', ...at, record: { helperCount: 1, helpers: [{ ...pairedHelper, role: 'legal-adviser' }] }, status: 'unmet' },
  { name: 'of two whose times do not meet, the one in force counts', ...at, record: { helperCount: 2, helpers: [{ ...pairedHelper, assignedUntil: '2020-01-01' }, { ...pairedHelper, assignedSince: '2020-06-01' }] }, status: 'met' },
  { name: 'in the gap between two helpers there is none', ...at, on: '2020-03-01', record: { helperCount: 2, helpers: [{ ...pairedHelper, assignedUntil: '2020-01-01' }, { ...pairedHelper, assignedSince: '2020-06-01' }] }, status: 'unmet' },
  { name: 'in Sichuan before that it is inferred for every household', ...at, on: '2019-12-31', record: { helperCount: 1, helpers: [pairedHelper] }, status: 'met', provisional: true },
  { name: 'and so it is elsewhere in Sichuan', ...at, place: '510722', record: { helperCount: 0, helpers: [] }, status: 'unmet', provisional: true },
  { name: 'beyond Sichuan nobody set it', ...at, place: '61', record: { helperCount: 1, helpers: [pairedHelper] }, status: 'unknown', causes: ['not-established implementation/support/paired-helper-assignment'] },
  {
    name: 'the day before the three ones there is no rule', ...at, on: '2017-03-31', record: { helperCount: 1, helpers: [pairedHelper] }, status: 'unknown',
    causes: ['not-yet implementation/support/paired-helper-assignment'],
  },
];

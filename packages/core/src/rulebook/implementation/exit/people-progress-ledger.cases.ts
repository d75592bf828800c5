import type { LedgerCase } from '../../../model/ledger-case.js';

const at = { on: '2017-06-30', place: '5117' };
const plan = { as: 'baseline', amount: 1_000, on: '2017-06-30' } as const;

export const cases: readonly LedgerCase[] = [
  { name: '104,923 of 152,157 are 68.957 percent: 68.96 was rounded', at, total: '104923', printed: 'rounded' },
  { name: 'on the day before nothing was stated', at: { ...at, on: '2017-06-29' }, total: '0..', causes: ['missing entries'] },
  { name: 'more than the plan without a remark counts, and is told', at, entries: [plan, { amount: 1_001, on: '2017-06-30' }], total: '1001', above: ['all'] },
  { name: 'more than the plan with a remark is shown with it', at, entries: [plan, { amount: 1_001, on: '2017-06-30', remark: '动态调整后新识别' }], total: '1001', above: ['all: 动态调整后新识别'] },
  { name: 'a remark on the plan speaks for what exceeds it', at, entries: [{ ...plan, remark: '计划未含返贫人口' }, { amount: 1_001, on: '2017-06-30' }], total: '1001', above: ['all: 计划未含返贫人口'] },
  { name: 'an empty remark is refused and explains nothing', at, entries: [plan, { amount: 1_001, on: '2017-06-30', remark: ' ' }], total: '1001', above: ['all'], refused: ['wrong-type entries[1].remark'] },
  { name: 'exactly the plan is not more', at, entries: [plan, { amount: 1_000, on: '2017-06-30', percent: '100' }], total: '1000', printed: 'exact' },
  { name: 'a percentage that no way leads to', at, entries: [plan, { amount: 1_000, on: '2017-06-30', percent: '99' }], total: '1000', printed: 'neither' },
];

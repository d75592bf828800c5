/** What has to be reached: ratios of times that were taken side by side. */
export type Claim = {
  readonly workload: string;
  readonly must: number;
  readonly aim: number;
  /** More is better: times faster than a peer. Otherwise less is: times the reference. */
  readonly isMore?: true;
  readonly measure: (ratio: (of: string, to: string) => number) => number;
};

export const claims: readonly Claim[] = [
  { workload: 'columns, one thread: x of the fused loop', must: 1.5, aim: 1.1, measure: (ratio) => ratio('columns', 'fused') },
  { workload: 'with the truth of every criterion: x of verdicts only', must: 1.1, aim: 1.03, measure: (ratio) => ratio('criteria', 'columns') },
  { workload: 'one record with reasons: x faster than json-rules-engine', must: 30, aim: 60, isMore: true, measure: (ratio) => ratio('json-rules', 'reasons') },
  { workload: 'one record with reasons: x faster than zen with trace', must: 30, aim: 60, isMore: true, measure: (ratio) => ratio('zen-trace', 'reasons') },
  { workload: 'one record, verdict only: x of json-logic-engine compiled', must: 1, aim: 1, measure: (ratio) => ratio('deciding', 'json-logic') },
  { workload: 'one record, verdict only: x of the hand-written function', must: Infinity, aim: 3, measure: (ratio) => ratio('deciding', 'one-by-hand') },
  { workload: 'plain objects: x of the object function', must: 1.65, aim: 1.2, measure: (ratio) => ratio('objects', 'object') },
];

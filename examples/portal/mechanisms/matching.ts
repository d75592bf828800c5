/** Matching: what a household needs, what is suggested for it and why, and what is still unanswered. */
import { suggest, type FoundNeed, type Label, type Matching, type NeedStatus, type RecordOf } from '@dabiao/core';
import { causeBatches, riskMeasures } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import { both, joined, worded } from './label.ts';
import type { Cell, Table, View } from './view.ts';

type Given = { readonly name: Label; readonly by: 'causes' | 'risks'; readonly on: string; readonly place: string; readonly record: RecordOf };
const given = JSON.parse(readFileSync(new URL('../../data/mechanisms/matching.json', import.meta.url), 'utf8')) as readonly Given[];

/** What became of a need, in a word. */
export const needStatuses: Readonly<Record<NeedStatus, { readonly text: Label; readonly mark?: 'met' | 'unmet' | 'unknown' }>> = {
  answered: { text: both('已有措施应对', 'answered'), mark: 'met' },
  unanswered: { text: both('尚无措施应对', 'unanswered'), mark: 'unmet' },
  unknown: { text: both('待定', 'unknown'), mark: 'unknown' },
  'not-needed': { text: both('不需要', 'not needed') },
};
const why = ({ causes }: FoundNeed): Label => joined(causes.map(({ kind, label }) => worded((m) => `${m.pick(label)}${m.title('', m.cause[kind])}`)));
const suggested = ({ answers }: FoundNeed): Cell => (answers.length > 0 ? joined(answers.map(({ label }) => label), '、', ', ') : '—');

const tableOf = (matching: Matching, by: Given['by'], caption: Label): Table => ({
  caption,
  head: [both('户', 'Household'), both('判定日', 'Judged as of'), both('适用地', 'Place'), both('原因或风险', 'Cause or risk'), both('可用措施', 'Suggested'), both('理由', 'Reason'), both('现状', 'Now'), both('待查', 'To find out')],
  rows: given.filter((one) => one.by === by).flatMap((one) => suggest(matching, one.record, one).needs.filter(({ status }) => status !== 'not-needed').map((need): Cell[] => [
    one.name, one.on, one.place, need.label, suggested(need), need.reason, { ...needStatuses[need.status], weak: need.provisional.length > 0 }, why(need),
  ])),
});

export function matching(): View {
  return {
    id: 'matching',
    title: both('措施匹配', 'Measures matched to needs'),
    asks: both('致贫原因和风险各由哪项措施应对，哪些还没有应对？', 'Which measure answers which cause and risk, and what is still unanswered?'),
    data: both('虚构示例。', 'Invented.'),
    tables: [
      tableOf(causeBatches, 'causes', both('致贫原因与达州“六个一批”', 'Causes of poverty, and Dazhou’s six batches')),
      tableOf(riskMeasures, 'risks', both('返贫致贫风险与帮扶措施', 'Risks, and measures')),
    ],
    notes: [both('没有文件说明由哪项措施应对的，不作建议，也不算已应对。', 'Where no document names a measure nothing is suggested, and nothing counts as answered.')],
    sources: [...causeBatches.needs, ...riskMeasures.needs].map(({ source, standing }) => ({ source, standing })),
  };
}

/** Ledgers: what books come to, what they leave unexplained, and what is never one sum. */
import { addTallies, tally, tell, type At, type Label, type Ledger, type LedgerEntry, type PercentKind, type Span, type Tally } from '@dabiao/core';
import {
  accountabilityCasesLedger, accountabilityLedger, centralProblemsLedger, cityProblemsLedger, countyProblemsLedger, donationsLedger, householdProblemsLedger, householdProgressLedger, loanBalanceLedger, microcreditLedger,
  obtainedFundsLedger, peopleProgressLedger, villageProgressLedger,
} from '@dabiao/core/rulebook';
import { rowsOf } from './rows.ts';
import type { Cell, Table, View } from './view.ts';

const end2020: At = { on: '2020-12-31', place: '5117' };
const published = (ledger: Ledger, at: At = end2020): Tally => tally(ledger, ledger.published, at);
const same = (text: string): Label => ({ zh: text, en: text });
const shown = (n: number | null): string => (n === null ? '?' : n.toLocaleString('en-US'));
const spanText = ({ low, high }: Span): Label => {
  if (low === high) return same(shown(low));
  if (high === null) return low === null || low === 0 ? { zh: '不能判定', en: 'not known' } : { zh: `至少 ${shown(low)}`, en: `at least ${shown(low)}` };
  return { zh: `${shown(low)} 至 ${shown(high)}`, en: `${shown(low)} to ${shown(high)}` };
};
const span = (of: Span): Cell => (of.low === of.high ? spanText(of) : { text: spanText(of), mark: 'unknown' });
const kinds: Readonly<Record<Tally['of'], Label>> = { flow: { zh: '流量（累计）', en: 'flow (cumulative)' }, stock: { zh: '存量（余额）', en: 'stock (balance)' } };
const percents: Readonly<Record<PercentKind, Label>> = {
  exact: { zh: '恰为精确值', en: 'exact' }, cut: { zh: '舍去尾数，未四舍五入', en: 'cut, not rounded' }, rounded: { zh: '四舍五入', en: 'rounded' }, either: { zh: '舍去与四舍五入相同', en: 'cutting and rounding agree' },
  neither: { zh: '与数不符', en: 'does not follow from the counts' }, unknown: { zh: '无户数，不能核对', en: 'no count to check it by' },
};

const books = (caption: Label, ledgers: readonly Ledger[]): Table[] => {
  const tallies = ledgers.map((ledger) => published(ledger));
  const addition = addTallies(tallies);
  return [
    { caption, head: [{ zh: '账', en: 'book' }, { zh: '性质', en: 'kind' }, { zh: '数额', en: 'amount' }, { zh: '单位', en: 'unit' }], rows: tallies.map((t): Cell[] => [t.label, kinds[t.of], span(t.declared ?? t.total), t.counts.label]) },
    {
      caption: { zh: '相加的结果', en: 'Adding them' }, head: [{ zh: '答复', en: 'answer' }],
      rows: addition.kind === 'refusal' ? addition.problems.map((problem): Cell[] => [{ text: tell(problem), mark: 'refused' }]) : [[span(addition.total)]],
    },
  ];
};

function funds(): Table {
  const t = published(obtainedFundsLedger);
  const row = (label: Label, of: Span | null): Cell[] => [label, of ? span(of) : same('—')];
  return {
    caption: { zh: `${t.label.zh}（${t.counts.label.zh}）`, en: `${t.label.en} (${t.counts.label.en})` }, head: [{ zh: '来源', en: 'source' }, { zh: '数额', en: 'amount' }],
    rows: [...t.categories.map(({ label, total }) => row(label, total)), row({ zh: '列明合计', en: 'itemised' }, t.total), row({ zh: '公布总额', en: 'declared' }, t.declared), row({ zh: '未说明的差额', en: 'unexplained' }, t.remainder && t.remainder.span)],
  };
}

const midYear: At = { on: '2017-06-30', place: '5117' };

function progressOf(caption: Label, tallies: readonly Tally[]): Table {
  const rows = tallies.flatMap((t) => {
    const lines = t.categories.length > 0 ? t.categories : [{ label: t.label, total: t.total, share: t.share, printed: t.printed, aboveBaseline: t.aboveBaseline }];
    return lines.map(({ label, total, share, printed, aboveBaseline }): Cell[] => [label, aboveBaseline ? { text: { zh: `${spanText(total).zh}（超过计划，请说明）`, en: `${spanText(total).en} (above the plan: say why)` }, mark: 'overdue' } : span(total), t.baseline ? span(t.baseline) : same('—'), share ? span(share) : same('—'), same(printed ? `${printed.text} %` : '—'), printed ? percents[printed.is] : same('—')]);
  });
  return {
    caption,
    head: [{ zh: '项目', en: 'item' }, { zh: '完成', en: 'done' }, { zh: '计划', en: 'plan' }, { zh: '占比（%）', en: 'share (%)' }, { zh: '公布', en: 'printed' }, { zh: '说明', en: 'how' }], rows,
  };
}

const progress = (): Table => progressOf(
  { zh: '达州2017年年中进度：公布的百分比从何而来', en: 'Dazhou, mid-2017: how the printed percentages came about' },
  [peopleProgressLedger, villageProgressLedger, householdProgressLedger].map((ledger) => published(ledger, midYear)),
);

/** More than planned is kept as it is, and asks for a remark; what nobody counted stays unknown. */
function invented(): Table {
  const [first, second] = villageProgressLedger.categories.map(({ code }) => code);
  const lines: LedgerEntry[] = [{ as: 'baseline', amount: 10 }, { as: 'count', categories: [first ?? ''], amount: 11 }, { as: 'count', categories: [second ?? ''], amount: null }];
  return progressOf({ zh: '虚构的村进度：一项超过计划，其余未报', en: 'Invented progress of villages: one item above the plan, the others not reported' }, [tally(villageProgressLedger, lines.map((line) => ({ on: midYear.on, ...line })), midYear)]);
}

function heldToAccount(): Table {
  return {
    caption: { zh: '查处的案件和人员', en: 'Cases and people held to account' }, head: [{ zh: '账', en: 'book' }, { zh: '数', en: 'number' }, { zh: '单位', en: 'unit' }],
    rows: [accountabilityCasesLedger, accountabilityLedger].map((book) => published(book)).map((t): Cell[] => [t.label, span(t.declared ?? t.total), t.counts.label]),
  };
}

function overlap(caption: Label, t: Tally): Table {
  const { overlap: found } = t;
  return {
    caption, head: [{ zh: '措施', en: 'measure' }, { zh: '人数', en: 'people' }],
    rows: [
      ...t.categories.map(({ label, total }): Cell[] => [label, span(total)]),
      ...(found ? [[{ zh: '各项相加（人次）', en: 'all measures added' }, span(found.incidences)], [{ zh: '人数', en: 'people' }, span(t.total)], [{ zh: '受两项以上处理', en: 'under several measures' }, span(found.several)], [{ zh: '未受任何一项处理', en: 'under none' }, span(found.none)]] as Cell[][] : []),
    ],
  };
}

/** Ledgers on their real books. */
export function ledger(): View {
  const people = rowsOf('ledger.csv', ['categories'], ['amount']) as LedgerEntry[];
  const used = [...obtainedFundsLedger.published, ...peopleProgressLedger.published];
  return {
    id: 'ledger',
    title: { zh: '账簿', en: 'Ledgers' },
    asks: { zh: '各本账合计多少，还有多少没有说明，哪些数不能相加？', en: 'What does each book come to, what does it leave unexplained, and what is never one sum?' },
    data: { zh: '除标明虚构的表外，均为达州公布的数。', en: 'Published figures of Dazhou, except the tables that are said to be invented.' },
    tables: [
      ...books({ zh: '四本资金账', en: 'Four books of funds' }, [obtainedFundsLedger, loanBalanceLedger, microcreditLedger, donationsLedger]), funds(), progress(),
      invented(), heldToAccount(),
      overlap({ zh: '2006人受到的处理（只有各项人数）', en: '2,006 people held to account (only the sizes are known)' }, published(accountabilityLedger)),
      overlap({ zh: '虚构的六人，逐人登记所受处理', en: 'Six invented people, each with the measures taken' }, tally(accountabilityLedger, people, end2020)),
      ...books({ zh: '整改清零的四类问题', en: 'Four populations of problems that were cleared' }, [centralProblemsLedger, cityProblemsLedger, householdProblemsLedger, countyProblemsLedger]),
    ],
    sources: [...new Map(used.map(({ source, standing }) => [source.id, { source, standing }])).values()],
  };
}

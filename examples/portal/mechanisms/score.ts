/** Scores: points with what they may still be, ranks as ranges, and a grade that a veto bounds. */
import { assessing, formatNumber, isAmong, rank, type Among, type Assessment, type Label, type RecordOf, type Span } from '@dabiao/core';
import { annualTargetScore, countyAssessmentScore, fourLooksScore, fundPerformanceScore } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import { both, joined } from './label.ts';
import type { Cell, Table, View } from './view.ts';

type Named = { readonly name: Label; readonly record: RecordOf };
type Data = { readonly households: readonly Named[]; readonly counties: readonly Named[]; readonly funds: readonly Named[]; readonly targets: Named };
const data = JSON.parse(readFileSync(new URL('../../data/mechanisms/score.json', import.meta.url), 'utf8')) as Data;

const end = (n: number | null): string => (n === null ? '?' : formatNumber(n));
const range = (low: number | null, high: number | null): string => (low === high ? end(low) : `${end(low)}–${end(high)}`);
const pointsOf = ({ points: { span, provisional } }: Assessment): Cell => {
  const text = range(span.low, span.high);
  return span.low === span.high ? (provisional.length > 0 ? { text, mark: 'provisional' } : text) : { text, mark: 'unknown' };
};
const missingOf = ({ points: { causes } }: Assessment): Label => joined(causes.flatMap(({ label }) => (typeof label === 'string' ? [] : [label])));
/** What each line of a score adds. */
const itemsOf = ({ points: { reading } }: Assessment): Cell[] =>
  (reading?.kind === 'score' ? reading.items : []).map(({ span }: { readonly span: Span }): Cell => (span.low === span.high ? end(span.low) : { text: range(span.low, span.high), mark: 'unknown' }));
const headOf = ({ points: { reading } }: Assessment): Label[] => (reading?.kind === 'score' ? reading.items.map(({ label }) => label) : []);

const among: Readonly<Record<Among, Cell>> = {
  certain: { text: both('确定在内', 'certain'), mark: 'met' },
  impossible: { text: both('确定不在', 'impossible'), mark: 'unmet' },
  unknown: { text: both('待定', 'open'), mark: 'unknown' },
};
/** How many households the example looks for. */
const wanted = 2;

function ranked(of: readonly Named[], assess: (record: RecordOf) => Assessment, caption: Label, withPlaces: boolean): Table {
  const assessments = of.map(({ record }) => assess(record));
  const [first] = assessments;
  const ranks = rank(assessments);
  const order = [...ranks].sort((a, b) => a.best - b.best || a.worst - b.worst);
  return {
    caption,
    head: [both('名称', 'Name'), ...(first ? headOf(first) : []), both('总分', 'Total'), both('名次', 'Rank'), ...(withPlaces ? [both(`在前 ${wanted} 名内`, `Among the first ${wanted}`)] : []), both('还缺', 'Still missing')],
    rows: order.map((ranking): Cell[] => {
      const assessment = assessments[ranking.index] as Assessment;
      const text = range(ranking.best, ranking.worst), weak = assessments.some(({ points }) => points.provisional.length > 0);
      return [
        of[ranking.index]?.name ?? '', ...itemsOf(assessment), pointsOf(assessment), ranking.best === ranking.worst ? { text, weak } : { text, mark: 'unknown', weak },
        ...(withPlaces ? [among[isAmong(ranking, wanted)]] : []), missingOf(assessment),
      ];
    }),
  };
}

function gradeOf({ grade }: Assessment): Cell {
  if (grade?.class) return { text: grade.class.label, mark: grade.provisional.length > 0 ? 'provisional' : 'met' };
  const labels = grade?.possible.map(({ label }) => label) ?? [];
  return { text: both(labels.map(({ zh }) => zh).join('或'), labels.map(({ en }) => en).join(' or ')), mark: 'unknown' };
}
const vetoWords = { met: both('有严重问题', 'serious problems'), unmet: both('无严重问题', 'none serious'), unknown: both('不详', 'not known') } as const;
const vetoOf = ({ vetoes: [veto] }: Assessment): Cell => (veto ? { text: vetoWords[veto.status], mark: veto.status === 'met' ? 'refused' : veto.status === 'unmet' ? 'met' : 'unknown' } : both('当日尚无此规定', 'no such rule on that day'));

const fundRows = (on: string): Cell[][] => data.funds.map(({ name, record }): Cell[] => {
  const assessment = assessing(fundPerformanceScore, { on, place: '511722' })(record);
  return [name, on, pointsOf(assessment), vetoOf(assessment), gradeOf(assessment)];
});

export function score(): View {
  const target = assessing(annualTargetScore, { on: '2018-12-31', place: '511722' })(data.targets.record);
  return {
    id: 'score',
    title: both('评分与排序', 'Scores and ranks'),
    asks: both('得几分、排第几、评什么等次；缺数据时最好和最差会怎样？', 'How many points, which rank, which grade; and what is the best and the worst while answers are missing?'),
    data: both('虚构示例；权重和分数线见各参数，尚待证实的标为暂定。', 'Invented; weights and cut-offs are parameters, and those not yet confirmed are marked provisional.'),
    tables: [
      ranked(data.households, assessing(fourLooksScore, { on: '2014-06-30', place: '520526' }), both('四看法：分数越高越贫困，由高到低排队', 'Four looks: the higher the poorer, ranked from the highest'), true),
      ranked(data.counties, assessing(countyAssessmentScore, { on: '2016-12-31', place: '511722' }), both('四川2016年考核：65、10、10，其余15为推算', 'Sichuan’s assessment of 2016: 65, 10, 10, and an inferred 15'), false),
      {
        caption: both('资金绩效：同样95分，2019年11月起有严重问题的不得评为优秀', 'Fund performance: 95 points either way, but from November 2019 serious problems bar the excellent grade'),
        head: [both('县', 'County'), both('判定日', 'Judged as of'), both('分数', 'Points'), both('严重问题', 'Serious problems'), both('等次', 'Grade')],
        rows: [...fundRows('2019-10-31'), ...fundRows('2019-11-01')],
      },
      {
        caption: both('达州“八条措施”：大幅提高考核权重', 'Dazhou’s eight measures: a greatly raised weight'),
        head: [both('县', 'County'), ...headOf(target), both('总分', 'Total')],
        rows: [[data.targets.name, ...itemsOf(target), pointsOf(target)]],
      },
    ],
    notes: [
      both('并列的同名次，其后名次顺延；并列跨过名额时“待定”，不由程序取舍。没有文件规定并列如何处理。', 'Equal scores share a rank and the next ones are skipped; where a tie stretches over the limit it stays open, because no document says how to break it.'),
      both('流传的“四看低于60分为贫困”与该法由高到低排队相反，不采用。', 'That “below 60 is poor” by the four looks, which circulates, says the opposite of its ranking and is not used.'),
    ],
    sources: [fourLooksScore, countyAssessmentScore, fundPerformanceScore, annualTargetScore].flatMap(({ formula, grades }) => [...formula, ...(grades?.bands ?? [])]).map(({ source, standing }) => ({ source, standing })),
  };
}

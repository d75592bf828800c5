/** How far published verdicts and the rules agree: one table by kind of case, one by reason, as cells for a terminal or a README. */
import { formatNumber, type Label } from '@dabiao/core';
import type { ComparedCase, Outcome } from './agreement.ts';
import { reasons, type PublishedKind, type Reason } from './published-case.ts';
import type { ComparedKind } from './published.ts';

export type Cells = readonly (readonly string[])[];
type Pick = (label: Label) => string;
const w = (zh: string, en: string): Label => ({ zh, en });

const kinds: Readonly<Record<PublishedKind, Label>> = {
  'county-exits': w('县退出', 'County exit'), 'village-exits': w('村退出', 'Village exit'), 'household-exits': w('户退出', 'Household exit'),
  incomes: w('收入', 'Income'), questions: w('试题', 'Examination questions'), monitoring: w('监测', 'Monitoring'), scores: w('考核评分', 'Assessment'),
};
const reasonWords: Readonly<Record<Reason, Label>> = {
  'not-published': w('所需数据未公布', 'data not published'), refused: w('数据不采信', 'data not believed'), timing: w('当日尚无规则', 'no rule on that day'),
  'not-established': w('标准未查到', 'standard not established'), 'other-jurisdiction': w('地点不明或别处的规则', 'rule of another or an unnamed place'),
  'not-a-criterion': w('不是标准所问', 'asked by no criterion'), later: w('属另一套机制', 'another mechanism'), contradiction: w('与规则相反', 'contradicts the rules'),
};
const heads = [
  w('已公布案例', 'Published cases'), w('案例', 'Cases'), w('其中公布了结论', 'With a published verdict'), w('达标', 'Met'), w('未达标', 'Unmet'), w('待定', 'Unknown'), w('数值、类别和收入项目', 'Numbers, classes and items'),
  w('一致的项', 'Same answer'), w('一致', 'Reproduced'), w('有说明', 'Explained'), w('相反', 'Contradicted'),
];
const reasonHead = w('为何不一致（项）', 'Why not reproduced');
const total = w('合计', 'Total');

/** What was compared in some cases, and how it came out. */
export type Tally = {
  readonly cases: number;
  /** Cases whose verdict was published; the others are probes of a published rule, or worked out. */
  readonly verdicts: number;
  readonly met: number; readonly unmet: number; readonly unknown: number; readonly others: number;
  /** Comparisons in which our answer is the published one. */
  readonly same: number;
  readonly outcomes: Readonly<Record<Outcome, number>>; readonly reasons: Readonly<Record<Reason, number>>;
};

/** Criteria by our answer, cases by their outcome. A reason counts once for each comparison it explains, and for each case that no rule asks about. */
export function tallyOf(cases: readonly ComparedCase[]): Tally {
  const all = cases.flatMap(({ comparisons }) => comparisons);
  const criteria = all.filter(({ expected }) => 'criterion' in expected);
  const of = (answer: unknown): number => criteria.filter(({ found }) => found.answer === answer).length;
  const why = [...all.flatMap((c) => c.reasons), ...cases.flatMap(({ published }) => (published.explained ?? []).filter((x) => x.of.length === 0).map(({ kind }) => kind))];
  const outcome = (o: Outcome): number => cases.filter((c) => c.outcome === o).length;
  return {
    cases: cases.length, verdicts: cases.filter(({ published }) => published.basis === 'verdict').length, met: of('met'), unmet: of('unmet'), unknown: of(null), others: all.length - criteria.length,
    same: all.filter((c) => c.outcome === 'reproduced').length,
    outcomes: { reproduced: outcome('reproduced'), explained: outcome('explained'), contradicted: outcome('contradicted'), unexplained: outcome('unexplained') },
    reasons: Object.fromEntries(reasons.map((r) => [r, why.filter((x) => x === r).length])) as Record<Reason, number>,
  };
}

const everything = (compared: readonly ComparedKind[]): ComparedCase[] => compared.flatMap(({ cases }) => cases);

/** By kind of case, the heads first. */
export function agreementCells(compared: readonly ComparedKind[], pick: Pick): Cells {
  const row = (label: Label, cases: readonly ComparedCase[]): string[] => {
    const { outcomes: o, ...t } = tallyOf(cases);
    return [pick(label), ...[t.cases, t.verdicts, t.met, t.unmet, t.unknown, t.others, t.same, o.reproduced, o.explained, o.contradicted].map(formatNumber)];
  };
  return [heads.map(pick), ...compared.map(({ kind, cases }) => row(kinds[kind], cases)), row(total, everything(compared))];
}

/** By reason, the heads first; a reason that nothing has is left out. */
export function reasonCells(compared: readonly ComparedKind[], pick: Pick): Cells {
  const columns = [...compared.map(({ cases }) => tallyOf(cases)), tallyOf(everything(compared))];
  const rows = reasons.map((r) => ({ r, counts: columns.map((t) => t.reasons[r]) })).filter(({ counts }) => counts.some((n) => n > 0));
  return [[pick(reasonHead), ...compared.map(({ kind }) => pick(kinds[kind])), pick(total)], ...rows.map(({ r, counts }) => [pick(reasonWords[r]), ...counts.map(formatNumber)])];
}

/** The cases with an outcome, by name, each with why. */
export function casesWith(outcome: Outcome, compared: readonly ComparedKind[]): { readonly id: string; readonly place: Label; readonly why: Label }[] {
  return everything(compared).filter((c) => c.outcome === outcome).map(({ published: { id, place, explained = [] } }) => ({
    id, place, why: explained.find(({ kind }) => kind === 'contradiction')?.text ?? { zh: '', en: '' },
  }));
}

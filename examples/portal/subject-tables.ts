/** Tables of households, villages and counties for the terminal. */
import { formatNumber, toChecklist, type Classification, type Label, type Measurement, type Messages, type Status, type Verdict } from '@dabiao/core';
import type { DazhouCounty } from './dazhou.ts';
import type { Item } from './read-subjects.ts';
import { judgeAs, type Judgement, type SubjectName } from './subjects.ts';
import { left, placeName } from './terminal.ts';
import { Gaps, whyOf } from './why.ts';

const w = (zh: string, en: string): Label => ({ zh, en });
const words = {
  place: w('地点', 'Place'), county: w('区县', 'County'), day: w('判定日', 'Day'), year: w('退出年份', 'Exit year'), announced: w('公告日期', 'Announced'), notSeen: w('未见', 'not seen'),
  answer: w('结论', 'Verdict'), why: w('决定项或所缺', 'Decided by, or missing'), standard: w('退出标准', 'Exit'), verification: w('评估检查', 'Verification'), stage: w('进展', 'Stage'),
  provisional: w('暂定', 'Provisional'), total: w('合计', 'Total'), published: w('公布', 'Published'), or: w(' 或 ', ' or '),
  dazhou: w('达州七区县（按退出年份，判定日为当年最后一天）', 'The seven counties of Dazhou by year of exit, as of the last day of that year'),
  agree: w('七区县均已公布退出：与退出标准相符', 'All were published as exited: the standard agrees'), open: w('因所需数据未公布待定', 'unknown, data not published'), contrary: w('相反', 'contradicts'),
};
const subjectWords: Readonly<Record<SubjectName, readonly [number: Label, invented: Label]>> = {
  household: [w('户编号', 'Household'), w('示例户', 'Invented households')], village: [w('村代码', 'Village'), w('示例村', 'Invented villages')], county: [w('县代码', 'County'), w('示例县', 'Invented counties')],
};

export type JudgedItem = { readonly item: Item; readonly judgement: Judgement };
export const judgeItems = (subject: SubjectName, items: readonly Item[]): JudgedItem[] => items.map((item) => ({ item, judgement: judgeAs(subject, item.record, item) }));

const marked = (verdict: Verdict, m: Messages): string => `${m.status[verdict.sense][verdict.status]}${verdict.provisional.length > 0 ? ' ※' : ''}`;

/** Households and villages: one line each. */
export function itemTable(subject: 'household' | 'village', judged: readonly JudgedItem[], m: Messages): string[] {
  const [number, invented] = subjectWords[subject];
  return [
    m.pick(invented),
    ...left([
      [number, words.place, words.day, words.answer, words.why].map(m.pick),
      ...judged.map(({ item, judgement: { verdict } }) => [item.number, placeName(item.place, m), item.on, marked(verdict, m), whyOf(toChecklist(verdict, m), m)]),
    ]),
    tally(judged.map(({ judgement }) => judgement.verdict), m),
  ];
}

/** Counties have a standard and a verification, so what decides stands below: it would not fit beside them. Where both are met there is nothing to add. */
export function countyTable(judged: readonly JudgedItem[], m: Messages): string[] {
  const [number, invented] = subjectWords.county;
  const gaps = new Gaps(m, false);
  const heads = [number, words.day, words.standard, words.verification, words.stage];
  const lines = left([heads.map(m.pick), ...judged.map(({ item, judgement }) => [`${item.number} ${item.name}`, item.on, ...answers(judgement, m)])]);
  return [
    m.pick(invented), lines[0] ?? '', ...judged.flatMap(({ judgement }, i) => [lines[i + 1] ?? '', ...reasons(judgement, gaps, m)]),
    ...gaps.lines, tally(judged.map(({ judgement }) => judgement.verdict), m),
  ];
}

/** The seven counties, with what was published about each. */
export function dazhouTable(counties: readonly DazhouCounty[], m: Messages): string[] {
  const gaps = new Gaps(m);
  const heads = [words.county, words.year, words.announced, words.standard, words.verification, words.stage];
  const lines = left([
    heads.map(m.pick),
    ...counties.map(({ exit, judgement }) => [placeName(exit.place, m), String(exit.year), exit.announcedOn ?? m.pick(words.notSeen), ...answers(judgement, m)]),
  ]);
  const verdicts = counties.map(({ judgement }) => judgement.verdict);
  const count = (status: Status): string => formatNumber(verdicts.filter((v) => v.status === status).length);
  return [
    m.pick(words.dazhou), lines[0] ?? '',
    ...counties.flatMap(({ judgement, published }, i) => [
      lines[i + 1] ?? '', ...(published ? [`    ${m.named(m.pick(words.published), m.pick(published.said))}`] : []), ...reasons(judgement, gaps, m),
    ]),
    ...gaps.lines, tally(verdicts, m),
    [m.title(m.pick(words.agree), count('met')), m.title(m.pick(words.open), count('unknown')), m.title(m.pick(words.contrary), count('unmet'))].join(m.semicolon),
  ];
}

const answers = ({ verdict, others, stage }: Judgement, m: Messages): string[] => [marked(verdict, m), ...others.map((v) => marked(v, m)), stageOf(stage, m)];

/** The class, or those that are still possible where some are not. */
export function stageOf(stage: Classification | null, m: Messages): string {
  if (stage === null) return '';
  const open = stage.possible.length < stage.bands.length ? stage.possible : [];
  return stage.class ? m.pick(stage.class.label) : m.title(m.status.standard.unknown, open.map(({ label }) => m.pick(label)).join(m.pick(words.or)));
}

function reasons({ verdict, others, figures }: Judgement, gaps: Gaps, m: Messages): string[] {
  const said = [verdict, ...others].flatMap((v, i) => (v.status === 'met' ? [] : [m.named(m.pick(i === 0 ? words.standard : words.verification), gaps.why(v))]));
  return [...said, ...figures.flatMap((figure) => figureOf(figure, m) ?? [])].map((text) => `    ${text}`);
}

/** A figure that came out as one number. */
export function figureOf({ label, span, unit, provisional }: Measurement, m: Messages): string | null {
  if (span.low === null || span.low !== span.high) return null;
  const number = [formatNumber(span.low), m.unit(unit)].join(unit === 'percent' ? '' : ' ');
  return m.named(m.pick(label), provisional.length > 0 ? `${number} ※` : number);
}

export function tally(verdicts: readonly Verdict[], m: Messages): string {
  const count = (status: Status): string => `${m.status.standard[status]} ${formatNumber(verdicts.filter((v) => v.status === status).length)}`;
  const provisional = verdicts.filter((v) => v.provisional.length > 0).length;
  return `${m.named(`${m.pick(words.total)} ${verdicts.length}`, count('met'))}${m.comma}${count('unmet')}${m.comma}${count('unknown')}${m.semicolon}${m.provisional} ※ ${provisional}`;
}

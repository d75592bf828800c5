/** The tables that the terminal shows. */
import stringWidth from 'string-width';
import { formatNumber, judge, toChecklist, type Checklist, type Messages, type Verdict } from '@dabiao/core';
import { divisions, householdExit } from '@dabiao/core/rulebook';
import { agreementCells, casesWith, reasonCells, type Cells } from './agreement-table.ts';
import { tellFound, type Household, type ReadHouseholds } from './households.ts';
import type { ComparedKind, JudgedCase } from './published.ts';

type Word = { readonly zh: string; readonly en: string };
const w = (zh: string, en: string): Word => ({ zh, en });
const words = {
  number: w('户编号', 'Household'), place: w('地点', 'Place'), day: w('判定日', 'Day'), answer: w('结论', 'Verdict'), why: w('决定项或所缺', 'Decided by, or missing'),
  provisional: w('暂定', 'Provisional'), total: w('合计', 'Total'), refusedRows: w('未读入的行', 'Rows not read'), refusedCells: w('无效的单元格', 'Cells refused'),
  published: w('已公布的案例（户退出）', 'Published cases (household exit)'), invented: w('示例户', 'Invented households'), said: w('公布的结论', 'Published'), notJudged: w('不判定', 'Not judged'), missing: w('项未公布', 'not published'),
  refused: w('项数据无效', 'refused'), contradicted: w('与规则相反的公布', 'Contradicted'), unexplained: w('没有说明的差异', 'Unexplained'), notRead: w('未读入的列', 'columns not read'), twice: w('重复的列', 'columns given twice'),
} satisfies Record<string, Word>;

/** Cuts and fills to a width in terminal columns: a Chinese character takes two. */
function cell(text: string, width: number): string {
  let kept = '';
  for (const ch of text) {
    if (stringWidth(kept + ch) > width - (stringWidth(text) > width ? 1 : 0)) return `${kept}…`.padEnd(kept.length + 1 + Math.max(0, width - stringWidth(kept) - 1));
    kept += ch;
  }
  return kept + ' '.repeat(Math.max(0, width - stringWidth(kept)));
}
/** The last cell is never cut: it says why. */
const line = (cells: readonly (readonly [string, number])[]): string => cells.map(([text, width], i) => (i === cells.length - 1 ? text : cell(text, width))).join('  ').trimEnd();

const nameOf = (place: string, m: Messages): string => {
  const found = divisions.find((d) => d.code === place.slice(0, 6).padEnd(6, '0'));
  return found ? m.pick(found.label) : place;
};

/** What decided, or what is missing, in a few words. */
export function whyOf(list: Checklist, m: Messages): string {
  const items = list.rows.filter((r) => !r.hasParts && (list.status === 'unknown' ? r.status === 'unknown' : r.status !== 'unknown' && (r.status === r.wanted) === (list.status === 'met')));
  if (list.status === 'met') return m.summary.met(list.rows.filter((r) => !r.number.includes('.')).length, list.word);
  if (list.status === 'unmet') return items.map((r) => [r.number, r.label, r.detail].filter(Boolean).join(' ')).join(m.semicolon);
  const about = items.flatMap((r) => r.causes.map((c) => m.title(c.about, c.kind === 'missing' ? '' : c.word)));
  return [...new Set(about)].join(m.comma);
}

export type Judged = { readonly household: Household; readonly verdict: Verdict };
export const judgeAll = (households: readonly Household[]): Judged[] =>
  households.map((household) => ({ household, verdict: judge(householdExit, household.record, { on: household.on, place: household.place }) }));

export function householdTable(judged: readonly Judged[], m: Messages): string[] {
  const widths = [10, 14, 11, 8, 5] as const;
  const row = (...cells: string[]): string => line([[cells[0] ?? '', widths[0]], [cells[1] ?? '', widths[1]], [cells[2] ?? '', widths[2]], [cells[3] ?? '', widths[3]], [cells[4] ?? '', m.lang === 'en' ? 12 : widths[4]], [cells[5] ?? '', 0]]);
  return [
    m.pick(words.invented), row(...[words.number, words.place, words.day, words.answer, words.provisional, words.why].map(m.pick)),
    ...judged.map(({ household, verdict }) => {
      const list = toChecklist(verdict, m);
      return row(household.number, nameOf(household.place, m), household.on, list.word, list.provisional ? '※' : '', whyOf(list, m));
    }),
    tally(judged.map((j) => j.verdict), m),
  ];
}

function tally(verdicts: readonly Verdict[], m: Messages): string {
  const count = (status: Verdict['status']): string => `${m.status.standard[status]} ${formatNumber(verdicts.filter((v) => v.status === status).length)}`;
  const provisional = verdicts.filter((v) => v.provisional.length > 0).length;
  return `${m.named(`${m.pick(words.total)} ${verdicts.length}`, count('met'))}${m.comma}${count('unmet')}${m.comma}${count('unknown')}${m.semicolon}${m.provisional} ※ ${provisional}`;
}

export function problemLines(judged: readonly Judged[], { refused, columns }: ReadHouseholds, m: Messages): string[] {
  const cells = judged.flatMap(({ household }) => household.problems.map((p) => `  ${household.number}  ${m.pick(tellFound(p))}`));
  const rows = refused.map(({ reason }) => `  ${m.pick(tellFound(reason))}`);
  const odd = columns.flatMap(({ file, notRead, twice }) => {
    const lists = [[words.notRead, notRead], [words.twice, twice]] as const;
    const said = lists.flatMap(([name, list]) => (list.length > 0 ? [m.named(m.pick(name), list.join(m.comma))] : []));
    return said.length > 0 ? [m.named(file, said.join(m.semicolon))] : [];
  });
  const headed = (head: Word, list: readonly string[]): string[] => (list.length > 0 ? [`${m.pick(head)} ${list.length}`, ...list] : []);
  return [...headed(words.refusedCells, cells), ...headed(words.refusedRows, rows), ...odd];
}

export function publishedTable(cases: readonly JudgedCase[], m: Messages): string[] {
  const row = (a: string, b: string, c: string, d: string, e: string): string => line([[a, 7], [b, 24], [c, 40], [d, 12], [e, 0]]);
  const judged = cases.flatMap((c) => (c.verdict ? [c.verdict] : []));
  const gaps = new Map<string, string>();
  /** Most cases miss the same answers: each list is printed once, whole, under a letter. */
  const missing = (verdict: Verdict): string => {
    const list = whyOf(toChecklist(verdict, m), m);
    if (!gaps.has(list)) gaps.set(list, String.fromCharCode(97 + gaps.size));
    const refused = verdict.causes.filter(({ kind }) => kind === 'refused').length;
    const counts = [[refused, words.refused], [verdict.missing.length - refused, words.missing]] as const;
    return `${counts.flatMap(([n, word]) => (n > 0 ? [`${n} ${m.pick(word)}`] : [])).join(m.comma)} → ${gaps.get(list) ?? ''}`;
  };
  const rows = cases.map(({ published: p, verdict }) => {
    if (verdict === null) return row(p.id, m.pick(p.place), m.pick(p.published), '—', m.named(m.pick(words.notJudged), (p.explained ?? []).map(({ text }) => m.pick(text)).join('')));
    const list = toChecklist(verdict, m);
    return row(p.id, m.pick(p.place), m.pick(p.published), `${list.word}${list.provisional ? ' ※' : ''}`, verdict.status === 'unknown' && verdict.missing.length > 0 ? missing(verdict) : whyOf(list, m));
  });
  return [
    m.pick(words.published), row('', m.pick(words.place), m.pick(words.said), m.pick(words.answer), m.pick(words.why)),
    ...rows, ...[...gaps].map(([list, letter]) => `  ${letter}  ${list}`), tally(judged, m),
  ];
}

/** Cells as columns as wide as their widest cell, numbers to the right. */
function columns(cells: Cells): string[] {
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ''))));
  const right = (text: string, width: number): string => ' '.repeat(width - stringWidth(text)) + text;
  return cells.map((row) => row.map((text, i) => (i === 0 ? cell(text, widths[0] ?? 0) : right(text, widths[i] ?? 0))).join('  '));
}

/** How far the published cases and the rules agree. What contradicts the rules is named. */
export function agreementLines(compared: readonly ComparedKind[], m: Messages): string[] {
  const named = (['contradicted', 'unexplained'] as const).flatMap((outcome) => {
    const list = casesWith(outcome, compared);
    return list.length > 0 ? ['', m.pick(words[outcome]), ...list.map(({ id, place, why }) => `  ${id}  ${m.named(m.pick(place), m.pick(why))}`)] : [];
  });
  return [...columns(agreementCells(compared, m.pick)), '', ...columns(reasonCells(compared, m.pick)), ...named];
}

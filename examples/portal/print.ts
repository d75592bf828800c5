/** What the terminal shows of published cases, and of what was not read. */
import { toChecklist, type Label, type Messages } from '@dabiao/core';
import { agreementCells, casesWith, reasonCells } from './agreement-table.ts';
import type { ComparedKind, JudgedCase } from './published.ts';
import { tellFound, type ReadSubjects } from './read-subjects.ts';
import { tally } from './subject-tables.ts';
import { columns, line } from './terminal.ts';
import { Gaps, whyOf } from './why.ts';

const w = (zh: string, en: string): Label => ({ zh, en });
const words = {
  place: w('地点', 'Place'), answer: w('结论', 'Verdict'), why: w('决定项或所缺', 'Decided by, or missing'), refusedRows: w('未读入的行', 'Rows not read'), refusedCells: w('无效的单元格', 'Cells refused'),
  published: w('已公布的案例（户退出）', 'Published cases (household exit)'), said: w('公布的结论', 'Published'), notJudged: w('不判定', 'Not judged'),
  contradicted: w('与规则相反的公布', 'Contradicted'), unexplained: w('没有说明的差异', 'Unexplained'), notRead: w('未读入的列', 'columns not read'), twice: w('重复的列', 'columns given twice'),
};

export function publishedTable(cases: readonly JudgedCase[], m: Messages): string[] {
  const row = (...cells: string[]): string => line(cells, [7, 24, 40, 12]);
  const gaps = new Gaps(m);
  const rows = cases.map(({ published: p, verdict }) => {
    if (verdict === null) return row(p.id, m.pick(p.place), m.pick(p.published), '—', m.named(m.pick(words.notJudged), (p.explained?.map(({ text }) => text) ?? (p.reading ? [p.reading] : [])).map((text) => m.pick(text)).join('')));
    const list = toChecklist(verdict, m);
    return row(p.id, m.pick(p.place), m.pick(p.published), `${list.word}${list.provisional ? ' ※' : ''}`, verdict.status === 'unknown' ? gaps.why(verdict) : whyOf(list, m));
  });
  return [
    m.pick(words.published), row('', m.pick(words.place), m.pick(words.said), m.pick(words.answer), m.pick(words.why)),
    ...rows, ...gaps.lines, tally(cases.flatMap(({ verdict }) => verdict ?? []), m),
  ];
}

/** How far the published cases and the rules agree. What contradicts the rules is named. */
export function agreementLines(compared: readonly ComparedKind[], m: Messages): string[] {
  const named = (['contradicted', 'unexplained'] as const).flatMap((outcome) => {
    const list = casesWith(outcome, compared);
    return list.length > 0 ? ['', m.pick(words[outcome]), ...list.map(({ id, place, why }) => `  ${id}  ${m.named(m.pick(place), m.pick(why))}`)] : [];
  });
  return [...columns(agreementCells(compared, m.pick)), '', ...columns(reasonCells(compared, m.pick)), ...named];
}

/** Every cell and row that was not believed, with file, line and remedy. */
export function problemLines(all: readonly ReadSubjects[], m: Messages): string[] {
  const cells = all.flatMap(({ items }) => items.flatMap(({ number, problems }) => problems.map((p) => `  ${number}  ${m.pick(tellFound(p))}`)));
  const rows = all.flatMap(({ refused }) => refused.map(({ reason }) => `  ${m.pick(tellFound(reason))}`));
  const odd = all.flatMap(({ columns: of }) => of).flatMap(({ file, notRead, twice }) => {
    const lists = [[words.notRead, notRead], [words.twice, twice]] as const;
    const said = lists.flatMap(([name, list]) => (list.length > 0 ? [m.named(m.pick(name), list.join(m.comma))] : []));
    return said.length > 0 ? [m.named(file, said.join(m.semicolon))] : [];
  });
  const headed = (head: Label, list: readonly string[]): string[] => (list.length > 0 ? [`${m.pick(head)} ${list.length}`, ...list] : []);
  return [...headed(words.refusedCells, cells), ...headed(words.refusedRows, rows), ...odd];
}

import type { Label } from '../../model/label.js';
import { shown } from '../../model/problem.js';
import { needShape } from '../../engine/need-shape.js';
import { tell } from '../../model/tell.js';
import type { ExportHeading, ReadExport } from './export-report.js';

const what: Readonly<Record<ReadExport['subject'], { readonly zh: string; readonly one: string; readonly more: string }>> = {
  household: { zh: '户', one: 'household', more: 'households' }, village: { zh: '个村', one: 'village', more: 'villages' }, work: { zh: '条务工记录', one: 'line of work', more: 'lines of work' },
};

/** How many of a kind are told one by one. */
const most = 20;

/**
 * What became of a file, line by line: what was read, of which time, which columns count and which do not, and everything that was
 * not believed, each with its line and what to do.
 *
 * @example
 * const read = readExport('户编号,姓名,性别,备注\nA1,甲,男,x', nationalExport);
 * tellExport(read)[1].en //=> 'Columns: 2 read, 1 known but asked for by nothing, 0 doubtful, 1 unknown.'
 */
export function tellExport(read: ReadExport): Label[] {
  needShape('read', read, 'columns');
  const { subject, rows, header, encoding, period, columns, cells, refused, setAside, emptyRows, repeats, problems } = read;
  const of = (status: ExportHeading['status']): ExportHeading[] => columns.filter((column) => column.status === status);
  const silent = columns.flatMap(({ header: name, silent: values = [] }) => values.map(({ value, count }) => `${shown(name)} “${shown(value)}” × ${count}`));
  const named = period.of.map(({ label }) => label);
  const written = encoding && { zh: `${encoding.name.toUpperCase()}，${encoding.why.zh}；`, en: `${encoding.name.toUpperCase()}, because ${encoding.why.en}; ` };
  return [
    {
      zh: `读到 ${rows.length} ${what[subject].zh}。${written?.zh ?? ''}表头在第 ${header.line ?? '?'} 行；时期：${named.map(({ zh }) => zh).join('、') || '未定'}（${period.why.zh}）。`,
      en: `Read ${rows.length} ${what[subject][rows.length === 1 ? 'one' : 'more']}. ${written?.en ?? ''}headers in line ${header.line ?? '?'}; period: ${named.map(({ en }) => en).join(', ') || 'open'} (${period.why.en}).`,
    },
    {
      zh: `各列：已读入 ${of('read').length}，认识但无指标要用 ${of('known').length}，存疑 ${of('doubtful').length}，不认识 ${of('unmapped').length}。`,
      en: `Columns: ${of('read').length} read, ${of('known').length} known but asked for by nothing, ${of('doubtful').length} doubtful, ${of('unmapped').length} unknown.`,
    },
    ...some(of('unmapped').map(({ header: name, letters }) => `${letters} ${shown(name)}`), { zh: '不认识的列', en: 'Unknown columns' }),
    ...some(silent, { zh: '取值正确，但不足以回答相应指标，仍为不知道', en: 'Right values that do not settle their indicator, which stays unknown' }),
    ...some(setAside.map(({ line, kind }) => `${line} ${kind}`), { zh: '合计行、重复的表头', en: 'Rows of totals and repeated headers' }),
    ...(emptyRows > 0 ? [{ zh: `空行 ${emptyRows}。`, en: `Empty rows: ${emptyRows}.` }] : []),
    ...each(problems.map(tell)), ...each(cells.map(({ reason }) => tell(reason))), ...each(refused.map(({ reason }) => tell(reason))),
    ...some(repeats.map(({ given, rows: where }) => `${given} (${where.map(({ line }) => line).join(', ')})`), { zh: '不止一次出现的证件号码和电话（户的行号），都已保留；请核实每个人应在哪一户，改正或删去多出的', en: 'Numbers of persons and phones that stand there more than once (lines), all kept; find out to which household each belongs, and correct or remove the others' }),
  ];
}

const some = (list: readonly string[], { zh, en }: Label): Label[] => {
  if (list.length === 0) return [];
  const text = `${list.slice(0, most).join('; ')}${list.length > most ? ` … (${list.length})` : ''}`;
  return [{ zh: `${zh}：${text}`, en: `${en}: ${text}` }];
};

const each = (list: readonly Label[]): Label[] => (list.length <= most ? [...list] : [...list.slice(0, most), { zh: `……共 ${list.length} 处`, en: `… ${list.length} in all` }]);

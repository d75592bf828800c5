import type { ExportDictionary } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import type { Headings } from './match-headings.js';

const aHeader: Label = { zh: '前 30 行中有一行表头，如“户编号、证件号码、与户主关系”', en: 'a row of headers among the first 30, such as 户编号, 证件号码, 与户主关系' };
const exportAgain: Label = { zh: '请从系统重新导出，不要删改表头。', en: 'Export it again, and leave the headers as they are.' };
const aNumber: Label = { zh: '“户编号”一列', en: 'a column 户编号 (household number)' };
const village: Label = { zh: '“村”或“行政村”一列', en: 'a column 村 or 行政村 (village)' };
const addColumn: Label = { zh: '请在导出时选上这一列；没有它，各行都未读入。', en: 'Choose this column when exporting. Without it no row was read.' };

/** Nothing in the file looks like headers. */
export function noHeader(rows: Iterable<readonly string[]>): Problem {
  let given = '';
  for (const row of rows) if ((given = row.join(',').trim()) !== '') break;
  return { code: 'wrong-shape', path: 'file', given: shown(given), expected: aHeader, remedy: exportAgain };
}

/** No column tells the rows apart. */
export function noHouseholdColumn({ at, kind, headings }: Headings, { household, villageName }: ExportDictionary): Problem[] {
  const key = kind === 'village' ? villageName.at(-1) : household.key?.id;
  if (at.some((spelling) => spelling?.column.key === key)) return [];
  return [{ code: 'no-identity', path: 'file', given: shown(headings.map(({ header }) => header).join('、')), expected: kind === 'village' ? village : aNumber, remedy: addColumn }];
}

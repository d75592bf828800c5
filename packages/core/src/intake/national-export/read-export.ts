import type { ExportDictionary, ExportPeriod } from '../../model/export-dictionary.js';
import { ContractError, giveOrNull, oneOfThese, shown, type Problem } from '../../model/problem.js';
import { needOptions } from '../../engine/need-list.js';
import { needShape } from '../../engine/need-shape.js';
import type { ColumnNames } from '../table-columns.js';
import { findHeader, rowsOf, type ExportInput } from './export-rows.js';
import type { ReadExport } from './export-report.js';
import { allSpellings, kindOf, matchHeadings } from './match-headings.js';
import { decidePeriod } from './decide-period.js';
import { noHeader, noHouseholdColumn } from './file-problems.js';
import { readHouseholds } from './read-households.js';
import { readLines } from './read-lines.js';
import type { Found, Pass } from './pass.js';

/**
 * What the caller knows of a file: the id of its `period`, where the file does not say; `columns`, header to key of a column, for
 * headers that nobody saw; `everyMember`, that it lists every member of each household, so that rows can be counted as its size.
 * `persons` keeps the rows of members with their id numbers, which {@link joinExports} needs to tell who is who.
 */
export type ExportOptions = { readonly period?: string; readonly columns?: ColumnNames; readonly everyMember?: boolean; readonly persons?: boolean };

/**
 * Reads a file that the national register handed out, as it is: bytes, text or rows; titles above the headers; one row per person.
 *
 * Columns are known by their headers, never by position. What is doubtful is reported and not read; a cell that is not believed is
 * unknown and listed; a row without identity is kept. Rows of a household that contradict each other are believed in neither. A
 * file without a column of the household size says nothing about who is missing, so its households have no size: see `everyMember`.
 *
 * @param dictionary - what the columns are; the rulebook has that of the national register
 * @throws ContractError when `options` names a period or column that the dictionary does not have; never for the file
 * @example
 * const file = '全国导出\n\n户编号,家庭人口数,姓名,与户主关系,性别\nA1,2,甲,户主,男\nA1,2,乙,配偶,女';
 * readExport(file, nationalExport).rows[0]?.record.members //=> [{ relation: 'head', sex: 'male' }, { relation: 'spouse', sex: 'female' }]
 */
export function readExport(input: ExportInput, dictionary: ExportDictionary, options: ExportOptions = {}): ReadExport {
  needShape('dictionary', dictionary, 'periods');
  needOptions(options);
  const named = options.period === undefined ? null : periodNamed(dictionary, options.period);
  const rows = rowsOf(input);
  if ('code' in rows) return nothing(dictionary, [rows]);
  const spellings = allSpellings(dictionary);
  const header = findHeader(rows.all(), spellings);
  if (header === null) return { ...nothing(dictionary, [noHeader(rows.all())]), encoding: rows.encoding };
  const kind = kindOf(header.headers, spellings);
  const headings = matchHeadings(header.headers, kind, spellings[kind], dictionary, options.columns ?? {});
  const pass: Pass = { rows, header, headings, dictionary, everyMember: options.everyMember === true, persons: options.persons === true, allowed: named ? [named] : dictionary.periods, damage: null, rounded: false };
  const read = kind === 'household' ? readHouseholds : readLines;
  let found: Found | null = read(pass);
  const { damage, rounded } = found, period = decidePeriod(dictionary, named, found);
  if (period.misfits || damage !== null || rounded) {
    // Let go of what was read, or a large file would be there twice.
    found = null;
    found = read({ ...pass, allowed: period.misfits ? period.of : pass.allowed, damage, rounded });
  }
  const { columns, rows: of, refused, cells, setAside, emptyRows, repeats } = found;
  return {
    subject: kind, rows: of, columns, header: { line: header.at + 1, above: header.above }, period: { of: period.of, why: period.why }, years: [...found.years].sort(), encoding: rows.encoding,
    refused, cells: [...cells].sort((a, b) => a.line - b.line), setAside, emptyRows, repeats,
    problems: [...noHouseholdColumn(headings, dictionary), ...headings.headings.flatMap(({ problem, status }) => (problem && status !== 'unmapped' ? [problem] : [])), ...period.problems],
  };
}

function periodNamed({ periods }: ExportDictionary, id: string): ExportPeriod {
  const found = periods.find((period) => period.id === id);
  if (found) return found;
  throw new ContractError({ code: 'unlisted', path: 'period', given: shown(id), expected: oneOfThese(periods.map((period) => period.id)), remedy: giveOrNull });
}

const nothing = ({ periods }: ExportDictionary, problems: readonly Problem[]): ReadExport => ({
  subject: 'household', rows: [], columns: [], header: { line: null, above: [] }, period: { of: periods, why: { zh: '没有读到数据', en: 'nothing was read' } }, years: [], encoding: null,
  refused: [], cells: [], setAside: [], emptyRows: 0, repeats: [], problems,
});

import type { ExportPeriod } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import type { Problem } from '../../model/problem.js';
import type { RepeatedKey } from '../derive-table.js';
import type { RefusedRow, TableRow } from '../read-table.js';
import type { TextEncoding } from './decode-table.js';

/**
 * What became of a column: `read`: into indicators, or to tell rows apart; `known`, and nothing asks for it; `doubtful`: it nearly
 * fits a column, or fits two; `unmapped`: nobody knows it. What is doubtful or unmapped was not read.
 */
export type ExportHeading = {
  readonly header: string;
  /** Its letters in a spreadsheet. */
  readonly letters: string;
  readonly status: 'read' | 'known' | 'doubtful' | 'unmapped';
  /** The column that it is, or those that it nearly is. */
  readonly columns: readonly { readonly key: string; readonly label: Label }[];
  readonly indicators: readonly string[];
  readonly unit?: string;
  readonly problem?: Problem;
  /** Values that are right and say nothing about the indicators, with how often they stand there: those stay unknown. */
  readonly silent?: readonly { readonly value: string; readonly count: number }[];
};

/** A row that was read: a household, village or line of work, and the names of its place as they stand there, by column. */
export type ExportRow = TableRow & {
  readonly place: Readonly<Record<string, string>>;
  /** Where `persons` was asked for: the household and its members as their rows have them, with the numbers of persons. */
  readonly parts?: { readonly household: TableRow; readonly members: readonly TableRow[] };
};

/** A cell that was not believed: its answer is unknown. */
export type RefusedCell = { readonly line: number; readonly header: string; readonly id: string; readonly reason: Problem };

/** A row that holds nobody: of totals, or the headers once more. */
export type RowSetAside = { readonly line: number; readonly kind: 'totals' | 'header'; readonly cells: readonly string[] };

/**
 * Everything that a file held. Each row under the header is in `rows`, in `refused`, in `setAside`, or among the `emptyRows`.
 *
 * Lines are counted as a spreadsheet counts rows, from 1.
 */
export type ReadExport = {
  /** What one of `rows` is: a household with its members, a village, or one line about the work of a person. */
  readonly subject: 'household' | 'village' | 'work';
  readonly rows: readonly ExportRow[];
  readonly columns: readonly ExportHeading[];
  readonly header: { readonly line: number | null; readonly above: readonly (readonly string[])[] };
  /** The periods whose values fit the file, and by what that was told. None: the values of the file contradict each other. */
  readonly period: { readonly of: readonly ExportPeriod[]; readonly why: Label };
  /** What stands in the column of the year, each once; empty where there is no such column. */
  readonly years: readonly string[];
  readonly encoding: { readonly name: TextEncoding; readonly why: Label } | null;
  readonly refused: readonly RefusedRow[];
  readonly cells: readonly RefusedCell[];
  readonly setAside: readonly RowSetAside[];
  readonly emptyRows: number;
  /** Persons and phones that stand in the file more than once. */
  readonly repeats: readonly RepeatedKey[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly Problem[];
};

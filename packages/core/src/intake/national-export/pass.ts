import type { ExportDictionary, ExportPeriod } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { shown } from '../../model/problem.js';
import type { RepeatedKey } from '../derive-table.js';
import { limits } from '../limits.js';
import type { RefusedRow } from '../read-table.js';
import { trimmed } from '../text.js';
import { isEmptyRow, isTotals, type HeaderRow, type Rows } from './export-rows.js';
import type { ExportHeading, ExportRow, RefusedCell, RowSetAside } from './export-report.js';
import type { Headings } from './match-headings.js';
import type { Damage } from './row-identity.js';
import type { Tally } from './row-draft.js';

/** One way through the rows of a file. What only the whole file shows is found on the first, and needs a second. */
export type Pass = {
  readonly rows: Rows;
  readonly header: HeaderRow;
  readonly headings: Headings;
  readonly dictionary: ExportDictionary;
  readonly everyMember: boolean;
  readonly persons: boolean;
  readonly allowed: readonly ExportPeriod[];
  readonly damage: Damage | null;
  readonly rounded: boolean;
};

/** What a pass found. `years`: what stands in the column of the year. */
export type Found = {
  readonly rows: readonly ExportRow[];
  readonly columns: readonly ExportHeading[];
  readonly refused: readonly RefusedRow[];
  readonly cells: readonly RefusedCell[];
  readonly setAside: readonly RowSetAside[];
  readonly emptyRows: number;
  readonly repeats: readonly RepeatedKey[];
  readonly evidence: Tally['evidence'];
  readonly years: ReadonlySet<string>;
  readonly damage: Damage | null;
  readonly rounded: boolean;
};

export const newTally = ({ rounded }: Pass): Tally => ({ cells: [], evidence: new Map(), silent: new Map(), rounding: new Set(rounded ? ['expected'] : []) });

/** Where the columns of a key stand. */
export const placesOf = ({ headings: { at } }: Pass, key: string | undefined): number[] => at.flatMap((spelling, i) => (spelling?.column.key === key ? [i] : []));

/** Reads the names of the place of a row, by column. */
export function placeReader(pass: Pass): (cells: readonly string[]) => Readonly<Record<string, string>> {
  const names = pass.dictionary.villageName.flatMap((key) => placesOf(pass, key).slice(0, 1).map((at) => [key, at] as const));
  return (cells) => {
    const place: Record<string, string> = {};
    for (const [key, at] of names) {
      const name = trimmed((cells[at] ?? '').slice(0, limits.text));
      if (name !== '') place[key] = name;
    }
    return place;
  };
}

/** Headings with the values that said nothing. */
export const withSilent = ({ headings: { headings } }: Pass, { silent }: Tally): ExportHeading[] =>
  headings.map((heading) => {
    const counts = silent.get(heading.header);
    return counts && heading.status === 'read' ? { ...heading, silent: [...counts].map(([value, count]) => ({ value, count })) } : heading;
  });

const wide = (n: number): Label => ({ zh: `与表头一样多的单元格（${n} 个）`, en: `as many cells as there are headers (${n})` });
const check: Label = { zh: '请检查该行的分隔符和引号；本行未读入。', en: 'Check separators and quotes of the row; it was not read.' };

/** Rows that hold nobody, or cannot be read, on the way to those that can. */
export type Sieve = { readonly refused: RefusedRow[]; readonly setAside: RowSetAside[]; emptyRows: number };

/** Goes through the rows below the headers. `keyAt`: a row that is empty there may hold nobody. */
export function eachRow(pass: Pass, keyAt: readonly number[], sieve: Sieve, read: (cells: readonly string[], line: number, fits: boolean) => void): void {
  const { rows, header: { at, headers }, dictionary: { totals } } = pass;
  const [key = -1] = keyAt, width = headers.length;
  let line = 0;
  for (const cells of rows.all()) {
    line += 1;
    if (line <= at + 1) continue;
    const first = cells[key];
    if (first === undefined || first.trim() === '' || first === headers[key] || first.length < 5) {
      if (isEmptyRow(cells)) {
        sieve.emptyRows += 1;
        continue;
      }
      const kind = isTotals(cells, totals) && (trimmed(first ?? '') === '' || isTotals([first ?? ''], totals)) ? 'totals' : headers.every((header, i) => (cells[i] ?? '').trim() === header) ? 'header' : null;
      if (kind !== null) {
        sieve.setAside.push({ line, kind, cells });
        continue;
      }
    }
    const fits = cells.length === width || (cells.length < width ? rows.ragged : isEmptyRow(cells.slice(width)));
    if (!fits) sieve.refused.push({ line, cells, reason: { code: 'wrong-shape', path: `line ${line}`, given: shown(cells.length), expected: wide(width), remedy: check } });
    read(cells, line, fits);
  }
}

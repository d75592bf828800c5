import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import { limits } from '../limits.js';
import { comparable, isBlank, trimmed } from '../text.js';
import { decodeTable } from './decode-table.js';
import type { ReadExport } from './export-report.js';
import type { FileKind } from './match-headings.js';
import type { Spellings } from './header-spellings.js';
import { separatorIn, splitRows } from './split-rows.js';

/** A file as bytes, its text, or its rows of cells as a workbook library gives them. */
export type ExportInput = Uint8Array | string | Iterable<readonly unknown[]>;

/** The rows of a file, to be gone through as often as needed. `ragged`: empty cells at the end of a row may be missing. */
export type Rows = { readonly all: () => Iterable<readonly string[]>; readonly ragged: boolean; readonly encoding: ReadExport['encoding'] };

/** Opens a file; a problem where it is no table of text. */
export function rowsOf(input: ExportInput): Rows | Problem {
  if (typeof input === 'string') return { all: () => splitRows(input, separatorIn(input)), ragged: false, encoding: null };
  if (input instanceof Uint8Array) {
    const decoded = decodeTable(input);
    if ('code' in decoded) return decoded;
    const { text, separator, encoding, why } = decoded;
    return { all: () => splitRows(text, separator), ragged: false, encoding: { name: encoding, why } };
  }
  if (typeof input?.[Symbol.iterator] !== 'function') return { code: 'wrong-type', path: 'file', given: shown(input), expected: aFile, remedy: giveFile };
  const rows = Array.from(input, (row) => (Array.isArray(row) ? Array.from(row as readonly unknown[], asText) : [asText(row)]));
  return { all: () => rows, ragged: true, encoding: null };
}

const aFile: Label = { zh: '文件的字节、文本或各行单元格', en: 'the bytes of a file, its text, or its rows of cells' };
const giveFile: Label = { zh: '请交入文件内容。', en: 'Hand in what the file holds.' };

/** A cell that a library took for a number: one with more digits than it can hold has lost them, and is written so that it is seen. */
function asText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isInteger(cell) && !Number.isSafeInteger(cell) ? cell.toExponential() : String(cell);
  return typeof cell === 'boolean' ? String(cell) : shown(cell);
}

/** Where the headers stand: of the first rows the one with most known headers. Rows of titles stand above it. */
export type HeaderRow = { readonly at: number; readonly headers: readonly string[]; readonly above: readonly (readonly string[])[] };

/** In how many rows the headers are looked for, and how many of them must be known to tell them from a title. */
const searched = 30, enough = 2;

export function findHeader(rows: Iterable<readonly string[]>, spellings: Readonly<Record<FileKind, Spellings>>): HeaderRow | null {
  const first: (readonly string[])[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === searched) break;
  }
  const kinds = Object.values(spellings);
  const known = first.map((row) => new Set(row.map((cell) => comparable(cell.slice(0, limits.text))).filter((text) => kinds.some((kind) => kind.has(text)))).size);
  const most = Math.max(...known, 0), at = known.indexOf(most);
  return most < enough ? null : { at, headers: (first[at] ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim()), above: first.slice(0, at) };
}

export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.length <= limits.text && isBlank(trimmed(cell)));

/** Whether the first words of a row say that it holds totals. */
export function isTotals(cells: readonly string[], totals: readonly string[]): boolean {
  const first = cells.find((cell) => trimmed(cell.slice(0, limits.text)) !== '') ?? '';
  const text = comparable(first.slice(0, limits.text)).replace(/[:：]$/, '');
  return totals.some((word) => text.endsWith(word));
}

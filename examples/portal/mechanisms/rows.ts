/** Rows of an example table as plain data. An empty cell is unknown, `none` is an empty list, a semicolon parts a list. */
import { readGrid } from '../read-file.ts';

const folder = new URL('../../data/mechanisms/', import.meta.url);

/** @param lists - the columns that hold lists, `numbers` those that hold numbers */
export function rowsOf(file: string, lists: readonly string[], numbers: readonly string[] = []): Record<string, string | number | readonly string[] | null>[] {
  const { headers, rows } = readGrid(new URL(file, folder).pathname);
  const read = (header: string, text: string) => {
    if (text === '') return null;
    if (numbers.includes(header)) return Number(text);
    if (!lists.includes(header)) return text;
    return text === 'none' ? [] : text.split(';');
  };
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, read(header, row[i] ?? '')])));
}

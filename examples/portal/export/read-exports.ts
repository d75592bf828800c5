/** Files that the national register handed out, each read as it is. */
import { basename } from 'node:path';
import { ContractError, shown, tell, type Label, type Problem } from '@dabiao/core';
import { readExport, tellExport, type ExportOptions, type ReadExport } from '@dabiao/core/intake';
import { nationalExport } from '@dabiao/core/rulebook';
import { Complaint } from '../complaint.ts';
import { about, bytesOf, shownPath } from '../read-file.ts';

/** A file with everything that was read from it, or the reason why nothing was. */
export type ExportFile = { readonly name: string; readonly read: ReadExport } | { readonly name: string; readonly failed: Label };

type Known = { readonly period?: string | null; readonly columns?: Readonly<Record<string, string>> };

/** @throws Complaint when not one file holds a household or a village: the first reason */
export function readExports(paths: readonly string[], known: Known = {}): ExportFile[] {
  const files = paths.map((path, i) => readOne(path, nameIn(paths, i), { persons: paths.length > 1, ...(known.period && { period: known.period }), ...(known.columns && { columns: known.columns }) }));
  if (files.some((file) => 'read' in file && file.read.subject !== 'work')) return files;
  const [first] = files;
  throw first && 'failed' in first ? new Complaint(first.failed) : about(paths[0] ?? '', '只有务工记录，没有户；应同时给出户的导出表。请加上该文件。', 'lines of work and no household; expected the export of households beside it. Add that file.');
}

/** The name of a file, with its folders where two are called alike. */
function nameIn(paths: readonly string[], i: number): string {
  const path = paths[i] ?? '', isAlone = paths.every((other, n) => n === i || basename(other) !== basename(path));
  return shownPath(isAlone ? basename(path) : path);
}

/** @param options - `persons` where other files speak of the same people */
function readOne(path: string, name: string, options: ExportOptions): ExportFile {
  try {
    const read = readExport(bytesOf(path), nationalExport, options);
    return read.rows.length > 0 ? { name, read } : { name, failed: reasonOf(path, read) };
  } catch (error) {
    if (error instanceof ContractError) throw new Complaint(tell({ ...error.problem, path: error.problem.path.replace(/^period/, '--period').replace(/^columns\./, '--column ') }));
    if (!(error instanceof Complaint)) throw error;
    return { name, failed: error.sentence };
  }
}

/** Why no row of a file was read: what is wrong with it as a whole, else with its first row. */
function reasonOf(path: string, { problems, refused: [first] }: ReadExport): Label {
  const problem = problems[0];
  if (problem) return tell({ ...problem, path: shownPath(path) });
  const { zh, en } = first ? tell(first.reason) : { zh: '表头下没有一行数据；应为全国系统的导出表。请重新导出。', en: 'no row under the headers; expected an export of the national register. Export it again.' };
  return about(path, zh, en).sentence;
}

/** What became of a file, in sentences. */
export function tellFile(file: ExportFile): readonly Label[] {
  if ('failed' in file) return [file.failed];
  const [first, ...more] = tellExport(file.read), above = file.read.header.above.flatMap((cells) => cells.map(shown).filter((text) => text.trim() !== '')).slice(0, 6).join('；');
  return [...(first ? [first] : []), ...(above === '' ? [] : [{ zh: `表头上方：${above}`, en: `Above the headers: ${above}` }]), ...more];
}

/** How many rows and cells of a file were not believed, and problems of it as a whole. */
export const doubtsIn = (file: ExportFile): number => ('failed' in file ? 1 : doubtsOf(file.read).length);

/** A column that stands there twice is read all the same. */
export const doubtsOf = ({ problems, cells, refused }: ReadExport): readonly Problem[] => [...problems.filter(({ code }) => code !== 'repeated'), ...cells.map(({ reason }) => reason), ...refused.map(({ reason }) => reason)];

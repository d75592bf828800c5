/** Exports of the national register, judged whole. */
import { tell, type Label } from '@dabiao/core';
import { joinExports, type ExportRow, type ReadExport } from '@dabiao/core/intake';
import { nationalExport } from '@dabiao/core/rulebook';
import { assessCity, type Progress } from '@dabiao/city';
import { worded } from '../mechanisms/label.ts';
import { placeName } from '../terminal.ts';
import type { Panel } from '../workbench/panels.ts';
import { registryOf, type Registry } from '../workbench/registry.ts';
import { completeNames } from './complete-names.ts';
import { exportAt } from './export-at.ts';
import { exportRegister } from './export-register.ts';
import { inTwoHouseholds } from './in-two-households.ts';
import { doubtsIn, doubtsOf, readExports, tellFile, type ExportFile } from './read-exports.ts';

export type OpenedExports = {
  readonly registry: Registry;
  readonly files: readonly ExportFile[];
  /** What files say differently, and lines of work of nobody. */
  readonly between: readonly Label[];
  /** How much was not believed, in the files and between them. */
  readonly doubts: number;
};

/** @throws Complaint when nothing could be read, or the day or the place cannot be told */
export function openExports(paths: readonly string[], asked: { readonly on: string | null; readonly place: string | null; readonly period?: string | null; readonly columns?: Readonly<Record<string, string>> }, progress: Progress): OpenedExports {
  progress('reading', 0);
  const files = readExports(paths, asked), reads = files.flatMap((file) => ('read' in file ? [file] : []));
  const { households, villages, conflicts, unjoined, repeats } = joinExports(reads, nationalExport);
  const places = completeNames([...households, ...villages].map(({ place }) => place)), placed = (rows: readonly ExportRow[], from: number) => rows.map((row, i) => ({ ...row, place: places[from + i] ?? row.place }));
  const at = exportAt(asked, reads.map(({ name, read: { years, period } }) => ({ name, years, periods: period.of })), places);
  const register = exportRegister(placed(households, 0), placed(villages, households.length), at.on, fieldsOf(reads.map(({ read }) => read)));
  const between = [...conflicts, ...unjoined, ...inTwoHouseholds(repeats)].map(tell), name = worded((m) => placeName(at.place, m));
  const registry = registryOf({
    register, assessment: assessCity(register, at, progress), isInvented: false, name, about: aboutOf(files, at.why), reading: [...(between.length > 0 ? [betweenPanel(between)] : []), ...files.map(readingPanel)],
  });
  return { registry, files, between, doubts: files.reduce((sum, file) => sum + doubtsIn(file), between.length) };
}

/** What the columns that were read ask for. */
const fieldsOf = (reads: readonly ReadExport[]): ReadonlySet<string> => new Set(reads.flatMap(({ columns }) => columns.filter(({ status }) => status === 'read').flatMap(({ indicators }) => indicators)));

const aboutOf = (files: readonly ExportFile[], why: Label): Label => {
  const names = files.map(({ name }) => name);
  return { zh: `导出表 ${names.join('、')}。${why.zh}`, en: `From ${names.join(', ')}. ${why.en}` };
};

const most = 20;

/** The first of a long list, and how many there are in all. */
export const firstOf = (list: readonly Label[]): readonly Label[] =>
  (list.length <= most ? list : [...list.slice(0, most), { zh: `……共 ${list.length} 处`, en: `… ${list.length} in all` }]);

const betweenPanel = (between: readonly Label[]): Panel => ({
  title: betweenFiles, note: { zh: `${between.length} 处`, en: String(between.length) }, lines: firstOf(between).map((label) => ({ state: 'footing', label })),
});

export const betweenFiles: Label = { zh: '各表、各户之间', en: 'Between files and households' };

function readingPanel(file: ExportFile): Panel {
  const doubts = doubtsIn(file), isDoubt = new Set('read' in file ? doubtsOf(file.read).map((problem) => tell(problem).zh) : []);
  const note: Label = doubts === 0 ? { zh: '全部读入', en: 'all of it was read' } : { zh: `${doubts} 处未采信`, en: `${doubts === 1 ? '1 place was' : `${doubts} places were`} not believed` };
  return {
    title: { zh: file.name, en: file.name }, note,
    lines: tellFile(file).map((label) => ({ state: 'failed' in file ? 'unmet' : isDoubt.has(label.zh) ? 'footing' : 'done', label })),
  };
}

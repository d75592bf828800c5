/** Exports of the national register, judged whole. */
import type { Label } from '@dabiao/core';
import { assessCity, type Progress } from '@dabiao/city';
import { worded } from '../mechanisms/label.ts';
import { placeName } from '../terminal.ts';
import type { Panel } from '../workbench/panels.ts';
import { registryOf, type Registry } from '../workbench/registry.ts';
import { exportAt } from './export-at.ts';
import { exportRegister } from './export-register.ts';
import { doubtsIn, readExports, tellFile, type ExportFile } from './read-exports.ts';

export type OpenedExports = { readonly registry: Registry; readonly files: readonly ExportFile[]; readonly doubts: number };

/** @throws Complaint when nothing could be read, or the day or the place cannot be told */
export function openExports(paths: readonly string[], asked: { readonly on: string | null; readonly place: string | null }, progress: Progress): OpenedExports {
  progress('reading', 0);
  const files = readExports(paths), reads = files.flatMap((file) => ('read' in file ? [file.read] : []));
  const rowsOf = (subject: string) => reads.flatMap((read) => (read.subject === subject ? read.rows : []));
  const households = rowsOf('household'), villages = rowsOf('village');
  const years = [...new Set(reads.flatMap((read) => read.years))].sort();
  const at = exportAt(asked, years, [...households, ...villages].map(({ place }) => place));
  const register = exportRegister(households, villages, at.on);
  const name = worded((m) => placeName(at.place, m));
  const registry = registryOf({
    register, assessment: assessCity(register, at, progress), isInvented: false, name, about: aboutOf(files, at.why), reading: files.map(readingPanel),
  });
  return { registry, files, doubts: files.reduce((sum, file) => sum + doubtsIn(file), 0) };
}

const aboutOf = (files: readonly ExportFile[], why: Label): Label => {
  const names = files.map(({ name }) => name);
  return { zh: `导出表 ${names.join('、')}。${why.zh}`, en: `From ${names.join(', ')}. ${why.en}` };
};

function readingPanel(file: ExportFile): Panel {
  const [first, ...more] = tellFile(file), doubts = doubtsIn(file);
  const note: Label = doubts === 0 ? { zh: '全部读入', en: 'all of it was read' } : { zh: `${doubts} 处未采信`, en: `${doubts} places were not believed` };
  return {
    title: { zh: file.name, en: file.name }, note,
    lines: [...(first ? [{ state: 'failed' in file ? 'unmet' : 'done', label: first } as const] : []), ...more.map((label) => ({ state: 'footing', label }) as const)],
  };
}

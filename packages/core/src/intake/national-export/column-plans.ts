import type { ExportColumn, ExportDictionary, ExportPeriod, ExportScope } from '../../model/export-dictionary.js';
import { cellReader, type ReadCell, type Reading } from './read-cell.js';
import type { Headings } from './match-headings.js';
import type { Spelling } from './header-spellings.js';

/** One place in a row where an answer of a column stands; the risks 1 to 5 are five cells of one place. */
export type PlanPart = { readonly header: string; readonly cells: readonly number[]; readonly read: ReadCell };

/** How a column is read: more than one part where its header stands there twice. */
export type ColumnPlan = { readonly column: ExportColumn; readonly parts: readonly PlanPart[]; readonly joint: boolean };

type Placed = { readonly at: number; readonly header: string; readonly spelling: Spelling };

/** The plans of the columns of some scopes that have something to say. */
export function plansOf({ headings, at }: Headings, dictionary: ExportDictionary, scopes: readonly ExportScope[], allowed: readonly ExportPeriod[]): ColumnPlan[] {
  const byColumn = new Map<ExportColumn, Placed[]>();
  at.forEach((spelling, i) => {
    if (spelling === null || !scopes.includes(spelling.scope)) return;
    const { column } = spelling;
    if (!column.gives && !column.list) return;
    byColumn.set(column, [...(byColumn.get(column) ?? []), { at: i, header: headings[i]?.header ?? '', spelling }]);
  });
  return [...byColumn].map(([column, placed]) => {
    const whole = !column.several || column.headers.every((header) => placed.some(({ spelling }) => spelling.header === header));
    const reader = ({ spelling: { unit } }: Placed): ReadCell =>
      cellReader(column, { periods: dictionary.periods, allowed, whole, power: (column.unit !== undefined && unit !== undefined && dictionary.units[column.unit]?.[unit]) || 0 });
    const [first] = placed;
    const parts = column.several && first
      ? [{ header: placed.map(({ header }) => header).join('、'), cells: placed.map((one) => one.at), read: reader(first) }]
      : placed.map((one) => ({ header: one.header, cells: [one.at], read: reader(one) }));
    return { column, parts, joint: dictionary.joint.some(({ when }) => Object.hasOwn(when, column.key)) };
  });
}

/** The text of a part: its cell, or those of its cells that are not empty, apart by commas. */
export function textOf({ cells: [first = -1, ...more] }: PlanPart, cell: (at: number) => string): string {
  if (more.length === 0) return cell(first);
  return [first, ...more].map((at) => cell(at).trim()).filter((text) => text !== '' && text !== '-').join(',');
}

/** Whether two readings of one column say the same. */
export const saysSame = (a: Reading, b: Reading): boolean =>
  a === b || (!a.flaw && !b.flaw && a.value === b.value && JSON.stringify(a.answers.map(([, value]) => value)) === JSON.stringify(b.answers.map(([, value]) => value)));

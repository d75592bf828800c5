/** Cells in a terminal, where a Chinese character takes two columns. */
import stringWidth from 'string-width';
import type { Messages } from '@dabiao/core';
import { divisions } from '@dabiao/core/rulebook';
import type { Cells } from './agreement-table.ts';

/** Cuts and fills to a width in terminal columns. */
function cell(text: string, width: number): string {
  let kept = '';
  for (const ch of text) {
    if (stringWidth(kept + ch) > width - (stringWidth(text) > width ? 1 : 0)) return `${kept}…`.padEnd(kept.length + 1 + Math.max(0, width - stringWidth(kept) - 1));
    kept += ch;
  }
  return kept + ' '.repeat(Math.max(0, width - stringWidth(kept)));
}

/** One line of a table. The last cell is never cut: it says why. */
export const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((text, i) => (i === cells.length - 1 ? text : cell(text, widths[i] ?? 0))).join('  ').trimEnd();

/** Cells as columns as wide as their widest cell, numbers to the right. */
export function columns(cells: Cells): string[] {
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ''))));
  const right = (text: string, width: number): string => ' '.repeat(width - stringWidth(text)) + text;
  return cells.map((row) => row.map((text, i) => (i === 0 ? cell(text, widths[0] ?? 0) : right(text, widths[i] ?? 0))).join('  '));
}

/** Lines of cells as wide as their widest, the last as long as it is. */
export function left(rows: Cells): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ''))));
  return rows.map((row) => line(row, widths));
}

export function placeName(place: string, m: Messages): string {
  const found = divisions.find((d) => d.code === place.slice(0, 6).padEnd(6, '0'));
  if (found) return m.pick(found.label);
  return place.length > 2 ? m.title(placeName(place.slice(0, 2), m), place) : place;
}

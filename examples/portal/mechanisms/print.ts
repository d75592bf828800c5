/** The mechanisms in a terminal: the same tables as on the page. */
import type { Messages } from '@dabiao/core';
import { left } from '../terminal.ts';
import type { Cell, Mark, View } from './view.ts';

const signs: Readonly<Record<Mark, string>> = { met: '✓', unmet: '✗', unknown: '?', overdue: '!', refused: '⊘', provisional: '※' };

function textOf(cell: Cell, m: Messages): string {
  if (typeof cell === 'string') return cell;
  if (!('text' in cell)) return m.pick(cell);
  const { text, mark, weak } = cell;
  return [...(mark ? [signs[mark]] : []), typeof text === 'string' ? text : m.pick(text), ...(weak && mark !== 'provisional' ? [signs.provisional] : [])].join(' ');
}

/** Title, question and tables of one mechanism. */
export function mechanismLines({ title, asks, data, tables, notes = [] }: View, m: Messages): string[] {
  const drawn = tables.flatMap(({ caption, head, rows }) => [
    '', m.pick(caption), ...left([head.map((label) => m.pick(label)), ...rows.map((row) => row.map((cell) => textOf(cell, m)))]).map((line) => `  ${line}`),
  ]);
  return [`== ${m.pick(title)}`, m.pick(asks), m.pick(data), ...drawn, ...notes.map((note) => `  · ${m.pick(note)}`)];
}

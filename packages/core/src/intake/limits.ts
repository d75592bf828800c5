import type { NumberIndicator } from '../model/indicator.js';

/**
 * How much is read before it is refused. Far above what a real file holds, far below what stops a browser.
 */
export const limits = {
  /** Rows of a roster whose size has no maximum of its own. */
  rows: 10_000,
  /** Unknown fields of one record that are listed one by one. */
  unknownKeys: 50,
  /** Columns of a table. */
  columns: 2_000,
  /** Characters of one text cell. */
  text: 200,
  /** Characters of a cell that holds a list as JSON. */
  json: 1_000_000,
} as const;

/** The range of a number: its own, and at most as many steps as a binary number can count one by one. */
export const rangeOf = ({ scale, min, max }: NumberIndicator): { min: number; max: number } => ({ min: min ?? -1e15 / scale, max: max ?? 1e15 / scale });

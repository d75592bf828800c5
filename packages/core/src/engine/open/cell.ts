/** One answer of a record that a rule reads: where it stands, what it is, and what it may be. */
import type { Indicator } from '../../model/indicator.js';
import type { RecordOf, Value } from '../../model/record.js';
import type { Known, Within } from '../../model/question.js';
import type { Domain } from './domain.js';

export type Cell = {
  readonly path: string;
  readonly steps: readonly (string | number)[];
  readonly of: Indicator;
  /** The answer; null when it is unknown. */
  readonly known: Known;
  /** Everything that an unanswered cell may still turn out to be. */
  readonly domain: Domain;
  /** Says how many rows a roster has: known, it is a fact and no measure. */
  readonly isSize: boolean;
  /** The rows that it lies in, outermost first. */
  readonly within: readonly Within[];
  /** The path of the undescribed row that it lies in. */
  readonly row: string | null;
};

/** An answer that nobody has. Unlike an empty cell it is filled by no assumption: so is a row that nobody described. */
export const blank: Value = { refused: '' };

/** A record with one answer more. Rows on the way are made where there are none. */
export function put(record: RecordOf, [step = '', ...rest]: readonly (string | number)[], value: Value): RecordOf {
  if (rest.length === 0) return { ...record, [step]: value };
  const [index = 0, ...inner] = rest;
  const rows = [...((Object.hasOwn(record, step) ? record[step] : null) as readonly RecordOf[] | null ?? [])];
  rows[index as number] = put(rows[index as number] ?? {}, inner, value);
  return { ...record, [step]: rows };
}

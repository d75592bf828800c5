/**
 * Which answers are blank, as flags of the record itself.
 *
 * Once a blank is an answer like any other, all readings agree on it. A refused cell is neither blank nor answered: the flag is
 * missing, with the cause of the cell it stands for.
 */
import { blankOf } from '../../model/check.js';
import type { Indicator } from '../../model/indicator.js';
import type { RecordOf, Value } from '../../model/record.js';
import { answerIn, eachRow, rangeOf, rowsIn } from '../answer.js';
import { nothingAssumed } from '../assumed.js';
import type { Columns } from '../columns.js';
import type { Interval } from '../logic.js';
import { blankColumn } from './blank-column.js';
import type { Blanks } from './flaw-rule.js';

/** The record, and for every answer that must be there the flag whether it is. */
export function withBlanks({ own, rosters }: Blanks, record: RecordOf): RecordOf {
  const lists = [...rosters].flatMap(([id, of]) => {
    const rows = rowsIn(record, { id });
    return rows.length === 0 ? [] : [[id, eachRow(rows, { id }, (row) => flagged(of, row))] as const];
  });
  return { ...flagged(own, record), ...Object.fromEntries(lists) };
}

const flagged = (of: readonly Indicator[], row: RecordOf): RecordOf => ({ ...row, ...Object.fromEntries(of.map((i) => [blankOf(i).id, isBlank(row, i)])) });

function isBlank(row: RecordOf, of: Indicator): Value {
  const { value, cause } = answerIn(row, of, nothingAssumed);
  if (value === null) return cause?.kind === 'missing' ? true : { refused: cause?.given ?? '' };
  return of.type === 'number' && saysNothing(value as Interval, rangeOf(of));
}

const saysNothing = (given: Interval, range: Interval): boolean => given.low < given.high && given.low === range.low && given.high === range.high;

/** The same over columns: 0 answered, 2 blank, 3 refused. */
export function columnsWithBlanks({ own, rosters }: Blanks, columns: Columns): Columns {
  const lists = [...rosters].map(([id, of]) => {
    const given = columns.rosters && Object.hasOwn(columns.rosters, id) ? columns.rosters[id] : undefined;
    return given && ([id, { offsets: given.offsets, rows: withFlags(of, given.rows) }] as const);
  });
  return { ...withFlags(own, columns), rosters: { ...columns.rosters, ...Object.fromEntries(lists.filter((list) => list !== undefined)) } };
}

const withFlags = (of: readonly Indicator[], columns: Columns): Columns => ({
  ...columns, flags: { ...columns.flags, ...Object.fromEntries(of.map((i) => [blankOf(i).id, blankColumn(columns, i)])) },
});

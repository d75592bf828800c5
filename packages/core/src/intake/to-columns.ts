import type { Columns, Ends } from '../engine/columns.js';
import { dayNumber } from '../model/civil-date.js';
import type { ChoiceIndicator, Indicator, NumberIndicator } from '../model/indicator.js';
import type { RecordOf } from '../model/record.js';
import type { RosterShape, SubjectShape } from '../model/subject-shape.js';
import { acceptCell } from './cell.js';

type NumberColumn = NonNullable<Columns['numbers']>[string];
type RosterColumn = NonNullable<Columns['rosters']>[string];

/**
 * Turns records into columns, for judging many at once.
 *
 * Every cell passes the same check as a record that is read, so what a record would refuse is refused here, and nothing throws.
 *
 * @param records - as {@link readRecord} gives them
 * @returns an array per indicator; numbers have two only where some record gives bounds
 * @example toColumns(household, [{ householdSize: 4 }, {}]).numbers?.householdSize //=> Float64Array.of(4, NaN)
 */
export function toColumns(shape: SubjectShape, records: readonly RecordOf[]): Columns {
  const of = <T extends Indicator['type']>(type: T) => shape.indicators.filter((i): i is Indicator & { type: T } => i.type === type);
  const keyed = <I extends { readonly id: string }, C>(list: readonly I[], column: (i: I) => C) => Object.fromEntries(list.map((i) => [i.id, column(i)]));
  return {
    length: records.length,
    numbers: keyed(of('number'), (i) => withUnreadable(numberColumn(i, records), i, shape, records)),
    flags: keyed(of('flag'), (i) => Uint8Array.from(records, (record) => coded(record, i, { missing: 1, refused: 3 }, (yes) => (yes === true ? 2 : 0)))),
    choices: keyed(of('choice'), (i) => choiceColumn(i, records)),
    dates: keyed(of('date'), (i) => Int32Array.from(records, (record) => coded(record, i, { missing: 0, refused: -1 }, (day) => dayNumber(day as string)))),
    rosters: Object.fromEntries(shape.rosters.map((r) => [r.roster.id, rosterColumn(r, records)])),
  };
}

const own = (record: RecordOf, id: string): unknown => (Object.hasOwn(record, id) ? record[id] : null);

function coded(record: RecordOf, of: Indicator, none: { missing: number; refused: number }, code: (value: unknown) => number): number {
  const given = own(record, of.id);
  if (given === null || given === undefined) return none.missing;
  const accepted = acceptCell(of, given);
  return 'value' in accepted ? code(accepted.value) : none.refused;
}

function numberColumn(of: NumberIndicator, records: readonly RecordOf[]): NumberColumn {
  const low = new Float64Array(records.length).fill(NaN), high = new Float64Array(records.length).fill(NaN);
  let exact = true;
  records.forEach((record, i) => {
    const given = own(record, of.id);
    if (given === null || given === undefined) return;
    // A column cannot tell -0 from 0, and judging takes it for 0.
    const accepted = acceptCell(of, given === 0 ? 0 : given);
    if (!('value' in accepted)) low[i] = high[i] = Infinity;
    else if (typeof accepted.value === 'number') low[i] = high[i] = accepted.value;
    else if (accepted.value !== null) {
      const ends = accepted.value as { low?: number; high?: number };
      [low[i], high[i]] = [ends.low ?? NaN, ends.high ?? NaN];
      exact = false;
    }
  });
  return exact ? low : { low, high };
}

function choiceColumn(of: ChoiceIndicator, records: readonly RecordOf[]) {
  const values = Object.keys(of.codes);
  const positions = new Map(values.map((value, i) => [value, i]));
  const position = (value: unknown): number => positions.get(value as string) ?? -2;
  return { codes: Int32Array.from(records, (record) => coded(record, of, { missing: -1, refused: -2 }, position)), values };
}

/** A roster that is no list takes its size with it: a household of 0 whose list could not be read is not empty. */
function withUnreadable(column: Float64Array | Ends, size: NumberIndicator, shape: SubjectShape, records: readonly RecordOf[]): Float64Array | Ends {
  for (const { roster } of shape.rosters) {
    if (roster.size.id !== size.id) continue;
    records.forEach((record, i) => {
      const list = own(record, roster.id) ?? [];
      if (Array.isArray(list)) return;
      if (column instanceof Float64Array) column[i] = Infinity;
      else column.low[i] = column.high[i] = Infinity;
    });
  }
  return column;
}

/** A row that is no record is read as empty: unknown, never an error. */
function rosterColumn({ roster, of }: RosterShape, records: readonly RecordOf[]): RosterColumn {
  const offsets = new Int32Array(records.length + 1);
  const rows: RecordOf[] = [];
  records.forEach((record, i) => {
    const list = own(record, roster.id);
    if (Array.isArray(list)) for (const row of list as unknown[]) rows.push((typeof row === 'object' && row !== null ? row : {}) as RecordOf);
    offsets[i + 1] = rows.length;
  });
  return { offsets, rows: toColumns(of, rows) };
}

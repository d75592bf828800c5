/** Numbers of many records: exact, or the two ends. */
export type NumberColumn = Float64Array | { readonly low: Float64Array; readonly high: Float64Array };

/** Answers of many records to one choice, as positions in `values`. */
export type ChoiceColumn = { readonly codes: Int32Array; readonly values: readonly string[] };

/** The rows of a roster for many records, one after the other: record i has rows `offsets[i]` up to, not including, `offsets[i + 1]`. */
export type RosterColumn = { readonly offsets: Int32Array; readonly rows: Columns };

/**
 * Many records, one array per indicator. An indicator without a column is missing everywhere.
 *
 * - numbers: NaN is missing, Infinity refused; with two ends, NaN is an open end
 * - flags: 0 no, 1 missing, 2 yes, 3 refused
 * - choices: -1 missing, -2 refused
 * - dates: yyyymmdd, 0 missing, -1 refused
 */
export type Columns = {
  readonly length: number;
  readonly numbers?: Readonly<Record<string, NumberColumn>>;
  readonly flags?: Readonly<Record<string, Uint8Array>>;
  readonly choices?: Readonly<Record<string, ChoiceColumn>>;
  readonly dates?: Readonly<Record<string, Int32Array>>;
  readonly rosters?: Readonly<Record<string, RosterColumn>>;
};

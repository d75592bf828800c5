/**
 * Records by columns, keyed by the id of the indicator or roster. An absent column is missing in every row.
 */
export type Columns = {
  readonly length: number;
  /** Exact numbers, NaN when missing, Infinity when refused; or bounds, where NaN is an open end. */
  readonly numbers?: Readonly<Record<string, Float64Array | { readonly low: Float64Array; readonly high: Float64Array }>>;
  /** 0 no, 1 missing, 2 yes, 3 refused. */
  readonly flags?: Readonly<Record<string, Uint8Array>>;
  /** Positions in `values`; -1 when missing, -2 when refused. */
  readonly choices?: Readonly<Record<string, { readonly codes: Int32Array; readonly values: readonly string[] }>>;
  /** yyyymmdd; 0 when missing, -1 when refused. */
  readonly dates?: Readonly<Record<string, Int32Array>>;
  /** The rows of parent `i` are `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly rosters?: Readonly<Record<string, { readonly offsets: Int32Array; readonly rows: Columns }>>;
};

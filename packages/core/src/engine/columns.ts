/** A million records as typed arrays: one array per indicator, all of the same length. */
import { byColumn, columnOf, ContractError, giveColumns, oneOfThese, risingOffsets, shown, textList, wholeLength, type ProblemCode } from '../model/problem.js';
import type { Label } from '../model/label.js';
import { isRecord } from './answer.js';

/** Numbers known only within bounds. NaN is an open end; a cell whose ends are both NaN is missing. */
export type Ends = { readonly low: Float64Array; readonly high: Float64Array };

/**
 * Records by columns, keyed by the id of the indicator or roster. An absent column is missing in every row.
 *
 * Anything that a record could not hold either (off its step, out of range, infinite, unlisted, not a real day) is refused:
 * unknown, whatever is assumed of a missing cell.
 */
export type Columns = {
  readonly length: number;
  /** Exact numbers, NaN when missing; or bounds. */
  readonly numbers?: Readonly<Record<string, Float64Array | Ends>>;
  /** 0 no, 1 missing, 2 yes, 3 refused. */
  readonly flags?: Readonly<Record<string, Uint8Array>>;
  /** Positions in `values`; -1 when missing, -2 when refused. */
  readonly choices?: Readonly<Record<string, { readonly codes: Int32Array; readonly values: readonly string[] }>>;
  /** yyyymmdd; 0 when missing, -1 when refused. */
  readonly dates?: Readonly<Record<string, Int32Array>>;
  /** The rows of parent `i` are `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly rosters?: Readonly<Record<string, { readonly offsets: Int32Array; readonly rows: Columns }>>;
};

/**
 * Refuses columns of a wrong shape before anything is judged.
 *
 * A column that is too short would read as unknown in JavaScript, and offsets that fall would give a household the members of another.
 *
 * @throws ContractError with the path of the column, such as `columns.rosters.members.offsets`
 */
export function checkColumns(columns: Columns, path = 'columns'): void {
  if (!isRecord(columns)) fail(path, columns, byColumn);
  needKeys(columns, groups, path);
  const { length } = columns;
  if (!Number.isInteger(length) || length < 0) fail(`${path}.length`, length, wholeLength);
  const check = (of: unknown, type: ArrayType, at: string, size = length): void => {
    if (!(of instanceof arrayTypes[type]) || of.length !== size) fail(at, of, columnOf(type, size));
  };
  for (const group of groups) if (group !== 'length' && !isRecord(columns[group] ?? {})) fail(`${path}.${group}`, columns[group], byColumn);
  for (const [id, of] of Object.entries(columns.numbers ?? {})) {
    const at = `${path}.numbers.${id}`;
    if (isRecord(of) && isEnds(of)) for (const end of ['low', 'high'] as const) check(of[end], 'Float64Array', `${at}.${end}`);
    else check(of, 'Float64Array', at);
  }
  for (const [id, of] of Object.entries(columns.flags ?? {})) check(of, 'Uint8Array', `${path}.flags.${id}`);
  for (const [id, of] of Object.entries(columns.dates ?? {})) check(of, 'Int32Array', `${path}.dates.${id}`);
  for (const [id, of] of Object.entries(columns.choices ?? {})) {
    needKeys(of, ['codes', 'values'], `${path}.choices.${id}`);
    const { codes, values } = of;
    check(codes, 'Int32Array', `${path}.choices.${id}.codes`);
    if (!Array.isArray(values) || values.some((v) => typeof v !== 'string')) fail(`${path}.choices.${id}.values`, values, textList);
  }
  for (const [id, of] of Object.entries(columns.rosters ?? {})) {
    const at = `${path}.rosters.${id}`;
    needKeys(of, ['offsets', 'rows'], at);
    const { offsets, rows } = of;
    checkColumns(rows, `${at}.rows`);
    check(offsets, 'Int32Array', `${at}.offsets`, length + 1);
    const falls = offsets.some((n, i) => n < (i === 0 ? 0 : offsets[i - 1] ?? 0));
    if (falls || offsets[0] !== 0 || offsets[length] !== rows.length) fail(`${at}.offsets`, offsets, risingOffsets(rows.length));
  }
}

const groups = ['length', 'numbers', 'flags', 'choices', 'dates', 'rosters'] as const;

/** A key that no reading reads would be a column that nobody misses. */
function needKeys(of: object, keys: readonly string[], path: string): void {
  if (!isRecord(of)) fail(path, of, oneOfThese(keys));
  const stray = Object.keys(of).find((key) => !keys.includes(key));
  if (stray !== undefined) fail(`${path}.${shown(stray)}`, '', oneOfThese(keys), 'unknown-key');
}

const arrayTypes = { Float64Array, Uint8Array, Int32Array };
type ArrayType = keyof typeof arrayTypes;

/** Bounds rather than exact numbers. */
export const isEnds = (of: Float64Array | Ends): of is Ends => !(of instanceof Float64Array) && typeof of === 'object' && 'low' in of;

function fail(path: string, given: unknown, expected: Label, code: ProblemCode = 'wrong-shape'): never {
  const what = ArrayBuffer.isView(given) ? `${given.constructor.name}(${(given as Uint8Array).length})` : shown(given);
  throw new ContractError({ code, path, given: what, expected, remedy: giveColumns });
}

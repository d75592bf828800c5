import type { Rule } from '../model/rule.js';
import { assumedBy } from './assumed.js';
import { foldRule } from './fold.js';
import { checkAt, checkDistinct, type JudgeAt } from './judge.js';
import { dialectOf, type DialectName } from './sql/dialect.js';
import { quoteName } from './sql/fragment.js';
import { Frame } from './sql/frame.js';
import { namer, takenBy, type From } from './sql/from.js';
import { checkName } from './sql/name-length.js';
import { reading } from './sql/reading.js';
import { countCells, countNothing } from './sql/refused.js';

/** Day, place and assumptions, the database, and where the records lie in it. */
export type SqlOptions = JudgeAt & { readonly dialect: DialectName; readonly from: From };

/**
 * Writes rules as one SELECT: a row per key (`_key`), a column per rule id, each TRUE, FALSE or NULL.
 *
 * NULL is unknown, so never filter with `NOT "rule"` alone: list `IS NULL` beside it. The first stage is the intake: a stored cell
 * that a record would refuse (NaN, an infinity, off its step, out of range, unlisted) reads as NULL; {@link toSqlRefused} counts them.
 *
 * Every column that the rules read has to exist ({@link requires} lists them), under the id of its indicator or as `from.columns` says:
 * numbers of any numeric type, flags BOOLEAN or 0 and 1, choices text, days DATE.
 *
 * For DuckDB, and for PostgreSQL 12 and later. PostgreSQL keeps 63 bytes of a name and 1,664 columns of a statement: a longer name is
 * refused here, and it refuses a wider statement itself, so ask for fewer rules at once. Run {@link verifyDialect} once on a database
 * before its answers are trusted.
 *
 * @throws ContractError when the dialect is unknown, a roster has no table, a rule is listed twice, or the database would cut a name
 * @example toSql([householdExit], { on: '2019-12-31', place: '511722', dialect: 'duckdb', from: { table: 'households', key: 'id', rosters: { members: { table: 'people', key: 'id', parent: 'household' } } } })
 */
export function toSql(rules: readonly Rule[], options: SqlOptions): string {
  return selectFrom([], rules, options);
}

/** @param given - tables that the statement brings with it, each as `name AS (...)` */
export function selectFrom(given: readonly string[], rules: readonly Rule[], options: SqlOptions): string {
  checkDistinct(rules);
  for (const [i, { id }] of rules.entries()) checkName(id, `rules[${i}].id`, dialectOf(options.dialect).nameBytes);
  const { top, truths, lists } = foldInto(rules, options);
  const columns = ['_key', ...truths.map(({ id, text }) => `${text} AS ${quoteName(id)}`)];
  return `WITH\n${[...given, ...[...lists].map(([text, name]) => `${name} AS ${text}`), ...top.statements()].join(',\n')}\nSELECT\n  ${columns.join(',\n  ')}\nFROM ${top.last}`;
}

/**
 * Writes the companion query: how many cells of each column that the rules read are missing, and how many are refused.
 *
 * Both read as NULL in {@link toSql}; only this tells an empty cell from a wrong one. A row per column, in the order of the rules:
 * `path` (members as `members[].birthDate`), `cells`, `missing`, `refused`. The path of a roster itself (`members[]`) counts its
 * rows: `missing` without a parent, `refused` with a parent that does not exist. Such rows belong to nobody and are not judged.
 */
export function toSqlRefused(rules: readonly Rule[], options: SqlOptions): string {
  const { top } = foldInto(rules, options);
  const counts = countCells(top, dialectOf(options.dialect));
  return counts.length === 0 ? countNothing : counts.join('\nUNION ALL\n');
}

function foldInto(rules: readonly Rule[], options: SqlOptions) {
  checkAt(options);
  const lists = new Map<string, string>();
  const setting = { lists, assumed: assumedBy(options.assume), dialect: dialectOf(options.dialect), nameTable: namer(takenBy(options.from)) };
  const top = new Frame(rules[0]?.subject ?? 'record', options.from, 'from', setting);
  const algebra = reading(top);
  return { top, lists, truths: rules.map((rule) => ({ id: rule.id, text: foldRule(rule, algebra, options).text })) };
}

import type { Definition } from '../model/definition.js';
import { assumedBy } from './assumed.js';
import { classesToSql } from './classes/classes-to-sql.js';
import { figureToSql } from './figure/figure-to-sql.js';
import { foldRule } from './fold.js';
import { checkAt, checkDistinct, type JudgeAt } from './judge.js';
import { needShapes } from './need-shape.js';
import type { Answer } from './sql/answer.js';
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
 * Writes rules, figures and classes as one SELECT: a row per key (`_key`).
 *
 * - a rule: a column of its id, TRUE, FALSE or NULL. NULL is unknown, so never filter with `NOT "rule"` alone: list `IS NULL` beside it
 * - a figure: `<id>.low` and `<id>.high`, equal where it is exact, NULL where an end is open
 * - classes: their id holds the code of the class, NULL where it is unknown or none applies; `<id>.settled` tells these two apart, and
 *   `<id>.<code>` says of each class whether the row may still turn out to be in it
 *
 * The first stage is the intake: a stored cell
 * that a record would refuse (NaN, an infinity, off its step, out of range, unlisted) reads as NULL; {@link toSqlRefused} counts them.
 *
 * Every column that is read has to exist ({@link requires} lists them), under the id of its indicator or as `from.columns` says:
 * numbers of any numeric type, flags BOOLEAN or 0 and 1, choices text, days DATE.
 *
 * For DuckDB, and for PostgreSQL 12 and later. PostgreSQL keeps 63 bytes of a name and 1,664 columns of a statement: a longer name is
 * refused here, and it refuses a wider statement itself, so ask for less at once. Run {@link verifyDialect} once on a database
 * before its answers are trusted.
 *
 * @throws ContractError when the dialect is unknown, a roster has no table, something is listed twice, or the database would cut a name
 * @example toSql([householdExit], { on: '2019-12-31', place: '511722', dialect: 'duckdb', from: { table: 'households', key: 'id', rosters: { members: { table: 'people', key: 'id', parent: 'household' } } } })
 */
export function toSql(definitions: readonly Definition[], options: SqlOptions): string {
  return selectFrom([], definitions, options);
}

/** @param given - tables that the statement brings with it, each as `name AS (...)` */
export function selectFrom(given: readonly string[], definitions: readonly Definition[], options: SqlOptions): string {
  const { top, answers, lists } = foldInto(definitions, options);
  const columns = ['_key', ...answers.map(({ name, of }) => `${of.text} AS ${quoteName(name)}`)];
  return `WITH\n${[...given, ...[...lists].map(([text, name]) => `${name} AS ${text}`), ...top.statements()].join(',\n')}\nSELECT\n  ${columns.join(',\n  ')}\nFROM ${top.last}`;
}

/**
 * Writes the companion query: how many cells of each column that is read are missing, and how many are refused.
 *
 * Both read as NULL in {@link toSql}; only this tells an empty cell from a wrong one. A row per column, in the order of the definitions:
 * `path` (members as `members[].birthDate`), `cells`, `missing`, `refused`. The path of a roster itself (`members[]`) counts its
 * rows: `missing` without a parent, `refused` with a parent that does not exist. Such rows belong to nobody and are not judged.
 */
export function toSqlRefused(definitions: readonly Definition[], options: SqlOptions): string {
  const { top } = foldInto(definitions, options);
  const counts = countCells(top, dialectOf(options.dialect));
  return counts.length === 0 ? countNothing : counts.join('\nUNION ALL\n');
}

function foldInto(definitions: readonly Definition[], options: SqlOptions) {
  needShapes('definitions', definitions, 'criteria', 'formula', 'bands');
  checkAt(options);
  checkDistinct(definitions, 'definitions');
  const lists = new Map<string, string>();
  const dialect = dialectOf(options.dialect);
  const top = new Frame(definitions[0]?.subject ?? 'record', options.from, 'from', { lists, assumed: assumedBy(options.assume), dialect, nameTable: namer(takenBy(options.from)) });
  const algebra = reading(top);
  const answers = definitions.flatMap((of, i) => {
    const columns = answersOf(of, top, algebra, options);
    for (const { name } of columns) checkName(name, `definitions[${i}].id`, dialect.nameBytes);
    return columns;
  });
  checkDistinct(answers.map(({ name }) => ({ id: name })), 'columns');
  return { top, lists, answers };
}

function answersOf(of: Definition, top: Frame, algebra: ReturnType<typeof reading>, at: JudgeAt): Answer[] {
  if ('formula' in of) return figureToSql(of, algebra, at);
  if ('bands' in of) return classesToSql(of, top, algebra, at);
  return [{ name: of.id, of: foldRule(of, algebra, at) }];
}

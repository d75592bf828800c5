/**
 * One table and the stages computed over its rows: read, checked, then as many as there are nodes inside nodes.
 *
 * A node that is used twice is bound as a column of the next stage, so that the text grows with the rule and not three times a level.
 * A roster is summed per parent before the parent's cells are checked, and joined once.
 */
import type { Indicator, Roster } from '../../model/indicator.js';
import type { Assumed } from '../assumed.js';
import { checkCell, readCell } from './cell.js';
import type { Dialect } from './dialect.js';
import { quoteName, sql, type Sql } from './fragment.js';
import { checkNames, columnOf, namer, rosterTable, tableName, type From, type Namer, type RosterFrom } from './from.js';
import { checkName } from './name-length.js';

/** What all frames of one statement have in common. */
export type Setting = { readonly assumed: Assumed; readonly dialect: Dialect; readonly nameTable: Namer; /** Lists that the statement brings with it, by their text. */ readonly lists: Map<string, string> };

/** A column of the checked stage. */
export type Cell = { readonly of: Indicator; readonly raw: string; readonly name: string; readonly read: string; readonly check: string };
/** A roster of a frame, and the name of its rows summed per parent. */
export type Child = { readonly frame: Frame; readonly from: RosterFrom; readonly total: string };

/** The cells as read, and every eighth stage, are written down: PostgreSQL would work out each column again wherever it is used. More is slower. */
const writtenDown = 8;

export class Frame {
  readonly from: From;
  readonly #path: string;
  readonly #setting: Setting;
  readonly #name: string;
  readonly #owner: Frame | undefined;
  readonly #nameColumn = namer(['_key', '_parent', '_rows', '_day', '_by']);
  readonly #cells = new Map<string, Cell>();
  readonly #ownersCells = new Map<string, Cell>();
  readonly #joined = new Map<string, string>();
  readonly #stages: Map<string, string>[] = [];
  readonly #sums = new Map<string, string>();
  readonly #children = new Map<string, Child>();

  constructor(wish: string, from: From, path: string, setting: Setting, owner?: Frame) {
    checkNames(from, path, setting.dialect.nameBytes);
    this.from = from;
    this.#path = path;
    this.#setting = setting;
    this.#owner = owner;
    this.#name = setting.nameTable(plainName(wish));
  }

  /** The checked column of an indicator: NULL when unknown. */
  column(of: Indicator): Sql {
    checkName(columnOf(this.from, of.id), `${this.#path}.columns.${of.id}`, this.#setting.dialect.nameBytes);
    return this.#cell(this.#cells, 't', this.from, of);
  }

  /** The checked column of the row that this one belongs to; NULL where nothing owns it. */
  ownersColumn(of: Indicator): Sql {
    if (this.#owner === undefined) return sql`NULL::date`;
    // Asked for there as well, so that its refused cells are counted where they lie.
    this.#owner.column(of);
    return this.#cell(this.#ownersCells, 'o', this.#owner.from, of);
  }

  #cell(cells: Map<string, Cell>, table: string, from: From, of: Indicator): Sql {
    const { assumed, dialect } = this.#setting;
    const raw = `${table}.${quoteName(columnOf(from, of.id))}`;
    const read = readCell(raw, of, assumed.get(of.id), dialect);
    const key = `${read} ${checkCell('', of)}`;
    let cell = cells.get(key);
    if (cell === undefined) {
      const name = quoteName(this.#nameColumn(of.id));
      cell = { of, raw, name, read, check: checkCell(`r.${name}`, of) };
      cells.set(key, cell);
    }
    return { text: cell.name, stage: 0 };
  }

  /** A list of days with a number each, as a table of the columns `_day` and `_by`. */
  list(wish: string, rows: readonly string[]): string {
    const text = `MATERIALIZED (\n  SELECT * FROM (VALUES\n    ${rows.join(',\n    ')}\n  ) AS v (_day, _by)\n)`;
    const { lists, nameTable } = this.#setting;
    const name = lists.get(text) ?? `${nameTable(plainName(wish))}_list`;
    lists.set(text, name);
    return name;
  }

  /** The same value as a column of the next stage; what is already a column or a literal stays as it is. */
  bind(of: Sql): Sql {
    if (/^"(?:[^"]|"")+"$|^_\w+$|^-?[\d.e+-]+::float8$|^NULL::\w+$|^TRUE$|^FALSE$/.test(of.text)) return of;
    const stage = (this.#stages[of.stage] ??= new Map());
    return { text: this.#named(stage, of.text), stage: of.stage + 1 };
  }

  /** The rows of a roster of this table. */
  roster(of: Roster): Frame {
    return this.#child(of).frame;
  }

  /** How many rows of the roster a row of this table has. */
  rowsOf(roster: Roster): Sql {
    return sql`${this.#named(this.#joined, `COALESCE(${this.#child(roster).total}._rows, 0)`)}`;
  }

  /** A number of the roster's rows summed, per row of this table; NULL as soon as one of them is NULL, where a bare SUM would skip it. */
  sumOf(roster: Roster, of: Sql): Sql {
    const { frame, total } = this.#child(roster);
    const { text } = frame.bind(of);
    const sum = frame.#named(frame.#sums, `CASE WHEN COUNT(${text}) = COUNT(*) THEN SUM(${text}) END`);
    return sql`${this.#named(this.#joined, `CASE WHEN ${total}._rows IS NULL THEN 0 ELSE ${total}.${sum} END`)}`;
  }

  get cells(): readonly Cell[] {
    return [...this.#cells.values()];
  }

  get children(): ReadonlyMap<string, Child> {
    return this.#children;
  }

  /** The name of the last stage. */
  get last(): string {
    return this.#stage(this.#stages.length);
  }

  /** The statements of this table and its rosters, in order. */
  statements(parent?: string): string[] {
    const key = [`t.${quoteName(this.from.key)} AS _key`];
    if (parent !== undefined) key.push(`t.${quoteName(parent)} AS _parent`);
    const cells = [...this.cells, ...this.#ownersCells.values()];
    const owners = parent !== undefined && this.#owner && this.#ownersCells.size > 0
      ? `\n  LEFT JOIN ${tableName(this.#owner.from)} AS o ON o.${quoteName(this.#owner.from.key)} = t.${quoteName(parent)}` : '';
    const children = [...this.#children.values()];
    const joins = children.map(({ total }) => `\n  LEFT JOIN ${total} ON ${total}._parent = r._key`).join('');
    const checked = [
      'r._key', ...(parent === undefined ? [] : ['r._parent']),
      ...cells.map(({ name, check }) => `${check} AS ${name}`), ...aliased(this.#joined),
    ];
    return [
      ...children.flatMap(({ frame, from, total }) => [...frame.statements(from.parent), frame.#total(total)]),
      select(`${this.#name}_read`, [...key, ...cells.map(({ name, read }) => `${read} AS ${name}`)], `${tableName(this.from)} AS t${owners}`, true),
      select(this.#stage(0), checked, `${this.#name}_read AS r${joins}`),
      ...this.#stages.map((stage, i) => select(this.#stage(i + 1), ['*', ...aliased(stage)], this.#stage(i), i % writtenDown === writtenDown - 1)),
    ];
  }

  #total(name: string): string {
    return select(name, ['_parent', 'COUNT(*) AS _rows', ...aliased(this.#sums)], `${this.last}\n  GROUP BY _parent`);
  }

  #stage(i: number): string {
    return i === 0 ? `${this.#name}_checked` : `${this.#name}_${i}`;
  }

  #named(of: Map<string, string>, text: string): string {
    const name = of.get(text) ?? this.#nameColumn(`_${this.#count++}`);
    of.set(text, name);
    return name;
  }
  #count = 1;

  #child(roster: Roster): Child {
    let child = this.#children.get(roster.id);
    if (child === undefined) {
      const from = rosterTable(this.from, roster, this.#path);
      const frame = new Frame(roster.id, from, `${this.#path}.rosters.${roster.id}`, this.#setting, this);
      child = { frame, from, total: `${frame.#name}_total` };
      this.#children.set(roster.id, child);
    }
    return child;
  }
}

const plainName = (wish: string): string => wish.replace(/\W/g, '_').replace(/^(?![A-Za-z])/, 'rows_');

const aliased = (of: ReadonlyMap<string, string>): string[] => [...of].map(([text, name]) => `${text} AS ${name}`);

const select = (name: string, columns: readonly string[], from: string, materialized = false): string =>
  `${name} AS ${materialized ? 'MATERIALIZED ' : ''}(\n  SELECT\n    ${columns.join(',\n    ')}\n  FROM ${from}\n)`;

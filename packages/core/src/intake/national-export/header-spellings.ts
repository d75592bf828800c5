import type { ExportColumn, ExportDictionary, ExportScope } from '../../model/export-dictionary.js';
import { comparable } from '../text.js';

/** What a header is: the column, which of its headers, and the unit of its numbers. */
export type Spelling = { readonly column: ExportColumn; readonly scope: ExportScope; readonly header: string; readonly unit: string | undefined };

/** Every way to write the headers of some scopes, as they are compared, with all the columns that a header may be. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** A header bears its unit in brackets, or none; another unit in the brackets is another header. */
export function spellingsOf({ columns, units }: Pick<ExportDictionary, 'columns' | 'units'>, scopes: readonly ExportScope[], only?: ReadonlySet<string>): Spellings {
  const found = new Map<string, Spelling[]>();
  const add = (text: string, spelling: Spelling): void => {
    const before = found.get(comparable(text)) ?? [];
    if (!before.some(({ column }) => column === spelling.column)) found.set(comparable(text), [...before, spelling]);
  };
  for (const scope of scopes) {
    for (const column of columns[scope]) {
      if (only !== undefined && scope === 'household' && !only.has(column.key)) continue;
      const known = Object.keys(column.unit === undefined ? {} : (units[column.unit] ?? {}));
      for (const header of column.headers) {
        const [, base = header, bracket] = /^(.*)[（(]([^（()）]*)[）)]$/.exec(header) ?? [];
        const own = known.find((unit) => unit === bracket);
        add(header, { column, scope, header, unit: own ?? column.unit });
        for (const unit of known) add(`${own === undefined ? header : base}(${unit})`, { column, scope, header, unit });
      }
    }
  }
  return found;
}

const bracketed = /[(（][^()（）]*[)）]$/;

/** The columns whose headers a header nearly is: but for its bracket, or for one character, or two where it is long. */
export function nearest(header: string, spellings: Spellings): readonly Spelling[] {
  const text = comparable(header);
  if (text.length < 2 || text.length > 60) return [];
  const bare = text.replace(bracketed, '');
  const near: Spelling[] = [];
  for (const [spelling, found] of spellings) {
    if (spelling.replace(bracketed, '') === bare || isWithin(text, spelling, text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0)) near.push(...found);
  }
  return near.filter(({ column }, i) => near.findIndex((other) => other.column === column) === i);
}

/** Whether so few characters have to be put in, taken out or changed to make one text of the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...row) > most) return false;
    before = row;
  }
  return (before[b.length] ?? 0) <= most;
}

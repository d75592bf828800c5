/** One registry as a list of keyed rows: what can be compared, what is in doubt, and what names nobody. */
import { aRecord, giveOrNull, shown, type Problem } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { KeyColumn, SubjectShape } from '../model/subject-shape.js';
import { isPlainObject } from './cell.js';
import { readIdentity, repeated } from './identity.js';
import { recordReader } from './read-record.js';

export type Registry = {
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly record: RecordOf }>;
  /** Keys of more than one row: somebody is there, but nobody can say which row is right. */
  readonly doubtful: ReadonlySet<string>;
  /** How many rows name nobody. */
  readonly nameless: number;
  readonly refused: readonly { readonly row: number; readonly problem: Problem }[];
};

export function readRegistry(shape: SubjectShape, { id }: KeyColumn, list: readonly unknown[]): Registry {
  const read = recordReader(shape);
  const keys = list.map((input, row): string | Problem => {
    const path = `[${row}]`;
    if (!isPlainObject(input)) return { code: 'wrong-shape', path, given: shown(input), expected: aRecord, remedy: giveOrNull };
    const key = Object.hasOwn(input, id) ? input[id] : undefined;
    // Tables hold codes as numbers too. One that has lost digits names nobody.
    return readIdentity(typeof key === 'number' && Number.isSafeInteger(key) ? String(key) : key, `${path}.${id}`);
  });
  const times = new Map<string, number>();
  for (const key of keys) if (typeof key === 'string') times.set(key, (times.get(key) ?? 0) + 1);
  const rows = new Map<string, { row: number; record: RecordOf }>();
  const refused: { row: number; problem: Problem }[] = [];
  let nameless = 0;
  for (const [row, key] of keys.entries()) {
    if (typeof key !== 'string') {
      nameless++;
      refused.push({ row, problem: key });
    } else if ((times.get(key) ?? 0) > 1) refused.push({ row, problem: repeated(key, `[${row}].${id}`) });
    else {
      const { record, problems } = read(list[row], `[${row}]`);
      refused.push(...problems.map((problem) => ({ row, problem })));
      rows.set(key, { row, record: record ?? {} });
    }
  }
  return { rows, doubtful: new Set([...times].flatMap(([key, n]) => (n > 1 ? [key] : []))), nameless, refused };
}

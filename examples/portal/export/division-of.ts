/** Which division the names of a place are. */
import { isPlace, type Day } from '@dabiao/core';
import { readPlace } from '@dabiao/core/intake';
import { divisions } from '@dabiao/core/rulebook';

/** The names of a place by column, as an export has them: province, city, county, township, village. */
export type Names = Readonly<Record<string, string>>;

const levels = ['province', 'city', 'county'] as const;
type Level = (typeof levels)[number];
const known = new Map<string, string | null>();

/** The code of one name on a day. The same names come again and again. */
function codeOf(name: string, on: Day): string | null {
  const key = `${on} ${name}`, before = known.get(key);
  if (before !== undefined) return before;
  const found = readPlace(divisions, name, on), code = 'place' in found && isPlace(found.place) && found.place !== 'CN' ? found.place : null;
  known.set(key, code);
  return code;
}

/**
 * The narrowest division that the names agree on, from wide to narrow: a name that the table lacks, or that lies elsewhere, ends the
 * search, because a county of that name may lie in another province.
 *
 * @returns null when not even the widest name is known
 */
export function divisionOf(names: Names, on: Day): { readonly code: string; readonly name: string; readonly level: Level } | null {
  let found: { code: string; name: string; level: Level } | null = null;
  for (const level of levels) {
    const name = names[level] ?? '';
    if (name === '') continue;
    const code = codeOf(name, on);
    if (code === null || !code.startsWith(found?.code ?? '')) break;
    found = { code, name, level };
  }
  return found;
}

import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import { differing, readIdentity } from '../identity.js';
import { limits } from '../limits.js';
import { trimmed } from '../text.js';
import { isRoundedOff, unwrapped } from './read-person-number.js';

/** How numbers of households were damaged: shorter than `digits` where others begin with zero, or rounded behind the fifteenth digit. */
export type Damage = { readonly digits: number; readonly rounded: boolean };

const fromSystem: Label = { zh: '系统中的户编号，一位不少', en: 'the household number of the register, with all its digits' };
const zeros: Label = { zh: '本表其他户编号以 0 开头，此号少了前面的 0；请把该列设为文本，从系统重新导出。本行未读入。', en: 'Other household numbers of the file begin with 0, and this one has lost its zeros. Set the column to text and export it again. The row was not read.' };
const rounding: Label = { zh: '表格软件把编号当成了数，末几位已变成 0，不同的户分不清；请把该列设为文本，从系统重新导出。本行未读入。', en: 'A spreadsheet took the numbers for amounts and turned their last digits into zeros, so households cannot be told apart. Set the column to text and export it again. The row was not read.' };

/** The household number of a row. `damage` is what an earlier look at all the numbers of the file found. */
export function householdOf(cells: readonly string[], keyAt: readonly number[], damage: Damage | null, line: number): string | Problem {
  const path = `line ${line}`;
  let id: string | undefined;
  for (const at of keyAt) {
    const read = readIdentity(unwrapped(trimmed((cells[at] ?? '').slice(0, limits.text + 1))), path);
    if (typeof read !== 'string') return read;
    if (id !== undefined && id !== read) return differing(path);
    id = read;
  }
  if (id === undefined) return readIdentity('', path);
  if (damage !== null && /^\d+$/.test(id)) {
    const remedy = !id.startsWith('0') && id.length < damage.digits ? zeros : damage.rounded && isRoundedOff(id) ? rounding : null;
    if (remedy !== null) return { code: 'no-identity', path, given: shown(id), expected: fromSystem, remedy };
  }
  return id;
}

/** What the numbers of all the households say about how they were kept; null where nothing points to damage. */
export function damageOf(ids: Iterable<string>): Damage | null {
  const padded = new Set<number>();
  let shortest = Infinity, long = 0, rounded = 0;
  for (const id of ids) {
    if (!/^\d+$/.test(id)) continue;
    if (id.startsWith('0')) padded.add(id.length);
    else shortest = Math.min(shortest, id.length);
    if (id.length > 15) long += 1;
    if (isRoundedOff(id)) rounded += 1;
  }
  const [digits = 0] = padded.size === 1 ? padded : [];
  const allRounded = rounded > 1 && rounded === long;
  return digits > shortest || allRounded ? { digits: digits > shortest ? digits : 0, rounded: allRounded } : null;
}

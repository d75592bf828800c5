import type { ExportColumn, ExportDictionary, ExportScope } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { ContractError, giveOrNull, shown, type Problem, type ProblemCode } from '../../model/problem.js';
import { limits } from '../limits.js';
import type { ColumnNames } from '../table-columns.js';
import { comparable } from '../text.js';
import type { ExportHeading } from './export-report.js';
import { nearest, spellingsOf, type Spelling, type Spellings } from './header-spellings.js';

/** Which file it is: one row per person, one line per piece of work, or one row per village. */
export type FileKind = 'household' | 'work' | 'village';

/** The headers of a file, and for each that is read, where it stands and what it is. */
export type Headings = { readonly kind: FileKind; readonly headings: readonly ExportHeading[]; readonly at: readonly (Spelling | null)[] };

const scopesOf: Readonly<Record<FileKind, readonly ExportScope[]>> = {
  household: ['household', 'member', 'monitoring'],
  work: ['household', 'member', 'work'],
  village: ['household', 'village'],
};

/** The spellings of each kind of file. In the file of villages only the names of places are those of households. */
export const allSpellings = (dictionary: ExportDictionary): Readonly<Record<FileKind, Spellings>> => ({
  household: spellingsOf(dictionary, scopesOf.household),
  work: spellingsOf(dictionary, scopesOf.work),
  village: spellingsOf(dictionary, scopesOf.village, new Set([...dictionary.villageName, dictionary.year])),
});

/** Which file has these headers: two of work tell that one, a column of villages and none of a person the other. */
export function kindOf(headers: readonly string[], spellings: Readonly<Record<FileKind, Spellings>>): FileKind {
  const scopes = (kind: FileKind): ExportScope[] => headers.flatMap((header) => spellings[kind].get(fit(header))?.[0]?.scope ?? []);
  if (scopes('work').filter((scope) => scope === 'work').length >= 2) return 'work';
  const isOfPersons = scopes('household').includes('member');
  return !isOfPersons && scopes('village').includes('village') ? 'village' : 'household';
}

const fit = (header: string): string => comparable(header.slice(0, limits.text));

const known: Label = { zh: '全国导出表的列名', en: 'a header of the national export' };
const oneColumn: Label = { zh: '只出现一次的列', en: 'a column that stands there once' };
const name: Label = { zh: '如需读取，请在 columns 中写明它是哪一列。', en: 'If it should be read, name its column under `columns`.' };
const both: Label = { zh: '两列都已读入；不一致的单元格按不知道处理。请删去一列。', en: 'Both were read; cells that differ count as unknown. Remove one of them.' };
const columnKey: Label = { zh: '列典中的列', en: 'a column of the dictionary' };

/**
 * Says what each header is. Only what fits one column is read; what fits two, or nearly fits, is doubtful and is not.
 *
 * @param names - the caller's own: header to key of a column
 * @throws ContractError when `names` leads to a column that the dictionary does not have
 */
export function matchHeadings(headers: readonly string[], kind: FileKind, spellings: Spellings, dictionary: ExportDictionary, names: ColumnNames): Headings {
  const byKey = new Map(scopesOf[kind].flatMap((scope) => dictionary.columns[scope].map((column) => [column.key, { column, scope }] as const)));
  for (const [header, key] of Object.entries(names)) {
    if (!byKey.has(key)) throw new ContractError({ code: 'unlisted', path: `columns.${shown(header)}`, given: shown(key), expected: columnKey, remedy: giveOrNull });
  }
  let guesses = 0;
  const at = headers.map((header): Spelling[] => {
    const own = Object.hasOwn(names, header) ? byKey.get(names[header] ?? '') : undefined;
    return own ? [{ ...own, header: own.column.headers[0], unit: own.column.unit }] : [...(spellings.get(fit(header)) ?? [])];
  });
  const seen = new Map<string, number>();
  const headings = headers.map((header, i): ExportHeading => {
    const found = at[i] ?? [], [spelling] = found;
    const problem = (code: ProblemCode, expected: Label, remedy: Label): Problem => ({ code, path: `column ${lettersOf(i)}`, given: shown(header), expected, remedy });
    const base = { header, letters: lettersOf(i), indicators: [] };
    if (found.length > 1) return { ...base, status: 'doubtful', columns: found.map(asNamed), problem: problem('contradiction', oneOfThem(found), name) };
    if (spelling === undefined) {
      if (header === '' || (guesses += 1) > limits.columns) return { ...base, status: 'unmapped', columns: [], problem: problem('unknown-key', known, name) };
      const near = nearest(header, spellings);
      return { ...base, status: near.length > 0 ? 'doubtful' : 'unmapped', columns: near.map(asNamed), problem: problem('unknown-key', near.length > 0 ? oneOfThem(near) : known, name) };
    }
    const { column, unit } = spelling, part = column.several ? `${column.key} ${spelling.header}` : column.key;
    const before = seen.get(part);
    seen.set(part, i);
    return {
      ...base, columns: [asNamed(spelling)], indicators: indicatorsOf(column, dictionary), ...(unit !== undefined && { unit }),
      status: isRead(column, dictionary, kind) ? 'read' : 'known',
      ...(before !== undefined && { problem: problem('repeated', oneColumn, both) }),
    };
  });
  return { kind, headings, at: at.map((found) => (found.length === 1 ? (found[0] ?? null) : null)) };
}

const asNamed = ({ column: { key, headers, en } }: Spelling): { key: string; label: Label } => ({ key, label: { zh: headers[0], en } });
const oneOfThem = (found: readonly Spelling[]): Label => ({ zh: `“${found.map(({ column }) => column.headers[0]).join('”或“')}”`, en: found.map(({ column }) => `“${column.en}”`).join(' or ') });

/** What tells rows apart is read too, though it answers no indicator. */
const isRead = ({ key, gives = [] }: ExportColumn, { household, members, villageName, joint, year }: ExportDictionary, kind: FileKind): boolean =>
  gives.length > 0 || key === household.key?.id || key === members.of.idNumber?.id || key === members.of.phone?.id || key === year
  || joint.some(({ when }) => Object.hasOwn(when, key)) || (kind === 'village' && villageName.includes(key));

function indicatorsOf({ key, gives = [] }: ExportColumn, { joint, members: { of } }: ExportDictionary): string[] {
  const derived = key === of.idNumber?.id ? [of.idNumber.gives, of.idNumber.form, of.idNumber.sex, of.idNumber.occurrence] : key === of.phone?.id ? [of.phone.form, of.phone.occurrence] : [];
  const joined = joint.filter(({ when }) => Object.hasOwn(when, key)).map((answer) => answer.of);
  return [...new Set([...gives.map((answer) => answer.of), ...joined, ...derived].flatMap((of) => of?.id ?? []))];
}

/** 0 is A, 26 is AA. */
export const lettersOf = (at: number): string => (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

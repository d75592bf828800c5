import { needList } from '../engine/need-list.js';
import { isDay, type Day } from '../model/civil-date.js';
import type { Division } from '../model/division.js';
import type { Label } from '../model/label.js';
import { isPlace, trimPlace, type Place } from '../model/place.js';
import { aDay, aPlace, ContractError, giveAt, giveOrNull, refuse, shown, type Problem, type ProblemCode } from '../model/problem.js';
import { limits } from './limits.js';
import { comparable } from './text.js';

/** What a table of divisions says about a code on a day. */
export type FoundDivision =
  | { readonly status: 'current'; readonly division: Division }
  /** Replaced by the codes `successors`, of that day; more than one means that the old code cannot say by which. */
  | { readonly status: 'retired'; readonly division: Division; readonly successors: readonly string[] }
  | { readonly status: 'not-yet'; readonly division: Division }
  | { readonly status: 'unknown' };

/**
 * Looks a division up by code on a day. A code that the table does not have is unknown, not wrong: no table is complete.
 *
 * @param code - 2, 4 or 6 digits, or longer; what lies below the county is left aside
 * @param on - 'YYYY-MM-DD'; in the year of a change both codes are current, because only the year is documented
 * @example findDivision(divisions, '511721', '2019-12-31').status //=> 'retired'
 */
export function findDivision(divisions: readonly Division[], code: string, on: Day): FoundDivision {
  needText('code', code);
  needList('divisions', divisions);
  const year = yearOf(on);
  const wanted = code.slice(0, 6).padEnd(6, '0');
  const found = divisions.filter((division) => division.code === wanted);
  const current = latest(found.filter((division) => isCurrent(division, year)));
  if (current) return { status: 'current', division: current };
  const before = latest(found.filter(({ through = Infinity }) => through < year));
  if (before) return { status: 'retired', division: before, successors: [...new Set(successors(divisions, before, on))] };
  return found[0] ? { status: 'not-yet', division: found[0] } : { status: 'unknown' };
}

/** Of a successor that is retired itself, its own. */
const successors = (divisions: readonly Division[], { code, successors: codes = [] }: Division, on: Day): string[] =>
  codes.flatMap((next) => {
    const found = next === code ? null : findDivision(divisions, next, on);
    return found?.status === 'retired' ? found.successors : [next];
  });

const isCurrent = ({ since = -Infinity, through = Infinity }: Division, year: number): boolean => since <= year && year <= through;
const latest = (of: readonly Division[]): Division | undefined => [...of].sort((a, b) => (b.since ?? 0) - (a.since ?? 0))[0];

const needText = (path: string, text: unknown): void => {
  if (typeof text !== 'string') refuse('wrong-type', path, text, aPlace, giveOrNull);
};

function yearOf(on: Day): number {
  if (!isDay(on)) throw new ContractError({ code: 'not-a-day', path: 'on', given: shown(on), expected: aDay, remedy: giveAt });
  return Number(on.slice(0, 4));
}

const correct: Label = { zh: '请对照行政区划代码表改正。', en: 'Compare it with the table of divisions and correct it.' };

/**
 * Reads a place from a code (6, 9 or 12 digits, zeros at the end or not) or from a full name in either language.
 *
 * A retired code is a problem that names what replaced it, never silently one of them. Below the county nothing is looked up: the
 * township of a code of 9 or 12 digits is taken as it stands.
 *
 * @returns the place as verbs take it, or the problem
 * @example readPlace(divisions, '宣汉县', '2019-12-31') //=> { place: '511722' }
 */
export function readPlace(divisions: readonly Division[], text: string, on: Day): { readonly place: Place } | Problem {
  needText('text', text);
  needList('divisions', divisions);
  const plain = text.length > limits.text ? '' : comparable(text);
  if (plain === 'cn') return { place: 'CN' };
  const code = /^\d+$/.test(plain) ? plain : codeNamed(divisions, plain, yearOf(on));
  if (code === null || ![2, 4, 6, 9, 12].includes(code.length)) return problem('not-a-place', text, aPlace);
  const place = trimPlace(code);
  const found = findDivision(divisions, place, on);
  if (found.status === 'retired') return problem('retired', text, replacedBy(divisions, found.successors));
  return found.status === 'current' && isPlace(place) ? { place } : problem('not-a-place', text, aPlace);
}

const problem = (code: ProblemCode, text: string, expected: Label): Problem => ({ code, path: 'place', given: shown(text), expected, remedy: correct });

/** The code of a name on a day; if the name had to do with older codes only, the newest of them. */
function codeNamed(divisions: readonly Division[], name: string, year: number): string | null {
  const named = divisions.filter(({ label }) => comparable(label.zh) === name || comparable(label.en) === name);
  return (latest(named.filter((division) => isCurrent(division, year))) ?? latest(named))?.code ?? null;
}

function replacedBy(divisions: readonly Division[], codes: readonly string[]): Label {
  const label = (code: string) => latest(divisions.filter((division) => division.code === code))?.label ?? { zh: '', en: '' };
  if (codes.length === 0) return aPlace;
  return {
    zh: codes.map((code) => `${code} ${label(code).zh}`.trim()).join(' 或 '),
    en: codes.map((code) => `${code} ${label(code).en}`.trim()).join(' or '),
  };
}

/** How long a name is in a database: in bytes of UTF-8, not in characters. */
import { ContractError, giveShorterName, nameOf, shown } from '../../model/problem.js';

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};
const byteLength = (name: string): number => Array.from(name).reduce((sum, character) => sum + bytesOf(character), 0);

/** The beginning of a name that is at most so long, cut between characters. */
export function cutName(name: string, limit: number): string {
  let length = 0;
  return Array.from(name).filter((character) => (length += bytesOf(character)) <= limit).join('');
}

/**
 * Refuses a name that the database would cut without an error: two names with one beginning would be one column, and one answer would
 * stand for both.
 *
 * @throws ContractError naming the path
 */
export function checkName(name: string, path: string, limit: number): void {
  if (byteLength(name) <= limit) return;
  throw new ContractError({ code: 'too-large', path, given: shown(name), expected: nameOf(limit), remedy: giveShorterName });
}

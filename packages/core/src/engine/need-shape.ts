import { checkImport, recordList, refuse, withKeys } from '../model/problem.js';

/**
 * Refuses an object of another shape: an import under a wrong name is undefined, a figure is no rule.
 *
 * @param keys - what an object of this shape holds, one of them at least: the criteria of a rule
 */
export function needShape(path: string, of: unknown, ...keys: readonly string[]): void {
  const held = keys.map((key) => (Object(of) as Record<string, unknown>)[key]);
  if (!held.some((value) => Object(value) === value)) refuse('wrong-shape', path, of, withKeys(keys), checkImport);
}

/** The same of a list, in which nothing is skipped, a hole least of all. */
export function needShapes(path: string, of: unknown, ...keys: readonly string[]): void {
  if (!Array.isArray(of)) refuse('wrong-shape', path, of, recordList, checkImport);
  for (let i = 0; i < of.length; i++) needShape(`${path}[${i}]`, of[i], ...keys);
}

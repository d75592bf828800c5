/** The village table against the villages of households: the two files need not have the same columns of names. */
import type { Names } from './division-of.ts';

const restricted = (names: Names, levels: readonly string[]): Names => Object.fromEntries(levels.flatMap((level) => (names[level] === undefined ? [] : [[level, names[level]]])));
const levelsOf = (all: readonly Names[]): string[] => [...new Set(all.flatMap((names) => Object.keys(names)))];

/**
 * The names under which each row of a village table stands: those of the one village of households that has the same names, as far as
 * both have them; else its own.
 */
export function villageNames(households: readonly Names[], villages: readonly Names[]): Names[] {
  if (villages.length === 0) return [];
  const ours = levelsOf(households), theirs = levelsOf(villages), both = ours.filter((level) => theirs.includes(level));
  const keyOf = (names: Names): string => JSON.stringify(both.map((level) => names[level] ?? ''));
  const found = new Map<string, Map<string, Names>>();
  for (const names of households) {
    const key = keyOf(names), same = found.get(key) ?? new Map<string, Names>();
    found.set(key, same.set(JSON.stringify(ours.map((level) => names[level] ?? '')), names));
  }
  return villages.map((names) => {
    const same = [...(both.includes('village') ? found.get(keyOf(names)) ?? [] : [])];
    const [[, only] = []] = same;
    return same.length === 1 && only ? only : ours.length > 0 ? restricted(names, ours) : names;
  });
}

/** Numbers that look random and are the same for the same seed. */
export type Random = {
  (): number;
  /** A whole number from 0 up to, not including, n. */
  int(n: number): number;
  pick<T>(of: readonly T[]): T;
  chance(p: number): boolean;
  /** Up to, not including, n things. */
  some<T>(n: number, one: () => T): T[];
};

export function random(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (n: number): number => Math.floor(next() * n);
  return Object.assign(next, {
    int,
    pick: <T>(of: readonly T[]): T => of[int(of.length)] as T,
    chance: (p: number): boolean => next() < p,
    some: <T>(n: number, one: () => T): T[] => Array.from({ length: int(n) }, one),
  });
}

/** A seed of its own for each run of a pipeline that asks for one, the same seed everywhere else. */
export const seed = Number(process.env['DABIAO_SEED'] ?? 21);
/** The share of the full size at which the random tests run. */
export const share = Number(process.env['DABIAO_READINGS'] ?? (process.env['CI'] ? 1 : 0.1));

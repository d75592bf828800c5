/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  (): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  chance(p: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** One of the values, in proportion to their weights. */
  weighted<T>(of: readonly (readonly [T, number])[]): T;
  /** About normal, of mean 0 and deviation 1: the sum of four uniform numbers, so never beyond 3.5. */
  bell(): number;
};

/** @param seed - whole numbers; each list of them gives a stream of its own */
export function random(...seed: readonly number[]): Random {
  let state = seed.reduce((hash, n) => scramble((hash ^ n) + 0x9e3779b9), 0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return Object.assign(next, {
    between,
    chance: (p: number): boolean => next() < p,
    pick: <T>(of: readonly T[]): T => of[between(0, of.length - 1)] as T,
    weighted: <T>(of: readonly (readonly [T, number])[]): T => {
      let all = 0;
      for (const [, weight] of of) all += weight;
      let left = next() * all;
      for (const [value, weight] of of) if ((left -= weight) < 0) return value;
      return (of.at(-1) as readonly [T, number])[0];
    },
    bell: (): number => (next() + next() + next() + next() - 2) * Math.sqrt(3),
  });
}

/** The last step of Mulberry32: every bit of the number changes about half of those of the result. */
function scramble(n: number): number {
  let t = Math.imul(n ^ (n >>> 15), 1 | n);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
}

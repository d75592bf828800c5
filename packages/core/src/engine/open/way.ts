/** How a number moves when one answer in it rises. Only what never turns back can be searched by halves. */

/** `rises`: 1 up, -1 down, 0 it may turn. `straight`: by the same amount for each step, so that a sum of two such still never turns. */
export type Way = { readonly rises: 1 | -1 | 0; readonly straight: boolean };

/** The answers in a number, each with its way. */
export type Moves<C> = ReadonlyMap<C, Way>;

export const up: Way = { rises: 1, straight: true };
export const stepwise: Way = { rises: 1, straight: false };
/** A condition counts or does not; between two answers that change it, nothing moves at all. */
export const still: Way = { rises: 0, straight: true };

export const never = ({ rises, straight }: Way): boolean => straight || rises !== 0;
const turn = (n: Way['rises']): Way['rises'] => (n === 0 ? 0 : n === 1 ? -1 : 1);

const merge = <C>(l: Moves<C>, r: Moves<C>, isStraight: boolean): Moves<C> => {
  const out = new Map(l);
  for (const [cell, b] of r) {
    const a = out.get(cell) ?? still;
    const both: Way = { rises: a.rises === b.rises ? a.rises : 0, straight: isStraight && a.straight && b.straight };
    out.set(cell, a === still ? b : b === still ? a : both);
  }
  return out;
};
const mapped = <C>(of: Moves<C>, f: (way: Way) => Way): Moves<C> => new Map([...of].map(([cell, way]) => [cell, way === still ? still : f(way)]));

export const flipped = <C>(of: Moves<C>): Moves<C> => mapped(of, ({ rises, straight }) => ({ rises: turn(rises), straight }));
const rounded = <C>(of: Moves<C>): Moves<C> => mapped(of, ({ rises }) => ({ rises, straight: false }));

export const added = <C>(l: Moves<C>, r: Moves<C>): Moves<C> => merge(l, r, true);
/** Factors are never negative: two that rise make a product that rises, though not by the same amount. */
export const multiplied = <C>(l: Moves<C>, r: Moves<C>): Moves<C> => merge(l, r, false);
export const divided = <C>(part: Moves<C>, whole: Moves<C>): Moves<C> => rounded(multiplied(part, flipped(whole)));
/** The lesser or the greater of two: it rises with either, and stands still where the other decides. */
export const bounded = <C>(of: Moves<C>, bound: Moves<C>): Moves<C> => rounded(multiplied(of, bound));

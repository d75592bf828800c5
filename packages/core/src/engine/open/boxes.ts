/** Covers all combinations that suffice with boxes: for each answer what may be chosen, whatever is chosen for the others. */
export type Box = readonly (readonly number[])[];
export type Side = { readonly count: number; readonly ordered: boolean; /** Which comes first: the nearest to what there is. */ readonly order: readonly number[] };

/** The number of a combination, the first side slowest. */
export const indexOf = (sides: readonly Side[], at: readonly number[]): number => at.reduce((n, i, d) => n * (sides[d]?.count ?? 1) + i, 0);

/** @param isGood - says whether a combination suffices, by its number */
export function boxesOf(sides: readonly Side[], isGood: (index: number) => boolean): Box[] {
  const covered = new Set<number>();
  const boxes: Box[] = [];
  for (const start of combinations(sides.map(({ order }) => order))) {
    const index = indexOf(sides, start);
    if (!isGood(index) || covered.has(index)) continue;
    const box = start.map((i) => [i]);
    sides.forEach((side, d) => grow(side, box, d));
    for (const at of combinations(box)) covered.add(indexOf(sides, at));
    boxes.push(box.map((places) => [...places].sort((a, b) => a - b)));
  }
  return boxes;

  /** Takes in what may be chosen as well, as long as everything chosen with it suffices. */
  function grow({ ordered, order }: Side, box: number[][], d: number): void {
    const fits = (i: number): boolean => [...combinations(box.map((places, e) => (e === d ? [i] : places)))].every((at) => isGood(indexOf(sides, at)));
    const side = box[d] as number[];
    const has = (i: number): boolean => side.includes(i);
    for (let grown = true; grown;) {
      grown = false;
      for (const i of order) {
        if (has(i) || (ordered && !has(i - 1) && !has(i + 1)) || !fits(i)) continue;
        side.push(i);
        grown = true;
      }
    }
  }
}

function* combinations(lists: readonly (readonly number[])[], at: readonly number[] = []): Generator<readonly number[]> {
  const list = lists[at.length];
  if (list === undefined) yield at;
  else for (const i of list) yield* combinations(lists, [...at, i]);
}

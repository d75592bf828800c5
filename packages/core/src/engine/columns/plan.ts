/**
 * What is worked out of columns, block by block: every step reads the block that it needs and writes a buffer of its own.
 *
 * A block and all its buffers stay in the cache of the processor, and nothing as long as the columns is allocated but answers.
 */

/** Rows at a time; a multiple of 4, because truths are also read four at a time. */
export const blockRows = 2_048;

/** Works out one block: `rows` rows from row `from` on. */
export type Step = (from: number, rows: number) => void;

export type Plan = {
  readonly length: number;
  /** What was made for the same word and parts before, or else what `make` makes now. Parts are told apart as values or as objects. */
  readonly once: <N>(word: string, parts: readonly unknown[], make: () => N) => N;
  /** Adds a step behind all that there are: what it reads was made before it. */
  readonly add: (step: Step) => void;
  /** What has to be done before the first block. */
  readonly before: (work: () => void) => void;
  /** Runs all steps for each block, of fewer rows if so many are there. */
  readonly run: (rows?: number) => void;
};

export function plan(length: number): Plan {
  const first: (() => void)[] = [];
  const steps: Step[] = [];
  const made = new Map<string, unknown>();
  const ids = new Map<unknown, number>();
  const idOf = (part: unknown): number => {
    const id = ids.get(part) ?? ids.size;
    ids.set(part, id);
    return id;
  };
  return {
    length,
    once: <N>(word: string, parts: readonly unknown[], make: () => N): N => {
      const key = `${word} ${parts.map(idOf).join(' ')}`;
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as N;
    },
    add: (step) => void steps.push(step),
    before: (work) => void first.push(work),
    run: (rows = length) => {
      for (const work of first) work();
      for (let from = 0; from < rows; from += blockRows) for (const step of steps) step(from, Math.min(blockRows, rows - from));
    },
  };
}

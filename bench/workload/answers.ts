/** What an engine says of every row, in codes that all engines share. */
export type Answers = {
  /** 0 unmet, 1 unknown, 2 met. */
  readonly exit: Uint8Array;
  /** 0 none, 1 relapse, 2 marginal, 3 sudden, 4 unknown. */
  readonly monitoring: Uint8Array;
  /** 0 unmet, 1 unknown, 2 met. */
  readonly credit: Uint8Array;
  /** 0 to 3 for A to D, 4 unknown. */
  readonly grade: Uint8Array;
};

export const questions = ['exit', 'monitoring', 'credit', 'grade'] as const;

export const answers = (n: number): Answers => ({ exit: new Uint8Array(n), monitoring: new Uint8Array(n), credit: new Uint8Array(n), grade: new Uint8Array(n) });

/** The truths F = 0, U = 1, T = 3, of which "and" is & and "or" is |, as 0, 1, 2. */
export const codeOf = Uint8Array.of(0, 1, 0, 2);
/** The same from true, null and false. */
export const codeOfTruth = (truth: boolean | null | undefined): number => (truth === true ? 2 : truth === false ? 0 : 1);

/** The first class that applies, by the truths 0, 1, 3 of all; unknown while an earlier one may still apply. */
export const classOf = (relapse: number, marginal: number, sudden: number): number =>
  relapse ? (relapse === 3 ? 1 : 4) : marginal ? (marginal === 3 ? 2 : 4) : sudden ? (sudden === 3 ? 3 : 4) : 0;

/** The first row in which two engines differ, or null. */
export function difference(given: Answers, expected: Answers, n: number): string | null {
  for (const question of questions) {
    for (let i = 0; i < n; i++) {
      if (given[question][i] !== expected[question][i]) return `row ${i}, ${question}: ${String(given[question][i])} instead of ${String(expected[question][i])}`;
    }
  }
  return null;
}

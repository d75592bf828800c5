import type { Answers } from '../workload/answers.ts';
import type { Household, Table } from '../workload/data.ts';

/** The rows that an engine is given, in either form. */
export type Rows = { readonly table: Table; readonly records: readonly Household[] };

/** One way to answer the four questions. */
export type Engine = {
  readonly name: string;
  /** What it reads and what it says. */
  readonly what: string;
  /** As many rows as make one timing last long enough; all of them when absent. */
  readonly rows?: number;
  /** Whether it reads `records`: they are not built for those that do not. */
  readonly records?: true;
  /** Everything that is done once. What it returns is timed. */
  readonly prepare: (rows: Rows) => Run | Promise<Run>;
};
export type Run = () => Answers | Promise<Answers>;

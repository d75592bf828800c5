import type { Label } from './label.js';

/**
 * A province, prefecture or county by its six digit code of GB/T 2260.
 *
 * Changes are documented to the year only, so in the year of a change the old and the new code are both good.
 */
export type Division = {
  readonly code: string;
  readonly label: Label;
  /** First year of the code; absent when it is as old as the table. */
  readonly since?: number;
  /** Last year of the code; absent when it is in use. */
  readonly through?: number;
  /** The codes that replaced it. More than one: nobody can tell from the code alone which. */
  readonly successors?: readonly string[];
};

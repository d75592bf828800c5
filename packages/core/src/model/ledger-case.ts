import type { LedgerEntry } from './ledger.js';
import type { TallyCaseAt } from './tally.js';

/** One row of a ledger's case table: lines on an edge, or what documents state, and what they come to. */
export type LedgerCase = {
  readonly name: string;
  readonly at: TallyCaseAt;
  /** What documents state, when left out. */
  readonly entries?: readonly LedgerEntry[];
  /** Ends as `low..high`, one number when exact, nothing for an open end. */
  readonly total: string;
  readonly remainder?: string;
  /** Categories as `code total`, with the kind of the printed percentage if there is one. */
  readonly categories?: readonly string[];
  /** Several and none, as ends. */
  readonly overlap?: readonly [string, string];
  readonly printed?: string;
  /** What is above its baseline, as its code, or as `code: remark` where there is one. */
  readonly above?: readonly string[];
  readonly causes?: readonly string[];
  readonly refused?: readonly string[];
  readonly provisional?: true;
};

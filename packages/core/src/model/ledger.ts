import type { Day } from './civil-date.js';
import type { Label } from './label.js';
import type { Amount } from './parameter.js';
import type { Place } from './place.js';
import type { Named } from './procedure.js';
import type { Source, Standing } from './source.js';

/** What came in over time and is added up, or what there was on a day and is never added over days. */
export type LedgerKind = 'flow' | 'stock';

/**
 * What an amount is: one entry of the book, disjoint from the others; how many fall under a category, whatever else they fall under;
 * the total that a document declares; or the number that all or a category are measured against.
 */
export type EntryRole = 'item' | 'count' | 'total' | 'baseline';

/** What is counted, with its unit, in whole steps of a unit as in {@link NumberIndicator}. Books that count different things are never added. */
export type CountUnit = Named & { readonly scale: 1 | 10 | 100 };

/** One line of a book. Whatever is absent or null is unknown. */
export type LedgerEntry = {
  /** The book it is of, and what it counts, where the data say so: then one of another book is refused. */
  readonly book?: string | null;
  readonly counts?: string | null;
  /** An item when left out. */
  readonly as?: EntryRole | null;
  /** In the unit of the book, not negative; a bound where only that is known. */
  readonly amount?: Amount | null;
  /** Codes of what it falls under; an empty list is none of them. A total or a baseline without any is of the whole book. */
  readonly categories?: readonly string[] | null;
  readonly on?: Day | null;
  /** The percentage of the baseline that was printed beside it, digit by digit. */
  readonly percent?: string | null;
  /** Why it is more than its baseline, such as people who were registered later. */
  readonly remark?: string | null;
};

/** A line that a document states. */
export type Posting = LedgerEntry & {
  readonly on: Day;
  readonly source: Source;
  readonly clause?: string;
  readonly standing: Standing;
  readonly reading?: Label;
};

/** A book: what it counts, and under which categories. The id is the path of its file in the rulebook. */
export type Ledger = {
  readonly id: string;
  readonly label: Label;
  readonly kind: LedgerKind;
  readonly counts: CountUnit;
  readonly categories: readonly Named[];
  /** Whether one and the same may fall under several categories, so that these may add up to more than there is. */
  readonly overlapping: boolean;
  /** Whose book it is; anybody's when left out. */
  readonly place?: Place;
  /** What documents state. */
  readonly published: readonly Posting[];
};

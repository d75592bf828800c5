import type { Day } from './civil-date.js';
import type { Label } from './label.js';
import type { CountUnit, LedgerKind } from './ledger.js';
import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { Named } from './procedure.js';
import type { Grounds, Span } from './verdict.js';

/** How a printed percentage came about: from the exact share, by cutting, by rounding, by either, or by neither. */
export type PercentKind = 'exact' | 'cut' | 'rounded' | 'either' | 'neither' | 'unknown';

/** One category of a book. */
export type TalliedCategory = Named & {
  readonly total: Span;
  /** The day of the balance, in a stock. */
  readonly on: Day | null;
  readonly baseline: Span | null;
  /** In percent of its baseline, else of the baseline of the whole, else of the declared total, else of all items; two decimals, to be shown. */
  readonly share: Span | null;
  /** More than the baseline: kept, and in need of a remark. Null when unknown, false without a baseline. */
  readonly aboveBaseline: boolean | null;
  /** The last remark on its lines, id numbers masked. */
  readonly remark: string | null;
  readonly printed: { readonly text: string; readonly is: PercentKind } | null;
};

/** What a declared total leaves over. */
export type Remainder = { readonly span: Span; readonly sign: 'none' | 'unexplained' | 'excess' | 'unknown' };

/** How far categories overlap. */
export type Overlap = {
  /** All categories added: every one counted as often as it falls under one. */
  readonly incidences: Span;
  /** How many fall under several, and under none. */
  readonly several: Span;
  readonly none: Span;
};

/** A line that does not count, or a cell of it that was refused. */
export type RefusedEntry = { readonly entry: number; readonly problem: Problem };

/** What a book comes to on a day. Plain data. */
export type Tally = Grounds & {
  readonly kind: 'tally';
  readonly ledger: string;
  readonly label: Label;
  readonly of: LedgerKind;
  readonly counts: CountUnit;
  readonly on: Day;
  /** First day of the period; null for everything up to `on`. */
  readonly since: Day | null;
  readonly place: Place;
  /** What the items come to; a missing amount leaves its end open. */
  readonly total: Span;
  readonly declared: Span | null;
  readonly remainder: Remainder | null;
  readonly baseline: Span | null;
  /** Percent of the baseline of the whole. */
  readonly share: Span | null;
  readonly aboveBaseline: boolean | null;
  readonly remark: string | null;
  readonly printed: TalliedCategory['printed'];
  readonly categories: readonly TalliedCategory[];
  /** Items of which nobody said what they fall under. */
  readonly uncategorised: Span;
  readonly overlap: Overlap | null;
  readonly entries: number;
  /** Items without an amount. */
  readonly withoutAmount: number;
  readonly refused: readonly RefusedEntry[];
  /** What is above its baseline without a remark: it counts, and somebody has to say why. By the code of the category, or the id of the book. */
  readonly unremarked: readonly Problem[];
  /** Lines after the day, and before the period. */
  readonly later: number;
  readonly earlier: number;
};

/** Several tallies as one number, or why they are none. */
export type Addition =
  | { readonly kind: 'addition'; readonly ledger: string; readonly label: Label; readonly counts: CountUnit; readonly total: Span }
  | { readonly kind: 'refusal'; readonly problems: readonly Problem[] };

/** Day, place and period of a case. */
export type TallyCaseAt = { readonly on: Day; readonly place: Place; readonly since?: Day };

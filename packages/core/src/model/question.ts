import type { Day } from './civil-date.js';
import type { Indicator, Roster } from './indicator.js';
import type { Label } from './label.js';
import type { ListReason } from './list-reason.js';
import type { Place } from './place.js';
import type { Bounds } from './record.js';
import type { Sense } from './rule.js';
import type { Cause, Status } from './verdict.js';

/** Answers to one question that act alike. An open end of a number or of days is `null`: as far as the indicator goes. */
export type Region =
  | { readonly kind: 'flag'; readonly values: readonly boolean[] }
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | { readonly kind: 'number'; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'date'; readonly first: Day | null; readonly last: Day | null }
  /** One way in which a whole row may turn out, and how many other ways act alike. */
  | { readonly kind: 'row'; readonly cells: readonly { readonly path: string; readonly of: Indicator; readonly region: Region }[]; readonly others: number };

/** The row of a roster that something lies in: what one row is called, and which of them, from 0. */
export type Within = { readonly of: Label; readonly index: number };

/** Something that can be asked: one answer of a record, or a row of a roster that nobody described. */
export type Asked =
  | { readonly kind: 'answer'; readonly path: string; readonly within: readonly Within[]; readonly of: Indicator }
  | { readonly kind: 'row'; readonly path: string; readonly within: readonly Within[]; readonly of: Roster };

/** An unanswered question, and what its answers decide. */
export type Question = {
  readonly asked: Asked;
  /** What the verdict becomes with everything else as it is; `met` and `unmet` settle it at once. */
  readonly answers: readonly { readonly region: Region; readonly status: Status }[];
  /** Of all that the other open questions may turn out to be, region by region, the share in which this answer changes the verdict. */
  readonly pivotal: number;
};

/** What to ask next about one record, what decides most first. Plain data. */
export type NextQuestions = {
  readonly kind: 'next-questions';
  readonly rule: string;
  readonly label: Label;
  readonly sense: Sense;
  readonly on: Day;
  readonly place: Place;
  readonly status: Status;
  readonly questions: readonly Question[];
  /** False when regions or shares are an estimate; then nothing is left out as useless. */
  readonly exact: boolean;
  /** Why there are none, or why shares are estimates. */
  readonly reasons: readonly ListReason[];
  /** What the rule itself leaves open: asking about the record does not help. */
  readonly gaps: readonly Cause[];
  /** Answers that are there and cannot all be right. */
  readonly contradictions: readonly Cause[];
};

/** What a record says: an answer, bounds of a number, or `null` when nobody knows. */
export type Known = number | boolean | string | Bounds | null;

import type { Label } from './label.js';
import type { Unit } from './unit.js';

/** What a record is about. */
export type Subject = 'household' | 'member' | 'village' | 'township' | 'county' | 'helper' | 'assignment' | 'exception';

/**
 * Who may see a value: anybody; those who work on the household; or, masked even for them, what identifies a person.
 */
export type Privacy = 'public' | 'personal' | 'identifying';

type Question = {
  /** The key of the answer in a record. */
  readonly id: string;
  readonly label: Label;
  readonly privacy?: Privacy;
  /** False for what nobody can change, such as a birth date. */
  readonly changeable?: false;
};

/**
 * A question answered by a number in whole steps of 1 / `scale` of its unit.
 *
 * `min` and `max` are what it can be at most: they refuse nonsense, and a missing answer still lies between them.
 */
export type NumberIndicator = Question & {
  readonly type: 'number';
  readonly unit: Unit;
  /** Whole steps per unit. 0.01 cannot be stored exactly, 100 can. */
  readonly scale: 1 | 10 | 100;
  readonly min?: number;
  readonly max?: number;
};
/** A question answered by yes or no. */
export type FlagIndicator = Question & { readonly type: 'flag' };
/** A question answered by one of a list of codes. */
export type ChoiceIndicator = Question & { readonly type: 'choice'; readonly codes: Readonly<Record<string, Label>> };
/** A question answered by a day. */
export type DateIndicator = Question & {
  readonly type: 'date';
  /** True for what cannot lie after the day of judgement, such as a birth date: a later day is refused where its age is taken. */
  readonly past?: true;
};

/** A named question about a subject. */
export type Indicator = NumberIndicator | FlagIndicator | ChoiceIndicator | DateIndicator;

/**
 * Many subjects inside one: the members of a household.
 *
 * Its rows are the known ones and `size` says how many there are. Rows below the size are unknown, each an empty record. No rows
 * and no list are the same; only size 0 is known to be empty. More rows than the size: neither is believed.
 */
export type Roster = {
  readonly id: string;
  readonly label: Label;
  readonly size: NumberIndicator;
  /** What one row is called. */
  readonly member: Label;
};

import type { ChoiceIndicator, DateIndicator, FlagIndicator, Indicator, NumberIndicator, Roster, Subject } from './indicator.js';
import type { Label } from './label.js';

/** A column that names somebody. It is not an indicator: no rule may ask who a household is. */
export type KeyColumn = { readonly id: string; readonly label: Label };

/**
 * What holds between the answers of one record. Where they break it nobody can tell which is wrong, so none of them is believed.
 *
 * - `share`: the parts together are no more than the whole, and their percentage is the rate, as far as the rate has decimals
 * - `order`: the first day is not after the second
 * - `no-more`: the first number is not greater than the second
 * - `lies-in`: the division code in the key begins with the code that was chosen
 */
export type Consistency =
  | { readonly kind: 'share'; readonly parts: readonly NumberIndicator[]; readonly whole: NumberIndicator; readonly rate?: NumberIndicator }
  | { readonly kind: 'order'; readonly first: DateIndicator; readonly second: DateIndicator }
  | { readonly kind: 'no-more'; readonly first: NumberIndicator; readonly second: NumberIndicator }
  | { readonly kind: 'lies-in'; readonly of: ChoiceIndicator };

/**
 * Columns of text that never enter a record, and the answers that intake derives from them.
 *
 * `form` says what kind of number stands there or what is wrong with it, `occurrence` how often the table holds it, `sex` and `gives`
 * what an id number gives away, `registered` whether it is that of somebody in the table.
 */
export type IdNumberColumn = KeyColumn & {
  readonly gives: DateIndicator; readonly form?: ChoiceIndicator; readonly sex?: ChoiceIndicator; readonly occurrence?: ChoiceIndicator;
};
/** The column of a phone number: only its form, and where else in the table it occurs, enter a record. */
export type PhoneColumn = KeyColumn & { readonly form: ChoiceIndicator; readonly occurrence: ChoiceIndicator };
/** The column that names the helper: only whether he or she is registered poor too enters a record. */
export type HelperColumn = KeyColumn & { readonly registered: FlagIndicator };

/** What a record about a subject may hold: the list that schemas, forms and tables are made from. */
export type SubjectShape = {
  readonly subject: Subject;
  /** What tells two rows of a table, or of a roster, apart. */
  readonly key?: KeyColumn;
  /** The column of the id number, and the day of birth that it gives away. The number itself never enters a record. */
  readonly idNumber?: IdNumberColumn;
  /** The column of a phone number. */
  readonly phone?: PhoneColumn;
  /** The column of the id number of whoever helps. */
  readonly helper?: HelperColumn;
  readonly indicators: readonly Indicator[];
  readonly rosters: readonly RosterShape[];
  readonly consistency?: readonly Consistency[];
};

/** A roster and the shape of one of its rows. `listed`: the answer how many rows a table of them holds for one owner, derived by intake. */
export type RosterShape = { readonly roster: Roster; readonly of: SubjectShape; readonly listed?: NumberIndicator };

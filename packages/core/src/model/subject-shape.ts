import type { DateIndicator, Indicator, Roster, Subject } from './indicator.js';
import type { Label } from './label.js';

/** A column that names somebody. It is not an indicator: no rule may ask who a household is. */
export type KeyColumn = { readonly id: string; readonly label: Label };

/** What a record about a subject may hold: the list that schemas, forms and tables are made from. */
export type SubjectShape = {
  readonly subject: Subject;
  /** What tells two rows of a table apart. */
  readonly key?: KeyColumn;
  /** The column of the id number, and the day of birth that it gives away. The number itself never enters a record. */
  readonly idNumber?: KeyColumn & { readonly gives: DateIndicator };
  readonly indicators: readonly Indicator[];
  readonly rosters: readonly RosterShape[];
};

/** A roster and the shape of one of its rows. */
export type RosterShape = { readonly roster: Roster; readonly of: SubjectShape };

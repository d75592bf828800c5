import type { NumberIndicator } from './indicator.js';
import type { Label } from './label.js';
import type { Source, Standing } from './source.js';

/** An amount and the amounts that it is made of. */
export type IncomeItem = {
  readonly of: NumberIndicator;
  readonly parts?: readonly IncomeItem[];
  /** True when the parts are all there is; otherwise the amount may be more than their sum. */
  readonly complete?: true;
};

/** How the income of a household is written down, and where what follows from it goes. */
export type IncomeForm = {
  /** All that comes in, before anything is deducted. Never taken as net income. */
  readonly gross: IncomeItem;
  readonly expense: NumberIndicator;
  readonly size: NumberIndicator;
  readonly net: NumberIndicator;
  readonly netPerCapita: NumberIndicator;
};

/**
 * Which items are income. Documents disagree (pensions, dibao, disaster relief), so a caller must choose one.
 *
 * An item in neither list is undecided: it may count or not, and the result is a span.
 */
export type IncomeMethod = {
  readonly id: string;
  readonly label: Label;
  readonly counts: readonly NumberIndicator[];
  readonly leavesOut: readonly NumberIndicator[];
  readonly source: Source;
  readonly standing: Standing;
  /** How the wording was taken, and what it leaves open. */
  readonly reading: Label;
};

import type { Quantity } from './expr.js';
import type { Subject } from './indicator.js';
import type { Label } from './label.js';
import type { Timeline } from './timeline.js';

/** A number that documents define, such as an incidence of poverty: how it is worked out of a record, by day and place. */
export type Figure = {
  readonly id: string;
  readonly label: Label;
  readonly subject: Subject;
  readonly formula: Timeline<Quantity>;
};

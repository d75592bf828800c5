import type { Label } from './label.js';
import type { Timeline } from './timeline.js';
import type { Unit } from './unit.js';

/** A number that a document sets, or a bound on it when only a floor or a ceiling is known. */
export type Amount = number | { readonly atLeast: number } | { readonly atMost: number } | { readonly between: readonly [number, number] };

/** A number that documents set, by day and place. */
export type Parameter = {
  readonly id: string;
  readonly label: Label;
  readonly unit: Unit;
  /** Whole steps per unit, as in {@link NumberIndicator}. */
  readonly scale: 1 | 10 | 100;
  readonly values: Timeline<Amount>;
};

import type { NumberIndicator } from '../model/indicator.js';
import type { Bounds } from '../model/record.js';
import { snap } from '../engine/logic.js';

/**
 * The bounds of "less than `n`". An open end becomes closed by one whole step, because a span always holds its ends: taken as
 * at most 3, "less than 3" would meet a rule that asks for 3.
 *
 * @param n - in the unit of the indicator; it need not lie on a step
 * @example lessThan(netIncomePerCapita, 3) //=> { high: 2.99 }
 */
export const lessThan = ({ scale }: NumberIndicator, n: number): Bounds =>
  ({ high: snap(n, scale) === n ? snap(n - 1 / scale, scale) : Math.floor(n * scale) / scale });

/**
 * The bounds of "more than `n`", closed by one whole step like {@link lessThan}.
 *
 * @example moreThan(householdSize, 4) //=> { low: 5 }
 */
export const moreThan = ({ scale }: NumberIndicator, n: number): Bounds =>
  ({ low: snap(n, scale) === n ? snap(n + 1 / scale, scale) : Math.ceil(n * scale) / scale });

import type { Indicator } from './indicator.js';
import type { Label } from './label.js';
import { aDay, oneOfThese } from './problem.js';

/** What an answer to an indicator looks like, in words for whoever gives it. */
export function expectation(of: Indicator): Label {
  switch (of.type) {
    case 'flag': return { zh: '是或否（true 或 false）', en: 'yes or no (true or false)' };
    case 'date': return aDay;
    case 'choice': return oneOfThese(Object.keys(of.codes));
    case 'number': {
      const { min, max, scale } = of;
      const range = `${min ?? '−∞'} … ${max ?? '∞'}`;
      const decimals = Math.log10(scale);
      return decimals === 0 ? { zh: `整数，${range}`, en: `a whole number, ${range}` } : { zh: `至多 ${decimals} 位小数的数，${range}`, en: `a number with at most ${decimals} decimals, ${range}` };
    }
  }
}

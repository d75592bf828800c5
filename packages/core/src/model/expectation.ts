import type { Indicator } from './indicator.js';
import type { Label } from './label.js';
import { isDay } from './civil-date.js';
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

/** What is expected instead of an answer that would be good by itself: it was refused because of another one, or of the day of judgement. */
export const agreeingValue: Label = { zh: '与判定日及其他数据相符的值', en: 'a value that agrees with the day of judgement and the other data' };

/** Says whether a refused answer, as it is shown, would be good by itself: to tell its range then would blame the wrong thing. */
export function isFit(of: Indicator, given = ''): boolean {
  switch (of.type) {
    case 'flag': return given === 'true' || given === 'false';
    case 'date': return isDay(given);
    case 'choice': return Object.hasOwn(of.codes, given);
    case 'number': {
      const n = /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : NaN;
      return n >= (of.min ?? -Infinity) && n <= (of.max ?? Infinity) && Math.round(n * of.scale) === Number((n * of.scale).toFixed(6));
    }
  }
}

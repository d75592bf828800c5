import type { Unit } from '../model/unit.js';
import type { Amount } from '../model/parameter.js';
import type { Span } from '../model/verdict.js';
import type { Messages } from './messages/messages.js';

/** A number with thousands separated, the same in every environment: 3750 is '3,750'. */
export function formatNumber(n: number): string {
  const [whole = '', decimals] = String(n).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

/** A number behind which its unit stands: '3,750 元/人·年', '95%'. */
export function withUnit(text: string, unit: Unit, m: Messages): string {
  const name = m.unit(unit);
  return name === '' || name === '%' ? text + name : `${text} ${name}`;
}

/** The number that a span is; null when it is only known within bounds. */
export const exactOf = ({ low, high }: Span): number | null => (low === high ? low : null);

/** A number that may only be known within bounds; the blank word when nothing is known. */
export function formatSpan({ low, high }: Span, unit: Unit, m: Messages): string {
  if (low === null && high === null) return m.blank;
  if (low === high) return withUnit(formatNumber(low as number), unit, m);
  if (low === null) return withUnit(m.atMost(formatNumber(high as number)), unit, m);
  if (high === null) return withUnit(m.atLeast(formatNumber(low)), unit, m);
  return withUnit(`${formatNumber(low)}–${formatNumber(high)}`, unit, m);
}

/** A parameter's value or bound. */
export function formatAmount(amount: Amount, unit: Unit, m: Messages): string {
  if (typeof amount === 'number') return formatSpan({ low: amount, high: amount }, unit, m);
  if ('atLeast' in amount) return formatSpan({ low: amount.atLeast, high: null }, unit, m);
  if ('atMost' in amount) return formatSpan({ low: null, high: amount.atMost }, unit, m);
  return formatSpan({ low: amount.between[0], high: amount.between[1] }, unit, m);
}

/** Balances of a stock: the last one of each category, never added over days. */
import type { Ledger } from '../../model/ledger.js';
import type { Named } from '../../model/procedure.js';
import { cause } from '../cause.js';
import { sum } from '../logic.js';
import { last, unknown, type Balance } from './balance.js';
import { openCell, type ReadEntry } from './read-entry.js';

export type Stock = { readonly total: Balance; readonly of: (category: Named) => Balance };

/**
 * The last balance of each category, and their sum where all are of one day.
 *
 * Balances of different days are not one balance, and a category without any is not nothing: then there is no total. A line of which
 * nobody said the category may be the last of any.
 */
export function lastOfEach(items: readonly ReadEntry[], { categories, counts: { scale }, id, label }: Ledger): Stock {
  const book = { code: id, label };
  const stray = categories.length === 0 ? [] : items.filter((line) => line.categories === null);
  const under = (code: string | null) => items.filter((line) => (code === null ? !stray.includes(line) && !line.categories?.length : line.categories?.includes(code)));
  const missing = (of: Named): Balance => ({ of: unknown, on: null, causes: [cause('missing', { id: of.code, label: of.label })] });
  const of = (category: Named): Balance => {
    const own = last(under(category.code), category) ?? missing(category);
    const later = stray.filter(({ on }) => on === null || own.on === null || on >= own.on);
    const ends = [own.of, ...later.map(({ amount }) => amount ?? unknown)];
    return { of: { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) }, on: later.length === 0 ? own.on : null, causes: [...own.causes, ...later.map((line) => openCell(line, 'categories'))] };
  };
  const rest = last(under(null), book);
  const balances = [...categories.map(of), ...(rest ? [rest] : [])];
  const causes = balances.flatMap((b) => b.causes);
  const [only] = balances;
  if (only === undefined) return { total: missing(book), of };
  const isOneDay = balances.every(({ on }) => on !== null && on === only.on) && items.every(({ on }) => on !== null);
  if (balances.length === 1) return { total: only, of };
  const total = isOneDay ? sum(balances.map((b) => b.of), scale) : unknown;
  return { total: { of: total, on: isOneDay ? only.on : null, causes: isOneDay ? causes : [...causes, cause('gap', { id, label })] }, of };
}

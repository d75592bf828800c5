import { answerIn } from '../engine/answer.js';
import { assumedBy, nothingAssumed } from '../engine/assumed.js';
import { isExact, line, minus, snap, steps, type Interval } from '../engine/logic.js';
import { expectation } from '../model/expectation.js';
import type { IncomeForm, IncomeMethod } from '../model/income.js';
import type { NumberIndicator } from '../model/indicator.js';
import type { Label } from '../model/label.js';
import { giveOrNull, shown, type Problem } from '../model/problem.js';
import type { Assumption, Bounds, RecordOf, Value } from '../model/record.js';
import { itemAmounts } from './income-items.js';

/** The record with its net income worked out, and what did not fit. */
export type HouseholdIncome = {
  readonly record: RecordOf;
  /** Yuan of the household in the year, an open end left out. Null when the data contradict each other. */
  readonly net: Bounds | null;
  /** Yuan per person, likewise. */
  readonly netPerCapita: Bounds | null;
  readonly problems: readonly Problem[];
  readonly method: IncomeMethod;
  /** Ids of the items that `assume` filled in. */
  readonly assumed: readonly string[];
};

const agreeing: Label = { zh: '与各项收支算出的数一致', en: 'what the items add up to' };
const settle: Label = { zh: '请核实收支各项；在此之前两者都不采信。', en: 'Check the items. Until then neither is believed.' };

/**
 * Works out net income and net income per head from the items of a record, by a method that the caller chooses.
 *
 * A missing item is never 0: it makes a span, from what is known at least to what a total still leaves room for. A missing expense
 * leaves the net open below, a missing size leaves the income per head unknown. Gross income is an upper end and never the net.
 * An item that the method neither counts nor leaves out may count or not, and is a problem when it is given.
 *
 * Per head is net ÷ size cut to the whole step of 0.01 yuan. Rounding to the nearest would lift 9,899.99 ÷ 3 onto a line of 3,300
 * that the household does not reach; what is cut reaches a line exactly when the whole figure does. A figure given per head may
 * differ by one step, because some cut and some round; beyond that, neither it nor the items are believed.
 *
 * @param options - `assume` declares what absence means, item by item, and is told back in `assumed`
 * @returns the record with both figures as a number, bounds, `null` or refused
 * @example addUpIncome(nationalIncomeForm, monthlyRegister2018, { householdSize: 2, grossIncome: 8000, productionExpense: 1000 }).netPerCapita //=> { low: -500, high: 3500 }
 */
export function addUpIncome(
  form: IncomeForm, method: IncomeMethod, record: RecordOf, { assume = [] }: { assume?: readonly Assumption[] } = {},
): HouseholdIncome {
  const assumptions = assumedBy(assume);
  const { counts, problems, assumed } = itemAmounts(form.gross, method, record, assumptions);
  const expense = answerIn(record, form.expense, assumptions);
  const size = answerIn(record, form.size, nothingAssumed).value ?? line;
  const spent = expense.value ?? { low: 0, high: Infinity };
  const net = reconciled(form.net, record, counts && minus(counts, spent, form.net), 0);
  const perHead = reconciled(form.netPerCapita, record, net.interval && divided(net.interval, size, form.netPerCapita.scale), 1);
  const sound = perHead.interval !== null;
  const told = [...problems, ...net.problems, ...perHead.problems];
  const refused: Value = { refused: shown(told.at(-1)?.given) };
  const [netValue, perHeadValue] = sound ? [valueOf(net.interval), valueOf(perHead.interval)] : [refused, refused];
  return {
    record: { ...record, [form.net.id]: netValue, [form.netPerCapita.id]: perHeadValue },
    net: sound ? boundsOf(net.interval) : null,
    netPerCapita: sound ? boundsOf(perHead.interval) : null,
    problems: told,
    method,
    assumed: [...assumed, ...(expense.assumed ? [form.expense.id] : [])],
  };
}

/** Net over size, each end with the size that takes it farthest. A household that may be of nobody has no income per head. */
function divided(net: Interval, size: Interval, scale: number): Interval {
  if (size.low <= 0) return line;
  return {
    low: cut(net.low, net.low >= 0 ? size.high : size.low, scale),
    high: cut(net.high, net.high >= 0 ? size.low : size.high, scale),
  };
}

/** In whole steps, so that 9,900.00 ÷ 3 is 3,300.00 and not a hair below. */
const cut = (net: number, size: number, scale: number): number => (Number.isFinite(net) ? Math.floor(steps(net, scale) / size) / scale : net / size);

type Reconciled = { readonly interval: Interval | null; readonly problems: readonly Problem[] };

/** Holds what was worked out against what was given. They must meet, give or take `steps`; then the narrower of both is known. */
function reconciled(of: NumberIndicator, record: RecordOf, worked: Interval | null, steps: number): Reconciled {
  if (worked === null) return { interval: null, problems: [] };
  const given = answerIn(record, of, nothingAssumed).value ?? line;
  const slack = steps / of.scale;
  const low = Math.max(given.low, snap(worked.low - slack, of.scale)), high = Math.min(given.high, snap(worked.high + slack, of.scale));
  if (low > high) return unfit(of, 'contradiction', `${textOf(given)} ≠ ${textOf(worked)}`, agreeing, settle);
  const { min = -Infinity, max = Infinity } = of;
  const known = isExact(worked) ? worked : given === line ? worked : { low, high };
  if (known.low > max || known.high < min) return unfit(of, 'out-of-range', textOf(known), expectation(of), giveOrNull);
  // An end that no cell can hold is left open, never moved to where the range happens to stop.
  return { interval: { low: known.low < min ? -Infinity : known.low, high: known.high > max ? Infinity : known.high }, problems: [] };
}

const unfit = (of: NumberIndicator, code: 'contradiction' | 'out-of-range', given: string, expected: Label, remedy: Label): Reconciled =>
  ({ interval: null, problems: [{ code, path: of.id, given: shown(given), expected, remedy }] });

const boundsOf = (of: Interval | null): Bounds =>
  ({ ...(of && Number.isFinite(of.low) && { low: of.low }), ...(of && Number.isFinite(of.high) && { high: of.high }) });

function valueOf(of: Interval | null): Value {
  const bounds = boundsOf(of);
  if (of && isExact(of)) return of.low;
  return bounds.low === undefined && bounds.high === undefined ? null : bounds;
}

const textOf = (of: Interval): string => (isExact(of) ? `${of.low}` : `${of.low} … ${of.high}`);

import { answerIn } from '../engine/answer.js';
import type { Assumed } from '../engine/assumed.js';
import { counted, minus, sum, type Interval, type Truth } from '../engine/logic.js';
import type { IncomeItem, IncomeMethod } from '../model/income.js';
import type { Label } from '../model/label.js';
import { shown, type Problem } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';

/** What the items of a record add up to under a method. */
export type Amounts = {
  /** What counts as income; null when items contradict each other. */
  readonly counts: Interval | null;
  readonly problems: readonly Problem[];
  readonly assumed: readonly string[];
};

type Reading = { readonly item: IncomeItem; readonly all: Interval; readonly parts: readonly Reading[]; readonly status: Truth };

const some: Interval = { low: 0, high: Infinity };
const ofMethod: Label = { zh: '所选口径写明计入或不计入的项目', en: 'an item that the chosen method counts or leaves out' };
const decide: Label = { zh: '请换用写明该项的口径，或采用本地规定。', en: 'Choose a method that names it, or adopt your own.' };
const sumOfParts: Label = { zh: '与各分项之和一致', en: 'the sum of its parts' };
const settle: Label = { zh: '请核实合计和分项；在此之前两者都不采信。', en: 'Check total and parts. Until then neither is believed.' };

/** Adds the items up, by what is known of each total and of each of its parts. */
export function itemAmounts(root: IncomeItem, method: IncomeMethod, record: RecordOf, assume: Assumed): Amounts {
  const problems: Problem[] = [], assumed: string[] = [];
  const counting = new Set(method.counts.map(({ id }) => id)), leaving = new Set(method.leavesOut.map(({ id }) => id));
  let sound = true;
  const read = (item: IncomeItem): Reading => {
    const { id, scale } = item.of;
    const given = answerIn(record, item.of, assume);
    if (given.assumed) assumed.push(id);
    const status = counting.has(id) ? true : leaving.has(id) ? false : null;
    const parts = (item.parts ?? []).map(read);
    const own = given.value ?? some;
    const ofParts = item.parts ? sum([...parts.map((part) => part.all), ...(item.complete ? [] : [some])], scale) : some;
    if (status === null && !item.complete && own.low > 0) {
      problems.push({ code: 'unlisted', path: id, given: `${own.low}`, expected: ofMethod, remedy: decide });
    }
    const all = both(own, ofParts);
    if (all) return { item, all, parts, status };
    sound = false;
    const text = `${ends(own)} ≠ ${ends(ofParts)}`;
    problems.push({ code: 'contradiction', path: id, given: shown(text), expected: sumOfParts, remedy: settle });
    return { item, all: some, parts, status };
  };
  const counts = amount(read(root), (status) => status);
  return { counts: sound ? counts : null, problems, assumed };
}

/**
 * The part of an amount that counts, from both sides: the parts that count, and the total less the parts that do not. What no part
 * explains has the standing of the amount itself.
 */
function amount(reading: Reading, counts: (status: Truth) => Truth): Interval | null {
  const { item, all, parts, status } = reading;
  if (!item.parts) return counted(counts(status), all);
  const inverse = (s: Truth): Truth => { const c = counts(s); return c === null ? null : !c; };
  const rest = item.complete ? [] : [counted(counts(status), some)];
  const others = item.complete ? [] : [counted(inverse(status), some)];
  const fromParts = sum([...parts.map((part) => amount(part, counts) ?? some), ...rest], item.of.scale);
  const out = sum([...parts.map((part) => amount(part, inverse) ?? some), ...others], item.of.scale);
  const fromTotal = minus(all, out, item.of);
  return both(fromParts, { low: Math.max(0, fromTotal.low), high: fromTotal.high });
}

function both(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low), high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : null;
}

const ends = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low} … ${high}`);

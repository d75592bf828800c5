/** Points for what is met: four rows in one go, a byte for each end, while all points together fit into one. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import { steps } from '../logic.js';
import { endsOf, exactOf, spans, type Numbers, type Points, type Spans } from './numbers.js';
import { blockRows, type Plan } from './plan.js';
import { met, not, ones, unmet, type Truths } from './truths.js';

export type Item = { readonly when: Truths; readonly points: Numbers };
/** An item worth the same in every row. */
type Fixed = { readonly when: Truths; readonly points: number };

/** What counts adds its points; what may count widens the span towards them. */
export const score = (plan: Plan, items: readonly Item[], scale: number): Numbers => plan.once('score', [scale, ...items.flatMap(({ when, points }) => [when, points])], () => {
  const fixed = items.flatMap(({ when, points }) => exactOf(points) === null ? [] : [{ when, points: steps(exactOf(points)!, 1) }]);
  const most = fixed.reduce((n, { points }) => n + Math.abs(points), 0);
  return scale === 1 && fixed.length === items.length && most <= 255 ? inBytes(plan, fixed) : inNumbers(plan, items, scale);
});

function inBytes(plan: Plan, fixed: readonly Fixed[]): Points {
  // A deduction is the same as points for not meeting the condition, on a lower ground.
  const items = fixed.map(({ when, points }): Fixed => ({ when: points < 0 ? not(plan, when) : when, points: Math.abs(points) }));
  const least = fixed.reduce((n, { points }) => n + Math.min(0, points), 0);
  const [low, high] = [new Int32Array(blockRows / 4), new Int32Array(blockRows / 4)];
  plan.add((_, rows) => {
    const words = (rows + 3) >> 2;
    low.fill(0, 0, words);
    high.fill(0, 0, words);
    for (let i = 0; i < items.length; i += 3) addThree(low, high, items[i]!, items[i + 1] ?? nothing, items[i + 2] ?? nothing, words);
  });
  return { kind: 'points', least, low, high };
}

const nothing: Fixed = { when: { bytes: new Uint8Array(0), words: new Int32Array(blockRows / 4) }, points: 0 };

function addThree(lows: Int32Array, highs: Int32Array, a: Fixed, b: Fixed, c: Fixed, words: number): void {
  const { when: { words: x }, points: p } = a, { when: { words: y }, points: q } = b, { when: { words: z }, points: r } = c;
  for (let i = 0; i < words; i++) {
    const s = x[i]!, t = y[i]!, u = z[i]!;
    lows[i] = lows[i]! + Math.imul((s >>> 1) & ones, p) + Math.imul((t >>> 1) & ones, q) + Math.imul((u >>> 1) & ones, r);
    highs[i] = highs[i]! + Math.imul(s & ones, p) + Math.imul(t & ones, q) + Math.imul(u & ones, r);
  }
}

function inNumbers(plan: Plan, items: readonly Item[], scale: number): Spans {
  const out = spans();
  const each = items.map(({ when, points }) => ({ when, ends: endsOf(plan, points) }));
  plan.add((_, rows) => {
    out.low.fill(0, 0, rows);
    out.high.fill(0, 0, rows);
    for (const { when, ends } of each) addOne(out, when.bytes, ends, scale, rows);
    for (let i = 0; i < rows; i++) {
      out.low[i]! /= scale;
      out.high[i]! /= scale;
    }
  });
  return out;
}

function addOne({ low, high }: Spans, when: Uint8Array, { low: least, high: most }: Spans, scale: number, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const truth = when[i]!, from = least[i]!, to = most[i]!;
    if (truth === met || (truth !== unmet && from < 0)) low[i]! += steps(from, scale);
    if (truth === met || (truth !== unmet && to > 0)) high[i]! += steps(to, scale);
  }
}

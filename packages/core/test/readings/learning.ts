/** Ways in which more becomes known about a record. */
import { answerIn, rangeOf } from '../../src/engine/answer.js';
import { nothingAssumed, type Assumed } from '../../src/engine/assumed.js';
import { snap, type Interval } from '../../src/engine/logic.js';
import type { NumberIndicator } from '../../src/model/indicator.js';
import type { RecordOf, Value } from '../../src/model/record.js';
import type { Random } from './random.js';
import { randomNumber, randomRecord } from './records.js';
import { days } from './rules.js';
import { rowsOf } from './stored.js';
import type { Subject } from './subjects.js';

/** How much is learned: some of the gaps, or all of them, so that nothing is left unknown. */
export type Extent = 'some' | 'everything';

/** A number in an interval, at its ends more often than not. */
function numberWithin(r: Random, x: NumberIndicator, { low, high }: Interval): number {
  if (low === -Infinity && high === Infinity) return randomNumber(r, x);
  const [from, to] = [Number.isFinite(low) ? low : high - 9, Number.isFinite(high) ? high : low + 9];
  return snap(r.chance(0.6) ? r.pick([from, to]) : from + r() * (to - from), x.scale);
}

/**
 * A record in which more is known: gaps filled, bounds narrowed, rows added up to the declared size. What was known stays, and so
 * does what is assumed: to learn that an assumption was wrong is to change one's mind.
 */
export function learn(r: Random, record: RecordOf, s: Subject, extent: Extent, assumed: Assumed): RecordOf {
  const out: Record<string, Value> = { ...record };
  const now = (): boolean => extent === 'everything' || r.chance(0.4);
  const interval = (x: NumberIndicator): Interval => answerIn(record, x, assumed).value ?? rangeOf(x);
  for (const x of s.numbers) {
    const { low, high } = interval(x);
    if (low < high && !s.rosters.some(({ roster }) => roster.size === x) && now()) out[x.id] = numberWithin(r, x, { low, high });
  }
  for (const x of s.flags) if (answerIn(record, x, assumed).value === null && now()) out[x.id] = r.chance(0.5);
  for (const x of s.dates) if (answerIn(record, x, assumed).value === null && now()) out[x.id] = r.pick(days);
  for (const x of s.choices) if (answerIn(record, x, assumed).value === null && now()) out[x.id] = r.pick(Object.keys(x.codes));
  for (const { roster, of } of s.rosters) {
    const size = interval(roster.size);
    const rows = rowsOf(record, roster).map((row) => (now() ? learn(r, row, of, extent, assumed) : row));
    if (rows.length > size.high) continue;
    const room = Math.min(size.high - rows.length, 3);
    const more = Math.max(size.low - rows.length, extent === 'everything' ? r.int(room + 1) : 0);
    const added = extent === 'everything' ? more : now() ? Math.min(room, 1) : 0;
    for (let i = 0; i < added; i++) rows.push(learn(r, randomRecord(r, of), of, extent, nothingAssumed));
    out[roster.id] = rows;
    if (extent === 'everything') out[roster.size.id] = rows.length;
  }
  return out;
}

/** The same record with only the named cells left, rosters and their sizes apart. */
export function keepOnly(record: RecordOf, s: Subject, ids: ReadonlySet<string>): RecordOf {
  const kept = new Set([...ids, ...s.rosters.map(({ roster }) => roster.size.id)]);
  const cells = Object.entries(record).filter(([id]) => kept.has(id));
  const rosters = s.rosters.map(({ roster, of }) => [roster.id, rowsOf(record, roster).map((row) => keepOnly(row, of, ids))]);
  return Object.fromEntries([...cells, ...rosters]) as RecordOf;
}

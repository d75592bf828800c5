/**
 * What one member that nobody described adds to a count or a total: the reference reading of an empty record.
 *
 * No assumption fills it. An assumption is about an empty cell of somebody who is listed; it must not invent a whole person.
 */
import { nothingAssumed } from './assumed.js';
import type { NumberOf, TruthOf } from './fold.js';
import { judgment } from './judgment.js';
import { counted, ends, exactly, type Interval } from './logic.js';
import { truthOf } from './part.js';

export function undescribed(where: TruthOf, of?: NumberOf): Interval {
  const reference = judgment(nothingAssumed);
  return counted(truthOf(where(reference)({ record: {} })), of ? ends(of(reference)({ record: {} }).span) : exactly(1));
}

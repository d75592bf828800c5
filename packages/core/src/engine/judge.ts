import { isDay } from '../model/civil-date.js';
import { isPlace } from '../model/place.js';
import { aDay, aPlace, aRecord, distinctRules, giveAt, giveOnce, giveOrNull, refuse } from '../model/problem.js';
import type { Assumption, RecordOf } from '../model/record.js';
import type { Rule } from '../model/rule.js';
import type { At } from '../model/timeline.js';
import type { Verdict } from '../model/verdict.js';
import { isRecord } from './answer.js';
import { assumedBy } from './assumed.js';
import { foldRule } from './fold.js';
import { gathering, groundsOf } from './grounds.js';
import { judgment } from './judgment.js';
import { needShape } from './need-shape.js';
import { settle } from './settle.js';

/**
 * Day, place, and what the caller declares that absence means.
 *
 * Only the form of the place is checked: what the State says holds for any code. Whether a division exists is for `readPlace` of intake to say.
 */
export type JudgeAt = At & { readonly assume?: readonly Assumption[] };

/**
 * Judges one record by a rule and says why.
 *
 * What is missing never decides: the status is `unknown` until what is known is enough, and then `missing` and `causes` name what
 * is still needed.
 *
 * @param at - day of judgement 'YYYY-MM-DD' and division code; `assume` declares what absence means, and is shown in `assumed`
 * @throws ContractError (a TypeError) when a cell has the wrong type or the day or place is malformed; never for missing data
 * @example judge(householdExit, record, { on: '2019-12-31', place: '511722' }).status //=> 'met'
 */
export const judge = (rule: Rule, record: RecordOf, at: JudgeAt): Verdict => judging(rule, at)(record);

/**
 * Prepares a rule for many records: timelines and places are resolved once.
 *
 * @example const judgeOne = judging(householdExit, { on: '2019-12-31', place: '511722' })
 */
export function judging(rule: Rule, at: JudgeAt): (record: RecordOf) => Verdict {
  needShape('rule', rule, 'criteria');
  checkAt(at);
  const { id, label, subject, sense } = rule;
  const judgeRecord = foldRule(rule, judgment(assumedBy(at.assume)), at);
  const gather = gathering(at);
  return (record) => {
    needRecord(record);
    const part = judgeRecord({ record }) as Verdict['part'];
    const { used, assumed, isFirm } = gather([part]);
    const { reasons, footings } = settle(part, { reasons: [], footings: [], isFirm });
    return {
      kind: 'verdict', rule: id, label, subject, sense, on: at.on, place: at.place, status: part.status, part, because: reasons,
      ...groundsOf(part.causes, footings, at.on, used, assumed),
    };
  };
}

/** Refuses what is no record at all. */
export function needRecord(record: unknown): void {
  if (!isRecord(record)) refuse('wrong-shape', 'record', record, aRecord, giveOrNull);
}

/** Refuses a day or a place that cannot be one. */
export function checkAt(at: At): void {
  const { on, place } = Object(at) as At;
  if (typeof on !== 'string' || !isDay(on)) refuse('not-a-day', 'at.on', on, aDay, giveAt);
  if (typeof place !== 'string' || !isPlace(place)) refuse('not-a-place', 'at.place', place, aPlace, giveAt);
}

/** Refuses two questions of the same id: one answer would hide the other. */
export function checkDistinct(of: readonly { readonly id: string }[], path = 'rules'): void {
  for (const [i, { id }] of of.entries()) {
    if (of.findIndex((other) => other.id === id) === i) continue;
    refuse('repeated', `${path}[${i}].id`, id, distinctRules, giveOnce);
  }
}

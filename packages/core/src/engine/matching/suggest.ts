import { all, any, not, type Expr } from '../../model/expr.js';
import type { FoundNeed, Matching, Need, Suggestions } from '../../model/matching.js';
import type { RecordOf } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import { lookUp, type Entry } from '../../model/timeline.js';
import type { Verdict } from '../../model/verdict.js';
import { cause } from '../cause.js';
import { needShape } from '../need-shape.js';
import { checkAt, judging, needRecord, type JudgeAt } from '../judge.js';

/**
 * Says what a subject needs, which measures answer it and why, and what is still unanswered.
 *
 * A need that nobody knows of is neither answered nor unanswered: its causes say what to find out. So is a need for which no document
 * names a measure, with the cause `not-established`.
 *
 * @param at - day 'YYYY-MM-DD' and division code; `assume` declares what absence means
 * @returns every need of the list in force, in its order
 * @throws ContractError when a cell has the wrong type or the day or place is malformed; never for missing data
 * @example suggest(riskMeasures, { illnessRisk: true, healthMeasure: false, socialHelpMeasure: false }, { on: '2023-12-31', place: '5117' }).needs[0].status //=> 'unanswered'
 */
export const suggest = (matching: Matching, record: RecordOf, at: JudgeAt): Suggestions => suggesting(matching, at)(record);

/** Prepares a matching for many records. */
export function suggesting(matching: Matching, at: JudgeAt): (record: RecordOf) => Suggestions {
  needShape('matching', matching, 'needs');
  checkAt(at);
  const { id, label, subject } = matching;
  const common = { kind: 'suggestions', matching: id, label, subject, on: at.on, place: at.place } as const;
  const found = lookUp(matching.needs, at);
  if (typeof found === 'string') {
    return (record) => {
      needRecord(record);
      return { ...common, needs: [], causes: [cause(found, matching)] };
    };
  }
  const find = found.value.map((need) => finding(matching, found, need, at));
  return (record) => {
    needRecord(record);
    return { ...common, needs: find.map((of) => of(record)), causes: [] };
  };
}

/** How one need is read off a record. */
function finding(matching: Matching, entry: Entry<unknown>, { code, label, when, answers, reason }: Need, at: JudgeAt): (record: RecordOf) => FoundNeed {
  const { id, subject } = matching;
  const ask = (name: string, value: Expr) => {
    const rule: Rule = { id: `${id}/${name}`, label, subject, sense: 'risk', criteria: [{ ...entry, value }] };
    return judging(rule, at);
  };
  const needed = ask(code, when);
  const inPlace = answers.map((answer) => ask(`${code}/${answer.code}`, answer.inPlace));
  const unanswered = answers.length > 0 ? ask(code, all(when, not(any(...answers.map((answer) => answer.inPlace))))) : null;
  return (record) => {
    const need = needed(record);
    const left = unanswered?.(record) ?? need;
    const suggested = answers.map(({ code: of, label: name }, i) => ({ code: of, label: name, inPlace: (inPlace[i] as typeof needed)(record).status }));
    const undocumented = unanswered === null && need.status === 'met';
    const { missing, used, assumed, provisional, stale } = left;
    return {
      code, label, reason, needed: need.status, answers: suggested, status: undocumented ? 'unknown' : statusOf(need, left),
      missing, causes: undocumented ? [cause('not-established', { id: `${id}/${code}`, label })] : left.causes, used, assumed, provisional, stale,
    };
  };
}

const statusOf = (need: Verdict, left: Verdict): FoundNeed['status'] =>
  left.status === 'met' ? 'unanswered' : left.status === 'unknown' ? 'unknown' : need.status === 'unmet' ? 'not-needed' : 'answered';

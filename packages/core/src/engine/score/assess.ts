import type { RecordOf } from '../../model/record.js';
import type { Assessment, GradeVeto, Score } from '../../model/score.js';
import { lookUp } from '../../model/timeline.js';
import type { Part } from '../../model/verdict.js';
import { classifying } from '../classes/classify.js';
import { measuring } from '../figure/measure.js';
import type { JudgeAt } from '../judge.js';
import { footingOf } from '../footing.js';
import { walk } from '../walk.js';

/**
 * Says what one record scores, and which grade that is.
 *
 * The grade is not read off the points: a veto may keep the best grade from the best score. Missing items widen the points to what they
 * may still be, and leave every grade possible that these reach.
 *
 * @param at - day 'YYYY-MM-DD' and division code; `assume` declares what absence means
 * @throws ContractError when a cell has the wrong type or the day or place is malformed; never for missing data
 * @example assess(fundPerformanceScore, record, { on: '2019-12-31', place: '511722' }).grade?.class?.code
 */
export const assess = (score: Score, record: RecordOf, at: JudgeAt): Assessment => assessing(score, at)(record);

/** Prepares a score for many records. */
export function assessing(score: Score, at: JudgeAt): (record: RecordOf) => Assessment {
  const measureOne = measuring(score, at);
  const { id, label, polarity, outOf, grades } = score, gradeOne = grades && classifying(grades, at);
  const whole = outOf && lookUp(outOf.values, at);
  const common = {
    kind: 'assessment', score: id, label, polarity, on: at.on, place: at.place,
    outOf: outOf === undefined || whole === undefined || typeof whole === 'string' ? null : Object.freeze({ amount: whole.value, footing: footingOf('parameter', outOf, whole, { unit: outOf.unit, amount: whole.value }) }),
  } as const;
  return (record) => {
    const grade = gradeOne?.(record) ?? null;
    return { ...common, points: measureOne(record), grade, vetoes: vetoesIn((grade?.bands ?? []).flatMap(({ part }) => walk(part)).filter((x) => 'status' in x)) };
  };
}

/** The rules of the sense `veto` that the grades name, each once. */
function vetoesIn(parts: readonly Part[]): GradeVeto[] {
  const vetoes = parts.flatMap((part) => (part.kind === 'holds' && part.sense === 'veto' ? [{ rule: part.id, label: part.label, status: part.status }] : []));
  return [...new Map(vetoes.map((veto) => [veto.rule, veto])).values()];
}

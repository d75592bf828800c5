import type { Classes } from '../../model/classes.js';
import type { RecordOf } from '../../model/record.js';
import { lookUp } from '../../model/timeline.js';
import type { Classification } from '../../model/verdict.js';
import { assumedBy } from '../assumed.js';
import { foldExpr } from '../fold.js';
import { gathering, groundsOf } from '../grounds.js';
import { checkAt, needRecord, type JudgeAt } from '../judge.js';
import { cause } from '../cause.js';
import { footingOf } from '../footing.js';
import { judgment } from '../judgment.js';
import { needShape } from '../need-shape.js';
import { settle } from '../settle.js';

/**
 * Says which class a record is in: the first whose condition it meets.
 *
 * A class whose condition is unknown may still be the one, so every later class is only possible: `class` stays null until the
 * classes before it are known not to apply. `settled` tells "known to be in none" from "unknown", which both have no class.
 *
 * @param at - day 'YYYY-MM-DD' and division code; `assume` declares what absence means
 * @throws ContractError when a cell has the wrong type or the day or place is malformed; never for missing data
 * @example classify(countyExitStage, record, { on: '2018-12-31', place: '511702' }).class?.code
 */
export const classify = (classes: Classes, record: RecordOf, at: JudgeAt): Classification => classifying(classes, at)(record);

/** Prepares classes for many records. */
export function classifying(classes: Classes, at: JudgeAt): (record: RecordOf) => Classification {
  needShape('classes', classes, 'bands');
  checkAt(at);
  const declared = assumedBy(at.assume);
  const { id, label } = classes;
  const found = lookUp(classes.bands, at);
  if (typeof found === 'string') {
    return (record) => {
      needRecord(record);
      return { kind: 'classification', classes: id, label, on: at.on, place: at.place, settled: false, class: null, possible: [], bands: [], ...groundsOf([cause(found, classes)], [], at.on) };
    };
  }
  const footing = footingOf('classes', classes, found);
  const reading = judgment(declared);
  const gather = gathering(at, [footing]);
  const judged = found.value.map(({ code, label: name, when }) => ({ code, label: name, judge: foldExpr(when, reading, at) }));
  return (record) => {
    needRecord(record);
    const asked = { record };
    const bands = judged.map(({ code, label: name, judge }) => ({ code, label: name, part: judge(asked) }));
    const met = bands.findIndex(({ part }) => part.status === 'met');
    const reached = met < 0 ? bands : bands.slice(0, met + 1);
    const open = reached.filter(({ part }) => part.status !== 'unmet');
    const settled = open.every(({ part }) => part.status === 'met');
    const possible = open.map(({ code, label: name }) => ({ code, label: name }));
    const { used, assumed, isFirm } = gather(bands.map(({ part }) => part));
    const footings = isFirm ? [] : [footing, ...(settled ? reached.flatMap(({ part }) => settle(part).footings) : [])];
    const { missing, causes, provisional, stale } = groundsOf(settled ? [] : open.flatMap(({ part }) => part.causes), footings, at.on);
    return {
      kind: 'classification', classes: id, label, on: at.on, place: at.place, settled, class: settled ? possible[0] ?? null : null, possible, bands,
      missing, causes, used, assumed, provisional, stale,
    };
  };
}

import type { Verdict } from '../model/verdict.js';
import type { Messages, Reader } from './messages/messages.js';
import { needReader } from './need-reader.js';
import { causesOn, rowsOf, towards } from './rows.js';
import { footnotesOf, summaryOf, titleOf } from './summary.js';

/**
 * Says in sentences what a verdict is, why, and what is still missing.
 *
 * Only what matters is said: for unmet, every item that is not met; for unknown, every item that is; for met, that all are.
 * What is provisional, past its last check, or assumed always follows.
 *
 * @param reader - `official` names numbers and documents, `villager` speaks to the household, or of the village or county
 * @returns sentences, in the order in which to read them
 * @example explain(judge(householdExit, {}, at), zh, 'villager')[0]
 */
export function explain(verdict: Verdict, m: Messages, reader: Reader = 'official'): string[] {
  needReader(reader);
  const rows = rowsOf(verdict, m).map(({ row }) => row);
  const official = reader === 'official';
  const who = m.who[verdict.subject];
  const wanted = rows.filter((r) => !r.hasParts && towards(r) === verdict.status && (verdict.status !== 'met' || official));
  const needed = [...new Set(causesOn('household', rows).map((c) => c.about))];
  const footnotes = footnotesOf(verdict, m);
  return [
    m.opening[verdict.sense === 'standard' ? reader : 'official'](titleOf(verdict, m), m.day(verdict.on), m.status[verdict.sense][verdict.status], verdict.status, who),
    ...(official ? [summaryOf(verdict, rows, m)] : []),
    ...wanted.map((r) => m.line[reader](r, who)),
    ...(verdict.status === 'unknown' && needed.length > 0 ? [m.needed[reader](needed.join(m.comma), verdict.subject)] : []),
    ...(official ? footnotes : footnotes.slice(0, verdict.provisional.length > 0 ? 1 : 0)),
  ];
}

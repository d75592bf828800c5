import type { Verdict } from '../model/verdict.js';
import type { Messages, Reader } from './messages/messages.js';
import { toChecklist } from './to-checklist.js';

/**
 * Says in sentences what a verdict is, why, and what is still missing.
 *
 * Only what matters is said: for unmet, every item that is not met; for unknown, every item that is; for met, that all are.
 * What is provisional, past its last check, or assumed always follows.
 *
 * @param reader - `official` names numbers and documents, `villager` speaks to the household
 * @returns sentences, in the order in which to read them
 * @example explain(judge(householdExit, {}, at), zh, 'villager')[0]
 */
export function explain(verdict: Verdict, m: Messages, reader: Reader = 'official'): string[] {
  const list = toChecklist(verdict, m);
  const wanted = list.rows.filter((r) => !r.hasParts && r.status === verdict.status && (verdict.status !== 'met' || reader === 'official'));
  const needed = [...new Set(list.rows.flatMap((r) => r.causes).filter((c) => c.side === 'household').map((c) => c.about))];
  return [
    m.opening[reader](list.title, list.day, list.word, verdict.status),
    ...(reader === 'official' ? [list.summary] : []),
    ...wanted.map((r) => m.line[reader]({ ...r, word: r.word })),
    ...(verdict.status === 'unknown' && needed.length > 0 ? [m.needed[reader](needed.join(m.comma))] : []),
    ...(reader === 'official' ? list.footnotes : list.footnotes.slice(0, list.provisional ? 1 : 0)),
  ];
}

import type { Assignment } from '../../model/assignment.js';
import { isDay, type Day } from '../../model/civil-date.js';
import { aDay, giveOrNull, refuse } from '../../model/problem.js';
import type { RecordOf, Value } from '../../model/record.js';

/** A stretch of days, `until` not included: somebody helped on each, nobody did, or nobody knows. */
export type Stretch = { readonly from: Day; readonly until: Day; readonly state: 'covered' | 'gap' | 'unknown' };

/**
 * Says of a time on which days somebody helped in a role, and where the gaps are.
 *
 * A link whose first day is missing may have been in force on any day before its end, one whose end is missing on any day since its
 * beginning: such days are unknown unless another link covers them.
 *
 * @param rows - the links of one who is helped
 * @param time - `from` up to, not including, `until`
 * @returns stretches that follow each other without a break
 * @throws ContractError when `from` or `until` is no day
 * @example coverage(pairedHelper, [{ role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: '2018-06-01' }], ['paired-helper'], { from: '2018-03-01', until: '2018-07-01' }).map((s) => s.state) //=> ['covered', 'gap']
 */
export function coverage({ role, since, until }: Pick<Assignment, 'role' | 'since' | 'until'>, rows: readonly RecordOf[], roles: readonly string[], time: Pick<Stretch, 'from' | 'until'>): Stretch[] {
  for (const end of ['from', 'until'] as const) if (!isDay(time[end])) refuse('not-a-day', end, time[end], aDay, giveOrNull);
  const dayOf = (row: RecordOf, id: string): Day | null => (typeof row[id] === 'string' && isDay(row[id]) ? row[id] : null);
  const isListed = (code: Value): boolean => typeof code === 'string' && Object.hasOwn(role.codes, code);
  const links = rows.filter((row) => !isListed(row[role.id]) || roles.includes(row[role.id] as string))
    .map((row) => ({ isSure: isListed(row[role.id]), since: dayOf(row, since.id), until: dayOf(row, until.id) }));
  const days = [time.from, ...links.flatMap((link) => [link.since, link.until]).flatMap((day) => (day !== null && day > time.from && day < time.until ? [day] : []))];
  const out: Stretch[] = [];
  for (const [i, from] of [...new Set(days)].sort().entries()) {
    const possible = links.filter((link) => (link.since === null || link.since <= from) && (link.until === null || from < link.until));
    const state = possible.some((link) => link.isSure && link.since !== null && link.until !== null) ? 'covered' : possible.length > 0 ? 'unknown' : 'gap';
    const end = [...new Set(days)].sort()[i + 1] ?? time.until;
    const before = out.at(-1);
    if (before?.state === state) out[out.length - 1] = { ...before, until: end };
    else if (from < end) out.push({ from, until: end, state });
  }
  return out;
}

import type { Assignment } from '../../model/assignment.js';
import { isDay, type Day } from '../../model/civil-date.js';
import { giveOrNull, refuse, textList } from '../../model/problem.js';
import { endAfter } from '../../model/assignment-problem.js';
import type { RecordOf, Value } from '../../model/record.js';
import { own, rowsIn } from '../answer.js';
import { checkDay } from '../calendar/working-days-between.js';
import { needRecord } from '../judge.js';
import { needShape } from '../need-shape.js';

/** A stretch of days, `until` not included: somebody helped on each, nobody did, or nobody knows. */
export type Stretch = { readonly from: Day; readonly until: Day; readonly state: 'covered' | 'gap' | 'unknown' };

/**
 * Says of a time on which days somebody helped in a role, and where the gaps are.
 *
 * A link whose first day is missing may have been in force on any day before its end, one whose end is missing on any day since its
 * beginning: such days are unknown unless another link covers them. So is a day without any link while the roster is not known to be
 * complete: somebody whom nobody listed may have helped.
 *
 * @param record - one who is helped, with the roster and its size as {@link assign} gives them
 * @param time - `from` up to, not including, `until`
 * @returns stretches that follow each other without a break
 * @throws ContractError when `from` or `until` is no day, or `until` comes first; when the roster is no list of objects
 * @example coverage(pairedHelper, { helperCount: 1, helpers: [{ role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: '2018-06-01' }] }, ['paired-helper'], { from: '2018-03-01', until: '2018-07-01' }).map((s) => s.state) //=> ['covered', 'gap']
 */
export function coverage(assignment: Assignment, record: RecordOf, roles: readonly string[], time: Pick<Stretch, 'from' | 'until'>): Stretch[] {
  needShape('assignment', assignment, 'helped');
  needRecord(record);
  const { helped: { roster }, role, since, until } = assignment;
  if (!Array.isArray(roles)) refuse('wrong-shape', 'roles', roles, textList, giveOrNull);
  for (const end of ['from', 'until'] as const) checkDay(end, (Object(time) as Partial<typeof time>)[end]);
  if (time.until < time.from) refuse('out-of-order', 'until', time.until, endAfter(time.from).expected, endAfter(time.from).remedy);
  const rows = rowsIn(record, roster);
  const isWhole = own(record, roster.size.id) === rows.length;
  const isListed = (code: Value): boolean => typeof code === 'string' && Object.hasOwn(role.codes, code);
  const links = rows.filter((row) => !isListed(own(row, role.id)) || roles.includes(own(row, role.id) as string)).map((row) => {
    const [first, end] = [dayOf(own(row, since.id)), dayOf(own(row, until.id))];
    // Days in the wrong order say nothing of when it was.
    return first !== null && end !== null && end <= first ? { isSure: false, first: null, end: null } : { isSure: isListed(own(row, role.id)), first, end };
  });
  const stateOn = (day: Day): Stretch['state'] => {
    const possible = links.filter(({ first, end }) => (first === null || first <= day) && (end === null || day < end));
    if (possible.some(({ isSure, first, end }) => isSure && first !== null && end !== null)) return 'covered';
    return possible.length > 0 || !isWhole ? 'unknown' : 'gap';
  };
  const changes = links.flatMap(({ first, end }) => [first, end]).flatMap((day) => (day !== null && day > time.from && day < time.until ? [day] : []));
  const days = [...new Set([time.from, ...changes])].sort();
  const out: Stretch[] = [];
  for (const [i, from] of days.entries()) {
    const [state, end, before] = [stateOn(from), days[i + 1] ?? time.until, out.at(-1)];
    if (before?.state === state) out[out.length - 1] = { ...before, until: end };
    else if (from < end) out.push({ from, until: end, state });
  }
  return out;
}

const dayOf = (value: Value): Day | null => (typeof value === 'string' && isDay(value) ? value : null);

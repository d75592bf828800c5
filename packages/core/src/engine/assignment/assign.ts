import type { Assignment, Side } from '../../model/assignment.js';
import { aKey, aKnownKey, endAfter, giveLinks, linkList, notOwn, onceAtATime } from '../../model/assignment-problem.js';
import { isDay } from '../../model/civil-date.js';
import type { KeyColumn } from '../../model/subject-shape.js';
import { refuse, shown, type Problem, type ProblemCode } from '../../model/problem.js';
import type { RecordOf, Value } from '../../model/record.js';
import { isRecord } from '../answer.js';
import { needShape } from '../need-shape.js';
import { needOptions } from '../need-list.js';

/** One row of the table of links: the keys of both sides as texts, and the answers about the link. */
export type Link = RecordOf;
/** The links of one subject, as the record that rules about it read. */
export type Group = { readonly key: string; readonly record: RecordOf };
/** A link that belongs to nobody, as it was given, with what is wrong with it. */
export type RefusedLink = { readonly link: Link; readonly problem: Problem };
/** A table of links read both ways. Plain data. */
export type Assigned = {
  readonly kind: 'assigned';
  readonly assignment: string;
  readonly helped: readonly Group[];
  readonly helpers: readonly Group[];
  readonly refused: readonly RefusedLink[];
};

/** Who there is besides those that the links name, and whether the table of links is complete. */
export type AssignOptions = {
  /** Everybody there is, so that those without a link are listed too and a key that nobody has is refused. */
  readonly helped?: readonly string[];
  readonly helpers?: readonly string[];
  /** True when every link is in the table: then a team is no larger than its rows. Otherwise nobody knows who else helps. */
  readonly complete?: true;
};

/**
 * Sorts the links of an assignment under those who are helped and under those who help.
 *
 * A link that cannot hold (nobody on one side, an end before its beginning, the same link twice at one time, a helper of the own
 * household) is in neither roster and stays in `refused` with its reason. What is missing is no mistake: such a link stays, and is
 * unknown. After a refusal a complete table is complete no longer for those whom the link named.
 *
 * @param links - rows with the key columns of both sides
 * @throws ContractError when `links` is no list of objects
 * @example assign(villageTeam, [{ villageCode: 'a', helperNumber: 'h', role: 'legal-adviser' }]).helped[0].key //=> 'a'
 */
export function assign(assignment: Assignment, links: readonly Link[], options: AssignOptions = {}): Assigned {
  checkList(links);
  needShape('assignment', assignment, 'helped');
  needOptions(options);
  const { complete } = options, [helped, helpers] = [trimmed(options.helped), trimmed(options.helpers)];
  const known = { helped: helped && new Set(helped), helpers: helpers && new Set(helpers) };
  const problems = links.map((link, i) => problemOf(assignment, link, `links[${i}]`, known));
  refuseRepeats(assignment, links, problems);
  const kept = links.filter((_, i) => problems[i] === null);
  // A repetition takes nothing away: the link that it repeats is kept.
  const lost = links.filter((_, i) => problems[i] && problems[i].code !== 'repeated');
  const grouped = ({ key, roster }: Side, all: readonly string[] = []): Group[] => {
    const groups = new Map<string, Link[]>(all.map((k) => [k, []]));
    for (const link of kept) {
      const k = keyOf(link, key), rows = groups.get(k);
      if (rows) rows.push(link);
      else groups.set(k, [link]);
    }
    const doubtful = new Set(lost.map((link) => keyOf(link, key)));
    return [...groups].map(([k, rows]) => ({ key: k, record: { [roster.id]: rows, ...(complete && !doubtful.has(k) && !doubtful.has('') && { [roster.size.id]: rows.length }) } }));
  };
  return {
    kind: 'assigned', assignment: assignment.id, helped: grouped(assignment.helped, helped), helpers: grouped(assignment.helper, helpers),
    refused: links.flatMap((link, i) => (problems[i] ? [{ link, problem: problems[i] }] : [])),
  };
}

/** Keys as those of links are read. */
const trimmed = (keys: readonly string[] | undefined): readonly string[] | undefined => keys && [...new Set(keys.map((key) => key.trim()))];

function checkList(links: unknown): void {
  const isList = Array.isArray(links);
  for (const link of isList ? (links as readonly unknown[]) : [links]) if (!isList || !isRecord(link)) refuse('wrong-shape', 'links', link, linkList, giveLinks);
}

/** The key as a text; empty when there is none. A number is a key too: tables hold codes as numbers. */
function keyOf(link: Link, { id }: KeyColumn): string {
  const key = Object.hasOwn(link, id) ? link[id] : undefined;
  return typeof key === 'string' ? key.trim() : typeof key === 'number' && Number.isFinite(key) ? String(key) : '';
}

function problemOf({ helper, helped, own, since, until }: Assignment, link: Link, path: string, known: { readonly helped: ReadonlySet<string> | undefined; readonly helpers: ReadonlySet<string> | undefined }): Problem | null {
  const say = (code: ProblemCode, id: string, given: Value, said: Pick<Problem, 'expected' | 'remedy'>): Problem => ({ code, path: `${path}.${id}`, given: given === null || given === undefined ? '' : shown(given), ...said });
  for (const [{ key }, all] of [[helper, known.helpers], [helped, known.helped]] as const) {
    const given = keyOf(link, key);
    if (given === '') return say('no-identity', key.id, link[key.id], aKey(key.label));
    if (all && !all.has(given)) return say('unlisted', key.id, given, aKnownKey(key.label));
  }
  const [from, to] = [dayOf(link[since.id]), dayOf(link[until.id])];
  if (from !== null && to !== null && to <= from) return say('out-of-order', until.id, to, endAfter(from));
  if (own && keyOf(link, own) !== '' && keyOf(link, own) === keyOf(link, helped.key)) return say('contradiction', helped.key.id, link[helped.key.id], notOwn(own.label, helped.key.label));
  return null;
}

const dayOf = (value: Value): string | null => (typeof value === 'string' && isDay(value) ? value : null);

/** Refuses the later of two links that are known to say the same of one time. Where a day is missing nobody can tell. */
function refuseRepeats(assignment: Assignment, links: readonly Link[], problems: (Problem | null)[]): void {
  const { helper, helped, role, since, until } = assignment;
  const seen = new Map<string, number[]>();
  for (const [i, link] of links.entries()) {
    if (problems[i]) continue;
    const same = JSON.stringify([keyOf(link, helper.key), keyOf(link, helped.key), link[role.id]]);
    const others = seen.get(same) ?? [];
    const twin = others.find((j) => overlaps(links[j] as Link, link, since.id, until.id));
    if (twin !== undefined) problems[i] = { code: 'repeated', path: `links[${i}].${since.id}`, given: shown(link[since.id] ?? ''), ...onceAtATime(`links[${twin}]`) };
    else if (others.push(i) === 1) seen.set(same, others);
  }
}

function overlaps(a: Link, b: Link, since: string, until: string): boolean {
  const [first, later] = [dayOf(a[since]), dayOf(b[since])];
  if (first === null || later === null) return first === later && dayOf(a[until]) === dayOf(b[until]);
  const ends = first < later ? dayOf(a[until]) : dayOf(b[until]);
  return first === later || (ends !== null && ends > (first < later ? later : first));
}

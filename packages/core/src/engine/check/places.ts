/** Where in a record the parts lie that show a defect. */
import type { DayOf } from '../../model/expr.js';
import type { Cause, Part, Reading } from '../../model/verdict.js';
import { cause, distinctCauses, isOfRecord } from '../cause.js';
import { settle } from '../settle.js';

type Some = Part & { readonly kind: 'some' | 'every' };

/** The fields that a settled part rests on, each once, rows of rosters by their place. */
export const placesIn = (part: Part, within = ''): string[] =>
  [...new Set(settle(part).reasons.flatMap((reason) => fieldsOf(reason.part)))].map((field) => within + field);

function fieldsOf(x: Part | Reading): string[] {
  switch (x.kind) {
    case 'is': case 'oneOf': case 'indicator': return [x.of.id];
    case 'compare': return [x.left, x.right].flatMap(fieldsOf);
    case 'ratio': return [x.part, x.whole, x.limit].flatMap(fieldsOf);
    case 'elapsed': return [x.from, ...(x.to ? [x.to] : [])].flatMap(dayOf);
    case 'asOf': return dayOf(x.by);
    case 'sum': case 'minus': case 'product': case 'atMost': case 'atLeast': case 'share': return x.of.flatMap(fieldsOf);
    case 'score': return x.items.flatMap(({ part, points }) => [part, points].flatMap(fieldsOf));
    case 'all': case 'any': case 'not': case 'concur': case 'atLeastOf': case 'holds': case 'inherited': return x.parts.flatMap(fieldsOf);
    case 'some': case 'every': return rowsThatDecide(x).flatMap(({ index, of }) => fieldsOf(of).map((field) => `${x.id}[${index}].${field}`));
    case 'constant': case 'parameter': case 'count': case 'total': return [];
  }
}

/** The day of the owner of a row is no field of the row. */
const dayOf = (day: DayOf): string[] => ('of' in day ? [] : [day.id]);

/** The rows that break or meet it; where no row does, the answer is about all of them. */
function rowsThatDecide({ kind, status, members }: Part & { readonly kind: 'some' | 'every' }) {
  const wanted = kind === 'some' ? 'met' : 'unmet';
  return status === wanted ? members.filter((row) => row.where.status === 'met' && row.of.status === wanted) : members.filter((row) => row.where.status !== 'unmet');
}

/** The rows of which nobody can tell, and the roster itself where it may hold more rows than are listed. */
export function openRows({ id, roster, members, status, causes }: Some): { readonly paths: readonly string[]; readonly causes: readonly Cause[]; readonly part: Part | null }[] {
  const rows = members.flatMap(({ index, where, of }) => {
    const parts = [where, of];
    if (parts.some((part) => part.status === 'unmet') || parts.every((part) => part.status === 'met')) return [];
    const found = distinctCauses(parts.flatMap((part) => part.causes)).map((c) => (isOfRecord(c.kind) ? { ...c, path: `${id}[${index}].${c.path}` } : c));
    return [{ paths: found.map(({ path }) => path), causes: found, part: where.status === 'unknown' ? where : of }];
  });
  const gaps = status === 'unknown' ? distinctCauses(causes).filter((c) => !rows.some((row) => row.causes.some((other) => other.path === c.path))) : [];
  return gaps.length === 0 ? rows : [...rows, { paths: [id], causes: gaps.length > 0 ? gaps : [cause('roster-incomplete', { id, label: roster })], part: null }];
}

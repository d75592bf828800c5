import { all, compare, constant, count, elapsedTime, not, type Expr } from './expr.js';
import type { ChoiceIndicator, DateIndicator, Roster, Subject } from './indicator.js';
import type { Label } from './label.js';
import type { KeyColumn } from './subject-shape.js';

/** One side of an assignment: who it is, by which column a link names them, and the roster that their links are to them. */
export type Side = { readonly subject: Subject; readonly key: KeyColumn; readonly roster: Roster };

/**
 * Who works for whom, in which role, since when and until when: one table of links, many to many.
 *
 * It is read as two rosters: the links of one who is helped are a team, those of one who helps are a load. A link is in force from
 * `since` up to, not including, `until`. Nobody knows when a link without `until` ends: what an empty cell means is for whoever keeps
 * the table to declare, with `assume`.
 */
export type Assignment = {
  readonly id: string;
  readonly label: Label;
  readonly helper: Side;
  readonly helped: Side;
  readonly role: ChoiceIndicator;
  readonly since: DateIndicator;
  readonly until: DateIndicator;
  /** The column that names what may not be helped by this helper, such as the helper's own household, or the county that checks. */
  readonly own?: KeyColumn;
};

/** The last day that a record may name: what an empty end means where links are closed as soon as they end. */
export const open = '9999-12-31';

/** The link is in force on the day of judgement: it has begun, and has not ended. */
export const inForce = ({ since, until }: Pick<Assignment, 'since' | 'until'>): Expr =>
  all(compare(elapsedTime('day', since, 'on'), '>=', constant(0)), not(compare(elapsedTime('day', until, 'on'), '>=', constant(0))));

/**
 * Somebody helps in this way: a link to the one who is helped is in force and meets the conditions.
 *
 * A count, where `some` would say of an empty roster that the question concerns nobody: a village without anybody is not served.
 */
export const served = (assignment: Assignment, ...conditions: Expr[]): Expr =>
  compare(count(assignment.helped.roster, all(...conditions, inForce(assignment))), '>=', constant(1));

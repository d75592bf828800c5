import { all, compare, constant, count, holds, oneOf, type Expr } from './expr.js';
import type { ChoiceIndicator, Indicator, Roster } from './indicator.js';
import type { Rule } from './rule.js';

/** Exceptions that a subject was granted, row by row: from which line of a list, for which reason, and the rule that says whether the row was approved. */
export type Exceptions = { readonly roster: Roster; readonly line: ChoiceIndicator; readonly reason: ChoiceIndicator; readonly approved: Rule };

/**
 * A line of a list that presumes something of whoever meets it, until an exception is approved.
 *
 * The exceptions are counted, because `some` would say of an empty list that the question concerns nobody. While nobody knows whether
 * there is one, the line neither stands nor falls: a car alone takes help away from no family.
 *
 * @param of - the question that the line asks, by whose id exceptions name it
 * @param when - the condition of the line
 * @param reasons - the only reasons that the document accepts; every reason when none is named
 */
export const presumed = ({ roster, line, reason, approved }: Exceptions, of: Indicator, when: Expr, ...reasons: string[]): Expr =>
  all(when, compare(count(roster, all(oneOf(line, of.id), ...(reasons.length > 0 ? [oneOf(reason, ...reasons)] : []), holds(approved))), '<', constant(1)));

import type { Check } from './check.js';
import type { Classes } from './classes.js';
import type { Figure } from './figure.js';
import type { Matching } from './matching.js';
import type { Procedure } from './procedure.js';
import type { Rule } from './rule.js';
import type { Score } from './score.js';

/** What documents define about a subject: a rule that it meets or not, a figure that is worked out of it, classes that it is sorted into. */
export type Definition = Rule | Figure | Classes;

/** Whatever of the rulebook asks something by day and place: a definition, a score with its grades, a check, a matching, a procedure. */
export type Asking = Definition | Score | Check | Matching | Procedure;

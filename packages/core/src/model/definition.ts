import type { Classes } from './classes.js';
import type { Figure } from './figure.js';
import type { Rule } from './rule.js';

/** What documents define about a subject: a rule that it meets or not, a figure that is worked out of it, classes that it is sorted into. */
export type Definition = Rule | Figure | Classes;

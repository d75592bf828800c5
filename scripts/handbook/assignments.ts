/** Every table of links between those who help and those who are helped. */
import { inForce, type Assignment } from '@dabiao/core';
import * as rulebook from '@dabiao/core/rulebook';

const isAssignment = (x: unknown): x is Assignment => typeof x === 'object' && x !== null && 'helper' in x && 'helped' in x && 'since' in x;
export const assignments: readonly Assignment[] = Object.values(rulebook).filter(isAssignment);

/** What it takes for a link to be in force: long in words, and the same in each condition. */
export const inForceOf = assignments.map((assignment) => inForce(assignment));

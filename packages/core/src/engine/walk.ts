import type { Indicator } from '../model/indicator.js';
import type { Footing, Part, Reading } from '../model/verdict.js';
import { none } from './part.js';


/** Every part and reading below a part, itself first, in the order of the rule. A list: nested generators cost more than judging. */
export function walk(x: Part | Reading, into: (Part | Reading)[] = []): (Part | Reading)[] {
  visit(x, (y) => void into.push(y));
  return into;
}

/** The entries of rules and parameters that were read in some parts and readings, or below them. */
export function footingsIn(x: Part | Reading, into: Footing[] = []): Footing[] {
  visit(x, (y) => {
    for (const entry of entryOf(y)) into.push(entry);
  });
  return into;
}

/** The entries that a part or reading itself stands on: more than one where a calendar was read. */
export function entryOf(x: Part | Reading): readonly Footing[] {
  switch (x.kind) {
    case 'parameter': case 'asOf': case 'holds': case 'inherited': return x.footing ? [x.footing] : none;
    case 'elapsed': return x.footings ?? none;
    default: return none;
  }
}

/** The questions whose missing answer an assumption filled, there and then. */
export function filledIn(x: Part | Reading): readonly Indicator[] {
  switch (x.kind) {
    case 'is': case 'oneOf': case 'indicator': return x.assumed ? [x.of] : none;
    case 'asOf': case 'elapsed': return x.filled;
    default: return none;
  }
}

/** Shows a part and everything below it, in the order of the rule. */
export function visit(x: Part | Reading, show: (x: Part | Reading) => void): void {
  show(x);
  switch (x.kind) {
    case 'is': case 'oneOf': case 'constant': case 'indicator': case 'parameter': case 'asOf': case 'elapsed': return;
    case 'compare': visit(x.left, show); visit(x.right, show); return;
    case 'ratio': visit(x.part, show); visit(x.whole, show); visit(x.limit, show); return;
    case 'all': case 'any': case 'not': case 'concur': case 'atLeastOf': case 'holds': case 'inherited': for (const part of x.parts) visit(part, show); return;
    case 'every': case 'some': case 'count': case 'total': for (const { where, of } of x.members) { visit(where, show); if (of) visit(of, show); } return;
    case 'sum': case 'minus': case 'product': case 'atMost': case 'atLeast': case 'share': for (const reading of x.of) visit(reading, show); return;
    case 'score': for (const { part, points } of x.items) { visit(part, show); visit(points, show); }
  }
}

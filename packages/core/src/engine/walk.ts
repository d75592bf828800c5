import type { Indicator } from '../model/indicator.js';
import type { Footing, Part, Reading } from '../model/verdict.js';

const none: readonly never[] = [];

/** Every part and reading below a part, itself first, in the order of the rule. A list: nested generators cost more than judging. */
export function walk(x: Part | Reading, into: (Part | Reading)[] = []): (Part | Reading)[] {
  into.push(x);
  for (const child of children(x)) walk(child, into);
  return into;
}

/** The entries of rules and parameters that were read in some parts and readings, or below them. */
export const footingsIn = (x: Part | Reading): Footing[] => walk(x).flatMap(entryOf);

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

function children(x: Part | Reading): readonly (Part | Reading)[] {
  switch (x.kind) {
    case 'is': case 'oneOf': case 'constant': case 'indicator': case 'parameter': case 'asOf': case 'elapsed': return none;
    case 'compare': return [x.left, x.right];
    case 'ratio': return [x.part, x.whole, x.limit];
    case 'all': case 'any': case 'not': case 'concur': case 'atLeastOf': case 'holds': case 'inherited': return x.parts;
    case 'every': case 'some': case 'count': case 'total': return x.members.flatMap((m) => (m.of ? [m.where, m.of] : [m.where]));
    case 'sum': case 'minus': case 'product': case 'atMost': case 'atLeast': case 'share': return x.of;
    case 'score': return x.items.flatMap((i) => [i.part, i.points]);
  }
}

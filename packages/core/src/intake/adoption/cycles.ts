/** Rules that would rest on themselves once a document is adopted. */
import type { Catalogue } from '../../model/adoption.js';
import type { Label } from '../../model/label.js';
import type { Problem } from '../../model/problem.js';
import type { Rule } from '../../model/rule.js';
import { nodesOf } from '../../engine/syntax.js';
import type { Standards } from './standards.js';

const acyclic: Label = { zh: '不经其他规则引用到自身的规则', en: 'a rule that does not rest on itself' };
const cut: Label = { zh: '请断开其中一处 holds。', en: 'Take one of the holds out.' };

/** Every rule of the document that lies on a circle, with the way round. */
export function cyclesIn({ rules, held: referred }: Pick<Standards, 'rules' | 'held'>, shipped: Catalogue): Problem[] {
  const holds = new Map<string, Set<string>>();
  const add = (rule: Rule): void => {
    const held = holds.get(rule.id) ?? new Set<string>();
    for (const { x } of nodesOf(rule)) if (x.kind === 'holds') held.add(x.of.id);
    holds.set(rule.id, held);
  };
  for (const rule of shipped.rules) add(rule);
  for (const [id, ids] of referred) holds.set(id, new Set([...(holds.get(id) ?? []), ...ids]));
  return rules.flatMap(({ of, path }): Problem[] => {
    const way = wayBack(of.id, holds);
    return way === null ? [] : [{ code: 'cyclic', path, given: way.join(' → '), expected: acyclic, remedy: cut }];
  });
}

/** The shortest way from a rule to itself, breadth first. */
function wayBack(id: string, holds: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>();
  let ways: string[][] = [[id]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of holds.get(way.at(-1) ?? '') ?? []) {
        if (next === id) return [...way, id];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

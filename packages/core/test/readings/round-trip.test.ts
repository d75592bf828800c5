/** Random conditions over every word of the language as JSON and back. */
import { expect, test } from 'vitest';
import { toJson } from '../../src/engine/adoption/to-json.js';
import { nodesOf } from '../../src/engine/syntax.js';
import { linking, type Known } from '../../src/intake/adoption/linker.js';
import type { Problem } from '../../src/model/problem.js';
import type { Rule } from '../../src/model/rule.js';
import type { SubjectShape } from '../../src/model/subject-shape.js';
import { random, seed, share } from './random.js';
import { randomRule } from './rules.js';
import { household, type Subject } from './subjects.js';

const shapeOf = ({ numbers, flags, dates, choices, rosters }: Subject): SubjectShape => ({
  subject: 'household', indicators: [...numbers, ...flags, ...dates, ...choices], rosters: rosters.map(({ roster, of }) => ({ roster, of: shapeOf(of) })),
});

/** What a rule itself refers to; null when two calendars bear one id, which no rulebook does. */
function knownOf(rule: Rule): Known | null {
  const words = [...nodesOf(rule)].map(({ x }) => x);
  const calendars = new Set(words.flatMap((x) => ('calendar' in x ? [x.calendar] : [])));
  const byId = <T extends { readonly id: string }>(of: readonly T[]) => new Map(of.map((one) => [one.id, one]));
  if (calendars.size > 1) return null;
  return {
    parameters: byId(words.flatMap((x) => (x.kind === 'parameter' || x.kind === 'asOf' ? [x.of] : []))),
    rules: byId(words.flatMap((x) => (x.kind === 'holds' ? [x.of] : []))), calendars: byId([...calendars]),
  };
}

test('a condition comes back from JSON as it was, whatever its words', () => {
  const r = random(seed + 2), shape = shapeOf(household), kinds = new Map<string, number>();
  let back = 0;
  for (let i = 0; i < 5_000 * share; i++) {
    const whole = randomRule(r, household, 5);
    for (const entry of whole.criteria) {
      const rule: Rule = { ...whole, criteria: [entry] }, known = knownOf(rule);
      const json = (JSON.parse(JSON.stringify(toJson(rule))) as ReturnType<typeof toJson>).criteria[0]?.value;
      if (known === null || json === undefined) continue;
      const problems: Problem[] = [];
      const link = linking(known, new Map(), (problem) => problems.push(problem), () => undefined);
      expect(link.expr(json, [shape], 'value'), `seed ${seed + 2}, rule ${i}`).toEqual(entry.value);
      expect(problems.filter(({ code, path }) => code !== 'unsound' || path.endsWith('.holds'))).toEqual([]);
      for (const { x } of nodesOf(rule)) kinds.set(x.kind, (kinds.get(x.kind) ?? 0) + 1);
      back++;
    }
  }
  console.log(`round trip, seed ${seed + 2}: ${back} conditions`, Object.fromEntries(kinds));
  expect(kinds.size, 'every word occurs').toBe(27);
});

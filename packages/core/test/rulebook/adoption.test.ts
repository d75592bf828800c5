/** Every shipped rule as JSON and back. */
import { expect, test } from 'vitest';
import { toJson } from '../../src/engine/adoption/to-json.js';
import { fromJson } from '../../src/intake/adoption/from-json.js';
import { catalogue, rules } from '../../src/rulebook/catalogue.js';

test.each(rules)('comes back from JSON as it was: $id', (rule) => {
  const text = JSON.stringify(toJson(rule));
  const back = fromJson(text, catalogue);
  expect(back.problems).toEqual([]);
  expect(back.rule).toEqual(rule);
});

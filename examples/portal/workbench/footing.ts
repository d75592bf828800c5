/** What the verdicts of the day rest on that is not documented well. */
import { judge, type Label } from '@dabiao/core';
import { householdExit } from '@dabiao/core/rulebook';
import { worded } from '../mechanisms/label.ts';
import { householdAt } from '@dabiao/city';
import type { Registry } from './registry.ts';

/**
 * The weak footings of the standard on the day, as the first household that meets it shows them.
 *
 * An empty record would not do: what is unknown for lack of an answer rests on nothing yet.
 */
export function weakFootings(registry: Registry): readonly Label[] {
  const { exit } = registry.assessment.households, { on, place } = registry.assessment;
  const row = exit.indexOf(2);
  if (row < 0) return [];
  const named = judge(householdExit, householdAt(registry.register, row), { on, place }).provisional.map(({ label }) => worded((m) => m.pick(label)));
  return named.filter(({ zh }, i) => named.findIndex((other) => other.zh === zh) === i);
}

/** A register for programs: counts by county, township and village. */
import { whole, type Registry } from './registry.ts';

export function forRegister({ assessment: { on, place, counts: { city, ...below } }, areas, about }: Registry): Record<string, unknown> {
  const named = Object.entries(below).map(([level, list]) => [level, list.map((counts) => ({ ...counts, name: areas.get(counts.code)?.name }))]);
  return { on, place, name: areas.get(whole)?.name, about, counts: { city, ...Object.fromEntries(named) as Record<string, unknown> } };
}

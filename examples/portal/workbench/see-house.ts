/** One household, whole: its verdict, and beside it what else is known. */
import type { Label, Verdict } from '@dabiao/core';
import { householdDetail, rowOf } from '@dabiao/city';
import { panelsOf, type Panel } from './panels.ts';
import { placeOf, trailOf, villageOf, type Place, type Registry } from './registry.ts';

export type House = {
  readonly on: string;
  readonly isInvented: boolean;
  readonly code: string;
  readonly trail: readonly Place[];
  readonly placeName: Label;
  readonly facts: readonly { readonly label: Label; readonly value: string }[];
  readonly verdict: Verdict;
  readonly panels: readonly Panel[];
};

export function seeHouse(registry: Registry, code: string): House | null {
  const { on, place } = registry.assessment, detail = householdDetail(registry.register, code, { on, place });
  if (detail === null) return null;
  const village = villageOf(registry, rowOf(registry.register, code)), trail = [...trailOf(registry, village), placeOf(village)], named = trail.slice(1);
  const { householdSize } = detail.record;
  return {
    on, isInvented: registry.isInvented, code, trail,
    placeName: { zh: named.map(({ name }) => name.zh).join(' '), en: named.map(({ name }) => name.en).join(', ') },
    facts: [{ label: { zh: '家庭人口', en: 'Household size' }, value: typeof householdSize === 'number' ? String(householdSize) : '?' }],
    verdict: detail.verdict, panels: panelsOf(detail, on),
  };
}

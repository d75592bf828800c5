/** One household, whole: its verdict, and beside it what else is known. */
import { judge, type Label, type Problem, type Verdict } from '@dabiao/core';
import { householdExit } from '@dabiao/core/rulebook';
import { panelsOf, type Panel } from './panels.ts';
import { householdAt, placeOf, trailOf, villageOf, type Place, type Registry } from './registry.ts';

export type House = {
  readonly on: string;
  readonly isInvented: boolean;
  readonly code: string;
  readonly trail: readonly Place[];
  readonly placeName: Label;
  readonly facts: readonly { readonly label: Label; readonly value: string }[];
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly panels: readonly Panel[];
};

export function seeHouse(registry: Registry, code: string): House | null {
  const row = registry.rowOf(code);
  if (row < 0) return null;
  const { on, place } = registry.assessment, record = householdAt(registry, row), at = { on, place }, village = villageOf(registry, row);
  const trail = [...trailOf(registry, village), placeOf(village)], named = trail.slice(1);
  const { householdSize } = record;
  return {
    on, isInvented: registry.isInvented, code: registry.codeAt(row), trail,
    placeName: { zh: named.map(({ name }) => name.zh).join(' '), en: named.map(({ name }) => name.en).join(', ') },
    facts: [{ label: { zh: '家庭人口', en: 'Household size' }, value: typeof householdSize === 'number' ? String(householdSize) : '?' }],
    verdict: judge(householdExit, record, at), problems: registry.problemsOf(row), panels: panelsOf(registry, row, record, village, at),
  };
}

/** A register that was judged whole, with its places from wide to narrow. */
import type { Label } from '@dabiao/core';
import type { Panel } from './panels.ts';
import { villageAt, type Assessment, type Counts, type Register } from '@dabiao/city';

export type Level = 'city' | 'county' | 'township' | 'village';
export type Place = { readonly code: string; readonly name: Label; readonly level: Level };
/** A place with the rows of its households: they stand together, so two numbers say which. */
export type Area = Place & { readonly parent: string | null; readonly from: number; readonly to: number; readonly village: number | null; readonly counts: Counts };

export type Registry = {
  readonly register: Register;
  readonly assessment: Assessment;
  /** Whose data they are. */
  readonly about: Label;
  readonly isInvented: boolean;
  /** What became of the files that it was read from. */
  readonly reading?: readonly Panel[];
  readonly areas: ReadonlyMap<string, Area>;
  readonly childrenOf: ReadonlyMap<string, readonly Area[]>;
};

type Source = Omit<Registry, 'areas' | 'childrenOf'> & { readonly name: Label };

/** The place that holds all others. */
export const whole = '';

/** Indexes the places of a register from wide to narrow. */
export function registryOf({ name, ...of }: Source): Registry {
  const { register: { places, firstHousehold }, assessment: { counts } } = of;
  const areas = new Map<string, Area>(), childrenOf = new Map<string, Area[]>();
  const put = (area: Area): void => {
    areas.set(area.code, area);
    if (area.parent === null) return;
    const beside = childrenOf.get(area.parent);
    if (beside) beside.push(area);
    else childrenOf.set(area.parent, [area]);
  };
  const ranges = new Map<string, { from: number; to: number }>();
  for (const [i, { county, township }] of places.villages.entries()) {
    const from = firstHousehold[i] ?? 0, to = firstHousehold[i + 1] ?? 0;
    for (const code of [county, township]) ranges.set(code, { from: ranges.get(code)?.from ?? from, to });
  }
  const rowsOf = (code: string): { from: number; to: number } => ranges.get(code) ?? { from: 0, to: 0 };
  const countsOf = new Map([...counts.counties, ...counts.townships, ...counts.villages].map((c) => [c.code, c]));
  const counted = (code: string): Counts => {
    const found = countsOf.get(code);
    if (found === undefined) throw new Error(`nobody counted ${code}`);
    return found;
  };
  put({ code: whole, name, level: 'city', parent: null, village: null, from: 0, to: firstHousehold.at(-1) ?? 0, counts: counts.city });
  for (const { code, label } of places.counties) put({ code, name: label, level: 'county', parent: whole, village: null, ...rowsOf(code), counts: counted(code) });
  for (const { code, label, county } of places.townships) put({ code, name: label, level: 'township', parent: county, village: null, ...rowsOf(code), counts: counted(code) });
  for (const [i, { code, label, township }] of places.villages.entries()) {
    put({ code, name: label, level: 'village', parent: township, village: i, from: firstHousehold[i] ?? 0, to: firstHousehold[i + 1] ?? 0, counts: counted(code) });
  }
  return { ...of, areas, childrenOf };
}

/** The places around an area, the widest first, without itself. */
export function trailOf({ areas }: Registry, area: Area): Place[] {
  const trail: Place[] = [];
  for (let up = area.parent; up !== null;) {
    const found = areas.get(up);
    if (!found) break;
    trail.unshift(placeOf(found));
    up = found.parent;
  }
  return trail;
}

export const placeOf = ({ code, name, level }: Place): Place => ({ code, name, level });

/** The village that a household row lies in. */
export const villageOf = ({ register: { places, firstHousehold }, areas }: Registry, row: number): Area => areas.get(places.villages[villageAt(firstHousehold, row)]?.code ?? '') as Area;

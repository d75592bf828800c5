/** A register that was judged whole, with its places from wide to narrow. */
import type { Label, RecordOf } from '@dabiao/core';
import { recordAt, villageAt, type Assessment, type City, type Counts } from '@dabiao/city';
import { household } from '@dabiao/core/rulebook';

export type Level = 'city' | 'county' | 'township' | 'village';
export type Place = { readonly code: string; readonly name: Label; readonly level: Level };
/** A place with the rows of its households: they stand together, so two numbers say which. */
export type Area = Place & { readonly parent: string | null; readonly from: number; readonly to: number; readonly village: number | null; readonly counts: Counts };

export type Registry = {
  readonly city: City;
  readonly assessment: Assessment;
  /** Whose data they are. */
  readonly about: Label;
  readonly isInvented: boolean;
  readonly areas: ReadonlyMap<string, Area>;
  readonly childrenOf: ReadonlyMap<string, readonly Area[]>;
};

type Source = Omit<Registry, 'areas' | 'childrenOf'> & { readonly name: Label };

/** The place that holds all others. */
export const whole = '';

/** Indexes the places of a register from wide to narrow. */
export function registryOf({ name, ...of }: Source): Registry {
  const { city: { places, firstHousehold }, assessment: { counts } } = of;
  const areas = new Map<string, Area>(), childrenOf = new Map<string, Area[]>();
  const put = (area: Area): void => {
    areas.set(area.code, area);
    if (area.parent !== null) childrenOf.set(area.parent, [...(childrenOf.get(area.parent) ?? []), area]);
  };
  const rowsOf = (within: (v: (typeof places.villages)[number]) => boolean): { from: number; to: number } => {
    const first = places.villages.findIndex(within), last = places.villages.findLastIndex(within);
    return { from: firstHousehold[first] ?? 0, to: firstHousehold[last + 1] ?? 0 };
  };
  const countsOf = new Map([...counts.counties, ...counts.townships, ...counts.villages].map((c) => [c.code, c]));
  const counted = (code: string): Counts => {
    const found = countsOf.get(code);
    if (found === undefined) throw new Error(`nobody counted ${code}`);
    return found;
  };
  put({ code: whole, name, level: 'city', parent: null, village: null, from: 0, to: firstHousehold.at(-1) ?? 0, counts: counts.city });
  for (const { code, label } of places.counties) put({ code, name: label, level: 'county', parent: whole, village: null, ...rowsOf((v) => v.county === code), counts: counted(code) });
  for (const { code, label, county } of places.townships) put({ code, name: label, level: 'township', parent: county, village: null, ...rowsOf((v) => v.township === code), counts: counted(code) });
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
export const villageOf = ({ city: { places, firstHousehold }, areas }: Registry, row: number): Area => areas.get(places.villages[villageAt(firstHousehold, row)]?.code ?? '') as Area;

export const householdAt = ({ city }: Registry, row: number): RecordOf => recordAt(household, city.households, row);

/** The places of a register, from the names that stand in its rows. */
import { shown, type Day, type Label } from '@dabiao/core';
import type { Register, VillagePlace } from '@dabiao/city';
import { placeName } from '../terminal.ts';
import { worded } from '../mechanisms/label.ts';
import { divisionOf, type Names } from './division-of.ts';

/** The places, and for each of the names that were handed in the position of its village in `places.villages`. */
export type PlaceTree = { readonly places: Register['places']; readonly villageOf: Int32Array };

const unnamed: Readonly<Record<'county' | 'township' | 'village', Label>> = {
  county: { zh: '未写明县', en: 'no county given' }, township: { zh: '未写明乡镇', en: 'no township given' }, village: { zh: '未写明村', en: 'no village given' },
};
const named = (names: Names, level: keyof typeof unnamed): Label => {
  const name = shown(names[level] ?? '');
  return name === '' ? unnamed[level] : { zh: name, en: name };
};

/** A county is known by its code where the table of divisions has it, else by all the names above it too. */
function countyKey(names: Names, on: Day): string {
  const found = divisionOf(names, on);
  return found?.level === 'county' ? found.code : JSON.stringify([names['province'] ?? '', names['city'] ?? '', names['county'] ?? '']);
}

/** A list of places in the order in which they are first named. */
class Level<P> {
  readonly list: P[] = [];
  readonly #at = new Map<string, number>();
  at(key: string, make: (n: number) => P): number {
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.#at.set(key, this.list.length);
    return this.list.push(make(this.list.length + 1)) - 1;
  }
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

type County = { readonly code: string; readonly label: Label; readonly full: Label };
type Township = { readonly code: string; readonly label: Label; readonly county: number };

/**
 * Sorts places into counties, townships and villages, those that are named first standing first. A name that is missing is a place of
 * its own that says so: its households are seen like all others.
 */
export function placeTree(all: readonly Names[], on: Day): PlaceTree {
  const counties = new Level<County>(), townships = new Level<Township>(), villages = new Level<VillagePlace & { readonly within: number }>();
  const found = all.map((names): number => {
    const ofCounty = countyKey(names, on), county = counties.at(ofCounty, (n) => countyOf(ofCounty, names, n));
    const code = counties.list[county]?.code ?? '', { township = '', village = '' } = names;
    const within = townships.at(JSON.stringify([ofCounty, township]), (n) => ({ code: `${code}-T${pad(n, 2)}`, county, label: named(names, 'township') }));
    return villages.at(JSON.stringify([ofCounty, township, village]), (n) => ({ code: `${code}-${pad(n, 4)}`, county: code, township: townships.list[within]?.code ?? '', label: named(names, 'village'), within }));
  });
  const order = villages.list.map((_, i) => i).sort((a, b) => countyAt(a) - countyAt(b) || (villages.list[a]?.within ?? 0) - (villages.list[b]?.within ?? 0) || a - b);
  function countyAt(village: number): number { return townships.list[villages.list[village]?.within ?? 0]?.county ?? 0; }
  const place = new Int32Array(order.length);
  for (const [to, from] of order.entries()) place[from] = to;
  return {
    places: {
      counties: labelled(counties.list),
      townships: townships.list.map(({ code, label, county }) => ({ code, label, county: counties.list[county]?.code ?? '' })),
      villages: order.flatMap((i) => { const village = villages.list[i]; return village ? [{ code: village.code, label: village.label, county: village.county, township: village.township }] : []; }),
    },
    villageOf: Int32Array.from(found, (village) => place[village] ?? 0),
  };
}

function countyOf(key: string, names: Names, n: number): County {
  const isKnown = /^\d{6}$/.test(key), code = isKnown ? key : `C${n}`;
  const label = isKnown ? worded((m) => placeName(code, m)) : named(names, 'county');
  const around = ['province', 'city'].map((level) => shown(names[level] ?? '')).join('');
  return { code, label, full: around === '' ? label : { zh: around + label.zh, en: `${label.en}, ${around}` } };
}

/** Two counties of one name are told apart by the names above them. */
function labelled(counties: readonly County[]): { readonly code: string; readonly label: Label }[] {
  const times = new Map<string, number>();
  for (const { label } of counties) times.set(label.zh, (times.get(label.zh) ?? 0) + 1);
  return counties.map(({ code, label, full }) => ({ code, label: (times.get(label.zh) ?? 0) > 1 ? full : label }));
}

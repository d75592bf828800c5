/** Counties as they are, townships and villages as they are not: only their numbers are from a document. */
import { divisions } from '@dabiao/core/rulebook';
import type { Label } from '@dabiao/core';
import { countyWeights, documented, poorVillageWeight, villagesPerTownship } from './assumptions.ts';
import { random } from './random.ts';

export type Area = { readonly code: string; readonly label: Label };
/** A village that never was. `index` is its place in the whole city, whatever share of it is made. */
export type Village = Area & { readonly index: number; readonly county: string; readonly township: string; readonly poor: boolean; readonly households: number };
export type Places = { readonly counties: readonly Area[]; readonly townships: readonly (Area & { readonly county: string })[]; readonly villages: readonly Village[] };

/** Shares a whole number out in proportion to weights, without a rest. */
function sharedOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let weight = 0, given = 0;
  return weights.map((w) => {
    weight += w;
    const until = Math.round((total * weight) / sum);
    const share = until - given;
    given = until;
    return share;
  });
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

/**
 * All places of the city, or a share of its villages in each county: at least one poor village and one other.
 *
 * A village is the same in a share as in the whole, its number of households too.
 */
export function placesOf(seed: number, share: number): Places {
  const counties = divisions.filter(({ code, through }) => code.startsWith('5117') && !code.endsWith('00') && through === undefined);
  const weights = counties.map(({ code }) => countyWeights[code] ?? 1);
  const numbers = { poor: sharedOut(documented.poorVillages, weights), other: sharedOut(documented.otherVillages, weights) };
  const all = counties.flatMap(({ code }, c) => {
    const count = (numbers.poor[c] ?? 0) + (numbers.other[c] ?? 0);
    return Array.from({ length: count }, (_, i) => ({ county: code, number: i + 1, poor: isSpread(i, numbers.poor[c] ?? 0, count) }));
  });
  const r = random(seed, 1);
  const households = sharedOut(documented.households, all.map(({ poor }) => (0.6 + r()) * (poor ? poorVillageWeight : 1)));
  const villages = all.map(({ county, number, poor }, index): Village => ({
    index, county, poor, households: households[index] ?? 0, code: `${county}-${pad(number, 4)}`, township: `${county}-T${pad(Math.ceil(number / villagesPerTownship), 2)}`,
    label: { zh: `${pad(number, 4)}村（虚构）`, en: `Village ${pad(number, 4)} (invented)` },
  }));
  const kept = share >= 1 ? villages : counties.flatMap(({ code }) => [true, false].flatMap((poor) => {
    const ofKind = villages.filter((v) => v.county === code && v.poor === poor);
    return ofKind.slice(0, Math.max(1, Math.round(ofKind.length * share)));
  }).sort((a, b) => a.index - b.index));
  const townships = [...new Map(kept.map(({ township, county }) => [township, county]))].map(([code, county]) => {
    const number = code.slice(-2);
    return { code, county, label: { zh: `第${Number(number)}乡镇（虚构）`, en: `Township ${Number(number)} (invented)` } };
  });
  return { counties: counties.map(({ code, label }) => ({ code, label })), townships, villages: kept };
}

/** Whether `i` is one of `some` things that are spread evenly over `count`. */
const isSpread = (i: number, some: number, count: number): boolean => Math.floor(((i + 1) * some) / count) > Math.floor((i * some) / count);

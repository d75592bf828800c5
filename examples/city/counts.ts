/** How many households of an area stand where. */
import type { VillagePlace } from './register.ts';

export type Counts = {
  readonly households: number;
  /** In the households of which the size is known, and how many households there are besides. */
  readonly people: number;
  readonly sizeUnknown: number;
  /** Of the standard of household exit; together they are all households. */
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Known to be in a class to be monitored, and those of which it is unknown. */
  readonly monitored: number;
  readonly monitoringUnknown: number;
  /** Households of which at least one check says that their record is defective. */
  readonly defects: number;
};
export type AreaCounts = Counts & { readonly code: string };
export type CountsByArea = { readonly city: Counts; readonly counties: readonly AreaCounts[]; readonly townships: readonly AreaCounts[]; readonly villages: readonly AreaCounts[] };

/** What is known of every household, row by row. */
export type HouseholdAnswers = {
  /** 0 unmet, 1 unknown, 2 met. */
  readonly exit: Uint8Array;
  /** 0 in no class, 1 unknown, 2 monitored. */
  readonly monitored: Uint8Array;
  /** How many checks say that the record is defective. */
  readonly defects: Uint8Array;
  readonly size: Float64Array;
};

type Counting = { -readonly [K in keyof Counts]: number };
const nothing = (): Counting => ({ households: 0, people: 0, sizeUnknown: 0, met: 0, unmet: 0, unknown: 0, monitored: 0, monitoringUnknown: 0, defects: 0 });

export function countByArea(villages: readonly VillagePlace[], first: Int32Array, answers: HouseholdAnswers): CountsByArea {
  const city = nothing();
  const counties = new Map<string, Counting>(), townships = new Map<string, Counting>();
  const ofVillages = villages.map((village, i): AreaCounts => {
    const counts = countRows(first[i] ?? 0, first[i + 1] ?? 0, answers);
    for (const total of [city, totalOf(counties, village.county), totalOf(townships, village.township)]) addTo(total, counts);
    return { code: village.code, ...counts };
  });
  const listed = (of: Map<string, Counting>): AreaCounts[] => [...of].map(([code, counts]) => ({ code, ...counts }));
  return { city, counties: listed(counties), townships: listed(townships), villages: ofVillages };
}

function countRows(from: number, to: number, { exit, monitored, defects, size }: HouseholdAnswers): Counts {
  const counts = nothing();
  for (let row = from; row < to; row++) {
    counts.households++;
    if (Number.isFinite(size[row])) counts.people += size[row] ?? 0;
    else counts.sizeUnknown++;
    counts[exit[row] === 2 ? 'met' : exit[row] === 0 ? 'unmet' : 'unknown']++;
    if (monitored[row] === 2) counts.monitored++;
    else if (monitored[row] === 1) counts.monitoringUnknown++;
    if ((defects[row] ?? 0) > 0) counts.defects++;
  }
  return counts;
}

function totalOf(totals: Map<string, Counting>, code: string): Counting {
  const total = totals.get(code) ?? nothing();
  totals.set(code, total);
  return total;
}

function addTo(total: Counting, counts: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
}

/** The small export among the example data, the same whenever it is written. */
import { generateCity } from './generate-city.ts';
import { toExport } from './to-export.ts';

const counties = 3, townships = 2, villagesEach = 2, householdsEach = 5;

/** Sixty households: five of each of two villages of each of two townships of three counties. */
export function sampleExport(): ReturnType<typeof toExport> {
  const { city } = generateCity({ seed: 2, share: 0.06 }), { places, firstHousehold } = city;
  const rows = places.counties.slice(0, counties).flatMap(({ code }) => places.townships.filter(({ county }) => county === code).slice(0, townships)).flatMap(({ code }) =>
    [...places.villages.keys()].filter((at) => places.villages[at]?.township === code).slice(0, villagesEach).flatMap((at) => Array.from({ length: householdsEach }, (_, i) => (firstHousehold[at] ?? 0) + i)));
  return toExport(city, rows);
}

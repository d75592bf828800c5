/**
 * Writes an export of the invented city.
 *
 *   node examples/city/write-export.ts                   # the example files: 60 households of three counties
 *   node examples/city/write-export.ts --share 1 DIR     # files as large as those of a prefecture
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleExport } from './sample-export.ts';
import { generateCity } from './generate-city.ts';
import { toExport } from './to-export.ts';

const { values: { share }, positionals: [folder = join(import.meta.dirname, '../data/export')] } = parseArgs({ options: { share: { type: 'string' } }, allowPositionals: true });
const { persons, villages } = share === undefined ? sampleExport() : wholeExport(Number(share));
writeFileSync(join(folder, 'city-persons-2020.csv'), persons);
writeFileSync(join(folder, 'city-villages-2020.csv'), villages);

function wholeExport(of: number): ReturnType<typeof toExport> {
  const { city } = generateCity({ share: of });
  return toExport(city, Array.from({ length: city.households.length }, (_, row) => row));
}

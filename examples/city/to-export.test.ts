import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordOf } from '@dabiao/core';
import { readExport } from '@dabiao/core/intake';
import { household, nationalExport } from '@dabiao/core/rulebook';
import { expect, it } from 'vitest';
import { generateCity } from './generate-city.ts';
import { recordAt } from './record-at.ts';
import { rowOf } from './register.ts';
import { sampleExport } from './sample-export.ts';
import { toExport } from './to-export.ts';

const folder = join(import.meta.dirname, '../data/export');

it('writes the example files as they stand there: `node examples/city/write-export.ts` writes them again', () => {
  const { persons, villages } = sampleExport();
  expect([readFileSync(join(folder, 'city-persons-2020.csv'), 'utf8'), readFileSync(join(folder, 'city-villages-2020.csv'), 'utf8')]).toEqual([persons, villages]);
});

it('says in its cells what the city says: read back, an answer is the same or not given, and nothing is doubtful', () => {
  const { city } = generateCity({ seed: 4, share: 0.004, planted: 0 });
  const read = readExport(toExport(city, Array.from({ length: city.households.length }, (_, row) => row)).persons, nationalExport);
  expect([read.refused, read.cells.map(({ reason }) => reason), read.columns.filter(({ status }) => status === 'doubtful' || status === 'unmapped'), read.period.of.map(({ id }) => id)]).toEqual([[], [], [], ['2018']]);
  expect(read.rows).toHaveLength(city.households.length);
  let same = 0;
  for (const { id, record } of read.rows) {
    const own = recordAt(household, city.households, rowOf(city, id)), members = own['members'] as readonly RecordOf[];
    const pairs = [[record, own] as const, ...(record['members'] as readonly RecordOf[]).map((member, i) => [member, members[i] ?? {}] as const)];
    for (const [a, b] of pairs) {
      for (const [of, value] of Object.entries(a)) {
        if (of === 'members' || b[of] === undefined) continue;
        expect([id, of, value]).toEqual([id, of, b[of]]);
        same++;
      }
    }
  }
  expect(same / read.rows.length).toBeGreaterThan(60);
});

/** One engine, one round, in a process of its own: its answers compared, then timed. */
import { engines } from './engines/all.ts';
import { fused } from './engines/fused.ts';
import { difference } from './workload/answers.ts';
import { households, size, table } from './workload/data.ts';

/** What a child tells about one round. */
export type Round = {
  readonly rows: number;
  readonly difference: string | null;
  /** Milliseconds of the first pass, before the engine is warm. */
  readonly first: number;
  /** Nanoseconds per row, the median of all timed passes. */
  readonly perRow: number;
};

const [name = '', most = 'all', seconds = '1'] = process.argv.slice(2);
const engine = engines[name];
if (!engine) throw new Error(`no engine called ${name}; there are: ${Object.keys(engines).join(', ')}`);

const rows = Math.min(most === 'all' ? size : Number(most), engine.rows ?? size);
const data = table(rows);
const run = await engine.prepare({ table: data, records: engine.records ? households(data, rows) : [] });

const begun = performance.now();
const given = await run();
const first = performance.now() - begun;
const reference = await (await fused.prepare({ table: data, records: [] }))();
const found = difference(given, reference, rows);

const times: number[] = [];
const until = performance.now() + Number(seconds) * 1000;
do {
  const from = performance.now();
  await run();
  times.push(performance.now() - from);
} while (performance.now() < until || times.length < 3);
// The engine is warm after half of the passes.
const warm = times.slice(times.length >> 1).sort((a, b) => a - b);
const perRow = ((warm[warm.length >> 1] ?? NaN) * 1e6) / rows;
process.stdout.write(JSON.stringify({ rows, difference: found, first, perRow } satisfies Round));

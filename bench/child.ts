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
  /** The same in time of the processor, all threads together: what is left to trust where others use the machine. */
  readonly cpuPerRow: number;
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

/** The first half of the time warms the engine up; the second counts. */
async function pass(until: number, least: number): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < until || times.length < least) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}
const half = Number(seconds) * 500;
await pass(performance.now() + half, 1);
const before = process.cpuUsage();
const warm = await pass(performance.now() + half, 2);
const { user, system } = process.cpuUsage(before);
const perRow = ((warm[warm.length >> 1] ?? NaN) * 1e6) / rows;
const cpuPerRow = ((user + system) * 1e3) / (warm.length * rows);
process.stdout.write(JSON.stringify({ rows, difference: found, first, perRow, cpuPerRow } satisfies Round));

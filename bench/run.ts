/**
 * How fast the rules are read, beside other engines.
 *
 *   npm run bench                          everything, five rounds
 *   npm run bench -- --check               only whether all agree, on 2,000 rows
 *   npm run bench -- --json                the same as JSON
 *   npm run bench -- --cpu                 time of the processor instead of the clock, where others use the machine
 *   npm run bench -- --rounds 3 --seconds 1 --only fused,columns
 *
 * One process for each engine and round; a round runs every engine once before the next begins, so that a busy minute hits all alike.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Round } from './child.ts';

const here = import.meta.dirname;
const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1.5' }, only: { type: 'string' }, cpu: { type: 'boolean', default: false } },
});

const npm = (...args: string[]): void => void execFileSync('npm', args, { cwd: join(here, '..'), stdio: ['ignore', 'ignore', 'inherit'] });
// Not `npm ci`: it refuses a lock that lacks the builds of a peer for other platforms, where a registry does not serve them.
if (!existsSync(join(here, 'node_modules'))) npm('install', '--no-save', '--prefix', 'bench', '--no-audit', '--no-fund');
npm('run', '--silent', 'build', '-w', 'packages/core');
const { engines } = await import('./engines/all.ts');
const { claims } = await import('./claims.ts');

const names = options.only?.split(',') ?? Object.keys(engines);
const [rounds, rows, seconds] = options.check ? [1, '2000', '0'] : [Number(options.rounds), 'all', options.seconds];
const machine = { node: process.version, cpu: cpus()[0]?.model.trim() ?? '', cores: cpus().length, memory: `${Math.round(totalmem() / 2 ** 30)} GB`, load: [load()] };
const found = new Map<string, Round[]>(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) found.get(name)?.push(JSON.parse(execFileSync(process.execPath, [join(here, 'child.ts'), name, rows, seconds], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as Round);
  machine.load.push(load());
  process.stderr.write(`round ${round + 1} of ${rounds}, load ${load()}\n`);
}

function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
function median(of: readonly number[]): number {
  const sorted = [...of].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

/** What counts as the time of a row. */
const timeOf = ({ perRow, cpuPerRow }: Round): number => (options.cpu ? cpuPerRow : perRow);
const table = names.map((name) => {
  const all = found.get(name) ?? [];
  const times = all.map(timeOf);
  const differs = all.map(({ difference }) => difference).find((d) => d !== null) ?? null;
  return { name, engine: engines[name]?.name ?? name, what: engines[name]?.what ?? '', rows: all[0]?.rows ?? 0, perRow: median(times), range: [Math.min(...times), Math.max(...times)], first: median(all.map(({ first }) => first)), differs };
});
const perRow = (name: string): number => table.find((row) => row.name === name)?.perRow ?? NaN;
// The ratio of each round, then the median of the ratios: what slows a whole round down cancels out.
const ratio = (of: string, to: string): number => median((found.get(of) ?? []).flatMap((round, i) => {
  const other = found.get(to)?.[i];
  return other ? [timeOf(round) / timeOf(other)] : [];
}));
const verdicts = claims.map((claim) => ({ ...claim, got: claim.measure(ratio) })).filter(({ got }) => Number.isFinite(got));

const short = (n: number): string => (n >= 1000 ? Math.round(n).toLocaleString('en') : n.toPrecision(3));
if (options.json) console.log(JSON.stringify({ machine, table, workloads: verdicts.map(({ measure: _, ...claim }) => claim) }, null, 2));
else if (options.check) for (const { engine, rows: n, differs } of table) console.log(`${differs === null ? 'agrees ' : 'DIFFERS'} ${engine}, ${n} rows${differs === null ? '' : `: ${differs}`}`);
else {
  const { node, cpu, cores, memory, load: loads } = machine;
  console.log(`node ${node}, ${cores} cores (${cpu}), ${memory}, ${rounds} rounds, ${options.cpu ? 'time of the processor' : 'time of the clock'}, load ${loads.join(' ')}\n`);
  const cells = [['engine', 'rows', 'ns/row', 'range', 'x fused', 'first ms', 'agrees'], ...table.map(({ engine, rows: n, perRow: ns, range, first, differs }) =>
    [engine, n.toLocaleString('en'), short(ns), range.map(short).join('..'), short(ns / perRow('fused')), short(first), differs ?? 'yes'])];
  print(cells);
  print([['workload', 'must', 'aim', 'got', 'must', 'aim'], ...verdicts.map(({ workload, must, aim, got, isMore }) => {
    const [sign, reached] = isMore ? ['>= ', (limit: number) => got >= limit] : ['<= ', (limit: number) => got <= limit];
    return [workload, sign + String(must), sign + String(aim), got.toPrecision(3), ...[must, aim].map((limit) => (reached(limit) ? 'yes' : 'NO'))];
  })]);
}
if (table.some(({ differs }) => differs !== null)) process.exitCode = 1;

function print(cells: readonly (readonly string[])[]): void {
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  console.log(`${cells.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')).join('\n')}\n`);
}

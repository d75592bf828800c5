/**
 * How long all checks on the quality of a household's record take over a registry of columns: `node bench/checks.ts [households] [rounds]`.
 * Run by hand after `npm run build`. The households are made up from a seed; 5 % of the answers are missing.
 */
import { cpus, loadavg } from 'node:os';
import { checkColumns, checking, type Columns, type Indicator, type SubjectShape } from '@dabiao/core';
import { checks, household, householdMembers } from '@dabiao/core/rulebook';

const [households = 229_900, rounds = 5] = process.argv.slice(2).map(Number);
const at = { on: '2023-12-31', place: '520526' };
const ofHouseholds = checks.filter(({ subject }) => subject === 'household');
/** Every question that some check names, blank or not. */
const named = JSON.stringify(ofHouseholds.map(({ flaws }) => flaws));

let state = 20_231_231;
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
const below = (n: number): number => Math.floor(random() * n);
const missing = (): boolean => random() < 0.05;

function column(of: Indicator, length: number): Partial<Columns> {
  const { id } = of;
  switch (of.type) {
    case 'flag': return { flags: { [id]: Uint8Array.from({ length }, () => (missing() ? 1 : random() < 0.2 ? 2 : 0)) } };
    case 'choice': {
      const values = Object.keys(of.codes);
      return { choices: { [id]: { codes: Int32Array.from({ length }, () => (missing() ? -1 : below(values.length))), values } } };
    }
    case 'date': return { dates: { [id]: Int32Array.from({ length }, () => (missing() ? 0 : (of.id === 'birthDate' ? 1940 + below(83) : 2014 + below(10)) * 10_000 + (1 + below(12)) * 100 + 1 + below(28))) } };
    case 'number': return { numbers: { [id]: Float64Array.from({ length }, () => (missing() ? NaN : Math.max(of.min ?? 0, Math.min(of.max ?? 20_000, random() < 0.3 ? 0 : below(of.unit === 'month' ? 13 : of.unit === 'none' ? 3 : 20_000))))) } };
  }
}

function columnsOf({ indicators }: SubjectShape, length: number): Columns {
  const found = indicators.filter(({ id }) => named.includes(`"id":"${id}"`)).map((of) => column(of, length));
  const all = <K extends 'numbers' | 'flags' | 'choices' | 'dates'>(kind: K) => Object.assign({}, ...found.map((one) => one[kind] ?? {})) as NonNullable<Columns[K]>;
  return { length, numbers: all('numbers'), flags: all('flags'), choices: all('choices'), dates: all('dates') };
}

const sizes = Float64Array.from({ length: households }, () => 1 + below(5));
const offsets = new Int32Array(households + 1);
sizes.forEach((size, i) => { offsets[i + 1] = (offsets[i] ?? 0) + size; });
const people = offsets[households] ?? 0;
const own = columnsOf(household, households);
const columns: Columns = {
  ...own, numbers: { ...own.numbers, householdSize: sizes },
  rosters: { members: { offsets, rows: columnsOf(householdMembers.of, people) } },
};

const timed = Array.from({ length: rounds }, () => {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  const results = checkColumns(ofHouseholds, columns, at);
  const { user, system } = process.cpuUsage(cpu);
  return { results, clock: performance.now() - clock, cpu: (user + system) / 1_000 };
});
const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? NaN;
const said = timed[0]?.results ?? [];
const total = (of: 'ok' | 'defect' | 'cannotTell'): number => said.reduce((n, one) => n + one[of], 0);
const count = (n: number): string => Math.round(n).toLocaleString('en');

console.log(`${count(households)} households, ${count(people)} members, ${ofHouseholds.length} checks; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
console.log(`all checks over columns: rounds of ${timed.map(({ clock }) => count(clock)).join(', ')} ms by the clock; median ${count(median(timed.map(({ clock }) => clock)))} ms, ${count(median(timed.map(({ cpu }) => cpu)))} ms of the processor`);
console.log(`outcomes: ${count(total('ok'))} in order, ${count(total('defect'))} defects, ${count(total('cannotTell'))} cannot tell; largest memory ${count(process.resourceUsage().maxRSS / 1_024)} MB`);

const sample = [{ householdSize: 2, members: [{ sex: 'male', relation: 'head' }, { sex: 'female', relation: 'spouse' }] }];
const check = checking(ofHouseholds, at);
for (let i = 0; i < 200; i++) check(sample[0] ?? {});
const before = process.cpuUsage();
for (let i = 0; i < 500; i++) check(sample[0] ?? {});
console.log(`one record with reasons, all checks: ${((process.cpuUsage(before).user) / 500 / 1_000).toFixed(2)} ms of the processor`);

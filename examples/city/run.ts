/** Makes an invented city, judges it, and prints what was counted, how much of what was planted is found, and what it cost. */
import { loadavg } from 'node:os';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { Complaint } from '../portal/complaint.ts';
import { assessCity } from './assess-city.ts';
import type { Progress } from './generate-city.ts';
import { generateInParallel } from './generate-in-parallel.ts';
import { readOptions, usage, type Options } from './options.ts';
import { measurePlants, type Measured } from './plants/measure.ts';
import { areaLines, countLines, factLines, finderLines, kindLines, procedureLines } from './tables.ts';

/** What the whole city may cost: memory at its highest, and seconds of computing, which a busy machine does not stretch as it does the clock. */
const limits = { megabytes: 1_500, seconds: 60 };

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  process.stderr.write(`${error.sentence.zh}\n${error.sentence.en}\n`);
  process.exitCode = 2;
}

async function run(options: Options): Promise<number> {
  const m = options.lang === 'zh' ? zh : en;
  if (options.help) {
    process.stdout.write(`${m.pick(usage)}\n`);
    return 0;
  }
  const seconds = { begun: performance.now(), made: 0, assessed: 0 };
  const { city, sealed } = await generateInParallel(options, progress);
  seconds.made = performance.now();
  const assessment = assessCity(city, options, progress);
  seconds.assessed = performance.now();
  const measured = measurePlants(city, sealed, assessment);
  const { user, system } = process.cpuUsage();
  const cost = { megabytes: process.resourceUsage().maxRSS / 1_024, seconds: (user + system) / 1e6 };
  const tenth = (n: number): string => n.toFixed(1);
  const facts = factLines([
    [{ zh: '种子', en: 'Seed' }, `${city.seed}`], [{ zh: '日期、地点', en: 'Day and place' }, `${options.on}  ${options.place}`],
    [{ zh: '规模', en: 'Size' }, m.pick({
      zh: `${city.places.counties.length} 县、${city.places.townships.length} 乡镇、${city.places.villages.length} 村、${city.households.length} 户，成员名单共 ${city.people} 人（均为虚构；下表的人数为各户所填）`,
      en: `${city.places.counties.length} counties, ${city.places.townships.length} townships, ${city.places.villages.length} villages, ${city.households.length} households with ${city.people} listed members, all invented; people below are as households state them`,
    })],
    [{ zh: '用时', en: 'Time' }, m.pick({
      zh: `生成 ${tenth((seconds.made - seconds.begun) / 1e3)} 秒，判定 ${tenth((seconds.assessed - seconds.made) / 1e3)} 秒；计算 ${tenth(cost.seconds)} 秒，机器负载 ${tenth(loadavg()[0] ?? 0)}`,
      en: `made in ${tenth((seconds.made - seconds.begun) / 1e3)} s, judged in ${tenth((seconds.assessed - seconds.made) / 1e3)} s; ${tenth(cost.seconds)} s of computing, load of the machine ${tenth(loadavg()[0] ?? 0)}`,
    })],
    [{ zh: '内存最高', en: 'Most memory' }, `${Math.round(cost.megabytes)} MB`],
  ], m);
  const blocks = [facts, countLines(city, assessment, m), areaLines(assessment, m), procedureLines(assessment, m), kindLines(measured, m), finderLines(measured, m)];
  process.stdout.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return options.check ? check(cost, measured) : 0;
}

/** What is not as it must be, on standard error. */
function check(cost: typeof limits, { kinds, finders }: Measured): number {
  const faults = [
    ...(['megabytes', 'seconds'] as const).filter((what) => cost[what] > limits[what]).map((what) => `${what}: ${cost[what].toFixed(1)}, at most ${limits[what]}`),
    ...kinds.filter(({ missed }) => missed > 0).map(({ kind, missed }) => `${kind}: ${missed} missed`),
    ...finders.filter(({ falseAlarms }) => falseAlarms.length > 0).map(({ finder, falseAlarms }) => `${JSON.stringify(finder)}: ${falseAlarms.length} false alarms, such as ${falseAlarms[0] ?? ''}`),
  ];
  for (const fault of faults) process.stderr.write(`FAIL ${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

/** On one line that is written over, where somebody watches; otherwise once a step. */
function progress(...[step, done]: Parameters<Progress>): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${step} ${Math.round(done * 100)} %   ${done >= 1 ? '\n' : ''}`);
  else if (done === 0) process.stderr.write(`${step}\n`);
}

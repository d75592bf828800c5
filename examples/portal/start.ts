/** The main job: judge an export, or the invented city, the published cases, Dazhou's seven counties and the examples, print what was found, and open the workbench. */
import { explain, tell, type Messages } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { Complaint } from './complaint.ts';
import { judgeDazhou } from './dazhou.ts';
import { betweenFiles, firstOf, openExports } from './export/open-exports.ts';
import { tellFile } from './export/read-exports.ts';
import { publishedFolder, readExamples, type Examples } from './examples.ts';
import { mechanisms } from './mechanisms/index.ts';
import { mechanismLines } from './mechanisms/print.ts';
import { readOptions, usage, type Options } from './options.ts';
import { readAt } from './places.ts';
import { agreementLines, problemLines, publishedTable } from './print.ts';
import { comparePublished, judgeHouseholds } from './published.ts';
import { readRecordFile } from './record-file.ts';
import { forPage, forPrograms, type Results } from './results.ts';
import { serve } from './serve.ts';
import { countyTable, dazhouTable, itemTable, figureOf, judgeItems, stageOf } from './subject-tables.ts';
import { judgeAs } from './subjects.ts';
import { inventedCity } from './workbench/invented-city.ts';
import { cityLines } from './workbench/print.ts';
import { progressOn } from './workbench/progress.ts';
import { forRegister } from './workbench/for-programs.ts';
import { routesOf } from './workbench/routes.ts';
import { systems } from './workbench/systems.ts';

const print = (lines: readonly string[]): void => { process.stdout.write(`${lines.join('\n')}\n`); };

/** Whoever reads our output may stop reading, as `head` does. That is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

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
    print([m.pick(usage)]);
    return 0;
  }
  if (options.record !== null) return judgeFile(options, m);
  return options.files.length > 0 ? await judgeExports(options, m) : await judgeExamples(options, m);
}

/** One record: what is said of it in sentences, or as JSON. Cells that were refused are named, and make the exit code 1. */
function judgeFile({ record: path, subject, on, place, json }: Options, m: Messages): number {
  const at = readAt(on ?? '', place ?? '');
  const { record, problems } = readRecordFile(path ?? '', subject, at.place);
  const { verdict, others, stage, figures } = judgeAs(subject, record, at);
  for (const problem of problems) process.stderr.write(`${tell(problem).zh}\n${tell(problem).en}\n`);
  if (json) print([JSON.stringify({ verdict, ...(subject !== 'household' && { others, stage, figures }), problems }, null, 2)]);
  else print([...explain(verdict, m), ...others.flatMap((v) => ['', ...explain(v, m)]), ...(stage ? ['', m.named(m.pick(stage.label), stageOf(stage, m))] : []), ...figures.flatMap((f) => figureOf(f, m) ?? [])]);
  return problems.length > 0 ? 1 : 0;
}

/** Exports of the national register: what was read, the counts, and the workbench on them. What was not believed makes the exit code 1. */
async function judgeExports({ files: paths, on, place, period, columns, once, json, lang, port }: Options, m: Messages): Promise<number> {
  const serving = once || json ? null : await serve(port);
  const watched = progressOn(process.stderr, m);
  const { registry, files, between, doubts } = openExports(paths, { on, place, period, columns }, watched.progress);
  watched.end();
  const code = doubts > 0 ? 1 : 0;
  if (code > 0) process.stderr.write(`${doubts} 处未采信，都按不知道处理；逐一列在读入情况中。请改正后重新导出。\n${doubts} places were not believed and count as unknown; they are listed with what was read. Correct them and export again.\n`);
  if (json) {
    print([JSON.stringify({ register: forRegister(registry), files: files.map((file) => ({ name: file.name, told: tellFile(file) })), between })]);
    return code;
  }
  const told = [...files.map((file) => [{ zh: file.name, en: file.name }, ...tellFile(file)]), ...(between.length > 0 ? [[betweenFiles, ...firstOf(between)]] : [])];
  print([...told.flatMap(([head, ...lines]) => [head ? m.pick(head) : '', ...lines.map((label) => `  ${m.pick(label)}`), '']), ...cityLines(registry, m)]);
  if (serving === null) return code;
  serving.show(forPage(resultsOf(readExamples())), routesOf(registry, systems));
  tellAddress(serving.address, lang, m);
  return code;
}

function tellAddress(address: string, lang: Options['lang'], m: Messages): void {
  const full = address + (lang === 'en' ? '?lang=en' : '');
  print(['', m.pick({ zh: `网页：${full}（按 Ctrl+C 停止）`, en: `Page: ${full} (Ctrl+C stops it)` })]);
}

/** What the rulebook says of the published cases and of the examples. */
function resultsOf(examples: Examples): Results {
  const compared = comparePublished(publishedFolder);
  const judged = { household: judgeItems('household', examples.household.items), village: judgeItems('village', examples.village.items), county: judgeItems('county', examples.county.items) };
  return { examples, judged, compared, dazhou: judgeDazhou(compared), published: judgeHouseholds(compared), mechanisms: mechanisms() };
}

async function judgeExamples({ once, json, lang, port, seed, share }: Options, m: Messages): Promise<number> {
  const serving = once || json ? null : await serve(port);
  const results = resultsOf(readExamples()), { examples, judged, compared } = results;
  const watched = progressOn(process.stderr, m), city = await inventedCity({ seed, share }, watched.progress);
  watched.end();
  if (json) {
    print([JSON.stringify({ city: { ...forRegister(city), seed, share }, ...forPrograms(results) })]);
    return 0;
  }
  const blocks = [
    cityLines(city, m), publishedTable(results.published, m), itemTable('household', judged.household, m), itemTable('village', judged.village, m), countyTable(judged.county, m),
    dazhouTable(results.dazhou, m), agreementLines(compared, m), problemLines(Object.values(examples), m),
    ...results.mechanisms.map((view) => mechanismLines(view, m)),
  ];
  print(blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block])));
  if (serving === null) return 0;
  serving.show(forPage(results), routesOf(city, systems));
  tellAddress(serving.address, lang, m);
  return 0;
}

/** The main job: judge the published cases and the example households, print what was found, and open the page. */
import { fileURLToPath } from 'node:url';
import { explain, judge, tell, type Messages } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { householdExit } from '@dabiao/core/rulebook';
import { Complaint } from './complaint.ts';
import { readAt, readHouseholds, readPublished, readRecordFile } from './households.ts';
import { readOptions, usage, type Options } from './options.ts';
import { householdTable, judgeAll, problemLines, publishedTable, type JudgedCase } from './print.ts';
import { serve } from './serve.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const print = (lines: readonly string[]): void => { process.stdout.write(`${lines.join('\n')}\n`); };

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
  return options.record === null ? await judgeExamples(options, m) : judgeFile(options, m);
}

/** One record: its verdict in sentences, or as JSON. Cells that were refused are named, and make the exit code 1. */
function judgeFile({ record: path, on, place, json }: Options, m: Messages): number {
  const at = readAt(on ?? '', place ?? '');
  const { record, problems } = readRecordFile(path ?? '');
  const verdict = judge(householdExit, record, at);
  for (const problem of problems) process.stderr.write(`${tell(problem).zh}\n${tell(problem).en}\n`);
  print(json ? [JSON.stringify({ verdict, problems }, null, 2)] : explain(verdict, m));
  return problems.length > 0 ? 1 : 0;
}

async function judgeExamples({ once, json, port }: Options, m: Messages): Promise<number> {
  const { households, refused } = readHouseholds(here('../households.csv'), here('../members.csv'));
  const judged = judgeAll(households);
  const published = readPublished(here('../data/published-household-exits.json')).map((p): JudgedCase => {
    return { published: p, verdict: p.record === undefined ? null : judge(householdExit, p.record, { on: p.on, place: p.code }) };
  });
  if (json) {
    print([JSON.stringify({
      households: judged.map(({ household: h, verdict }) => ({ number: h.number, verdict, problems: h.problems })),
      published: published.map(({ published: p, verdict }) => ({ id: p.id, verdict })), refused,
    })]);
    return 0;
  }
  print([...publishedTable(published, m), '', ...householdTable(judged, m), '', ...problemLines(judged, refused, m)]);
  if (once) return 0;
  const address = await serve({
    households: households.map(({ number, on, place, record, problems }) => ({ number, on, place, record, problems: problems.map(tell) })),
    published: published.flatMap(({ published: p, verdict }) => (verdict ? [{ number: p.id, on: p.on, place: p.code, label: p.place, record: p.record, said: p.said, published: p.published, problems: [] }] : [])),
    refused: refused.map(({ line, reason }) => ({ line, reason: tell(reason) })),
  }, port);
  print(['', m.pick({ zh: `网页：${address}（按 Ctrl+C 停止）`, en: `Page: ${address} (Ctrl+C stops it)` })]);
  return 0;
}

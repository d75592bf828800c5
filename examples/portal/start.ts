/** The main job: judge the published cases and the example households, print what was found, and open the page. */
import { fileURLToPath } from 'node:url';
import { explain, judge, tell, type Messages, type Verdict } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { householdExit } from '@dabiao/core/rulebook';
import { tallyOf } from './agreement-table.ts';
import { Complaint } from './complaint.ts';
import { readHouseholds, tellFound, type ReadHouseholds } from './households.ts';
import { readOptions, usage, type Options } from './options.ts';
import { readAt } from './places.ts';
import { agreementLines, householdTable, judgeAll, problemLines, publishedTable } from './print.ts';
import { comparePublished, judgeHouseholds, type ComparedKind, type JudgedCase } from './published.ts';
import { subjectOf } from './published-case.ts';
import { readRecordFile } from './record-file.ts';
import { serve } from './serve.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
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

async function judgeExamples({ once, json, lang, port }: Options, m: Messages): Promise<number> {
  const read = readHouseholds(here('../households.csv'), here('../members.csv'));
  const judged = judgeAll(read.households);
  const compared = comparePublished(here('../data/published'));
  const published = judgeHouseholds(compared);
  if (json) {
    print([JSON.stringify({
      households: judged.map(({ household: h, verdict }) => ({ number: h.number, verdict, problems: h.problems })),
      published: published.map(({ published: { id, reading }, verdict }) => ({ id, verdict, refused: refusedIn(verdict), reading })),
      agreement: forReaders(compared), refused: read.refused, columns: read.columns,
    })]);
    return 0;
  }
  print([...publishedTable(published, m), '', ...householdTable(judged, m), '', ...agreementLines(compared, m), '', ...problemLines(judged, read, m)]);
  if (once) return 0;
  const address = (await serve(forPage(read, published), port)) + (lang === 'en' ? '?lang=en' : '');
  print(['', m.pick({ zh: `网页：${address}（按 Ctrl+C 停止）`, en: `Page: ${address} (Ctrl+C stops it)` })]);
  return 0;
}

/** Each comparison in short, for programs. */
function forReaders(compared: readonly ComparedKind[]): unknown {
  return compared.map(({ kind, cases }) => ({
    kind, ...tallyOf(cases),
    compared: cases.map(({ published: { id }, comparisons, outcome }) => ({
      id, outcome, comparisons: comparisons.map(({ expected, found, outcome: o, reasons }) => ({ of: subjectOf(expected), expected: expected.answer, answer: found.answer, outcome: o, reasons })),
    })),
  }));
}

/** What was published and not believed. */
function refusedIn(verdict: Verdict | null): string[] {
  return (verdict?.causes ?? []).flatMap(({ kind, path }) => (kind === 'refused' ? [path] : []));
}

function forPage({ households, refused }: ReadHouseholds, published: readonly JudgedCase[]): unknown {
  return {
    households: households.map(({ problems, ...rest }) => ({ ...rest, problems: problems.map((p) => ({ path: p.field, text: tellFound(p) })) })),
    published: published.flatMap(({ published: p, verdict }) => {
      const { id, on, code, place, record, said, reading } = p;
      return verdict ? [{ number: id, on, place: code, label: place, record, said, published: p.published, reading, problems: [] }] : [];
    }),
    refused: refused.map(({ line, reason }) => ({ line, reason: tellFound(reason) })),
  };
}

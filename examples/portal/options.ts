/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { shown } from '@dabiao/core';
import { complaint, Complaint, type Sentence } from './complaint.ts';
import { subjectNames, type SubjectName } from './subjects.ts';

export type Options = {
  /** Exports of the national register. None: the invented city and the examples. */
  readonly files: readonly string[];
  /** Of the exports, where they do not say it: the period, and which column a header is. */
  readonly period: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly once: boolean;
  readonly json: boolean;
  readonly record: string | null;
  readonly subject: SubjectName;
  readonly on: string | null;
  readonly place: string | null;
  readonly lang: 'zh' | 'en';
  readonly port: number;
  /** Of the invented city: the same seed makes the same city; `share` of its villages. */
  readonly seed: number;
  readonly share: number;
  readonly help: boolean;
};

export const usage: Sentence = {
  zh: `用法：npm start -- [文件…] [选项]
  文件…                 打开全国系统的导出表（CSV，原样），可同时给出同一系统的几张表；--on、--place 不写时取表中唯一的年度末和各行共同的地点
  --period 时期         导出表的时期（2015、2018 或 2022），表中看不出时写明
  --column 表头=列      某个表头是哪一列，如 "与户主的关系=relation"；可写多次
  （无文件）            判定一座虚构的城市（22.99 万户）、已公布的案例、达州七区县和 examples 中的示例，打印结果并打开本机网页
  --share 比例          只取城市中部分村，如 0.05；默认 1，即全部
  --seed 种子           城市的种子，默认 1；种子相同则城市相同
  --once                只打印，不开网页
  --record 文件         判定一条 JSON 记录，须同时给出 --on 和 --place
  --subject 对象        记录是什么：household 户（默认）、village 村、county 县；与 --record 一起使用
  --on 日期             判定日，如 2019-10-31；与 --record 或文件一起使用
  --place 地点          区划代码或名称，如 511722 或 宣汉县
  --json                以 JSON 打印
  --lang zh|en          语言
  --port 端口           网页端口，默认 4173`,
  en: `Usage: npm start -- [FILE ...] [options]
  FILE ...              open exports of the national register (CSV, as they are), several of one register together; --on and --place, if not said, are the end of the one year and the place that all rows name
  --period PERIOD       period of the exports (2015, 2018 or 2022), where the files do not say it
  --column HEADER=KEY   which column a header is, such as "与户主的关系=relation"; may be given again
  (none)                judge an invented city of 229,900 households, the published cases, Dazhou's seven counties and the examples, print, and serve a page on this machine
  --share SHARE         only a share of the city's villages, such as 0.05; 1, the whole city, if not said
  --seed SEED           seed of the city, 1 if not said; the same seed makes the same city
  --once                print and exit
  --record FILE         judge one JSON record; needs --on and --place
  --subject SUBJECT     what the record is: household (if not said), village or county; goes with --record
  --on DAY              day of judgement, such as 2019-10-31; goes with --record or FILE
  --place PLACE         division code or name, such as 511722 or "Xuanhan County"
  --json                print JSON
  --lang zh|en          language
  --port PORT           port of the page, 4173 if not said`,
};

/** Chinese where the terminal is Chinese, English elsewhere. */
const spoken = (): 'zh' | 'en' => ((process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh' : 'en');

/** @throws Complaint about the option that is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals: files } = parsed(args);
  const lang = values.lang ?? spoken();
  if (lang !== 'zh' && lang !== 'en') throw complaint('--lang', lang, { zh: 'zh 或 en', en: 'zh or en' });
  const port = values.port ?? '4173';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw complaint('--port', port, { zh: '0 到 65535 的整数', en: 'a whole number from 0 to 65535' });
  checkRecord(values, files.length > 0);
  checkFiles(values, files);
  const subject = subjectNames.find((name) => name === (values.subject ?? 'household'));
  if (subject === undefined) throw complaint('--subject', values.subject ?? '', { zh: 'household、village 或 county', en: 'household, village or county' });
  const share = Number(values.share ?? '1'), seed = values.seed ?? '1';
  if (!(share > 0 && share <= 1)) throw complaint('--share', values.share ?? '', { zh: '大于 0、不大于 1 的数，如 0.05', en: 'a number above 0 and at most 1, such as 0.05' });
  if (!/^\d{1,9}$/.test(seed)) throw complaint('--seed', seed, { zh: '0 到 999999999 的整数', en: 'a whole number from 0 to 999999999' });
  return {
    files, period: values.period ?? null, columns: columnsIn(values.column ?? []), share, seed: Number(seed),
    once: values.once ?? false, json: values.json ?? false, help: values.help ?? false,
    record: values.record ?? null, subject, on: values.on ?? null, place: values.place ?? null, lang, port: Number(port),
  };
}

type AboutRecord = { readonly record?: string | undefined; readonly subject?: string | undefined; readonly on?: string | undefined; readonly place?: string | undefined };

/** A record needs its day and place; exports may name them. They mean nothing without either: the examples have their own. */
function checkRecord(values: AboutRecord, hasFiles: boolean): void {
  const needed = { on: { zh: '判定日，如 2019-10-31', en: 'the day of judgement, such as 2019-10-31' }, place: { zh: '适用地，如 511722', en: 'the place, such as 511722' } };
  for (const name of ['on', 'place', 'subject'] as const) {
    if (values.record !== undefined && name !== 'subject' && !values[name]) throw complaint(`--${name}`, '', needed[name]);
    if (values.record === undefined && values[name] !== undefined && !(hasFiles && name !== 'subject')) {
      throw new Complaint({
        zh: `--${name}：只与 --record${name === 'subject' ? '' : ' 或导出表'}一起使用；示例各有自己的判定日、地点和对象。请加上 --record 文件，或去掉 --${name}。`,
        en: `--${name}: goes with --record${name === 'subject' ? '' : ' or an export'} only; the examples have days, places and subjects of their own. Add --record FILE or leave --${name} out.`,
      });
    }
  }
}

/** A file has no seed, and a share of it would be a part of the households without a word. */
function checkFiles(values: Readonly<Record<string, unknown>>, files: readonly string[]): void {
  for (const name of ['period', 'column'] as const) {
    if (values[name] === undefined || files.length > 0) continue;
    throw new Complaint({ zh: `--${name}：只与导出表一起使用。请加上文件，或去掉 --${name}。`, en: `--${name}: goes with an export only. Add a file or leave --${name} out.` });
  }
  if (files.length === 0) return;
  for (const name of ['record', 'share', 'seed'] as const) {
    if (values[name] === undefined) continue;
    throw new Complaint({
      zh: `--${name}：不与导出表 ${shown(files[0])} 一起使用。请去掉其中一个。`,
      en: `--${name}: does not go with the export ${shown(files[0])}. Leave one of them out.`,
    });
  }
}

/** A header may hold an equals sign, a key never does. */
function columnsIn(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((text) => {
    const at = text.lastIndexOf('=');
    if (at <= 0 || at === text.length - 1) throw complaint('--column', text, { zh: '表头=列，如 与户主的关系=relation', en: 'HEADER=KEY, such as 与户主的关系=relation' });
    return [text.slice(0, at), text.slice(at + 1)];
  }));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        once: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
        record: { type: 'string' }, subject: { type: 'string' }, on: { type: 'string' }, place: { type: 'string' }, lang: { type: 'string' }, share: { type: 'string' }, seed: { type: 'string' }, port: { type: 'string' }, period: { type: 'string' }, column: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    const given = shown(/'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' '));
    throw new Complaint({ zh: `${given}：没有这个选项，或缺少它的值。运行 npm start -- --help 查看用法。`, en: `${given}: no such option, or its value is missing. Run npm start -- --help for the options.` });
  }
}

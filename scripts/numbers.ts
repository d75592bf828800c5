/** The numbers in both READMEs, counted anew: `npm run numbers` prints and writes them, `--check` fails when they have drifted. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '@dabiao/core';
import { agreementCells, casesWith, reasonCells, type Cells } from '../examples/portal/agreement-table.ts';
import { comparePublished } from '../examples/portal/published.ts';
import { smallCity } from './start/small-city.ts';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);

type Verdicts = { readonly verdict: { readonly status: string; readonly provisional: readonly unknown[] } | null }[];
const run = JSON.parse(execFileSync(process.execPath, [at('examples/portal/start.ts'), '--once', '--json', ...smallCity], { encoding: 'utf8', maxBuffer: 1 << 28 })) as {
  households: Verdicts; villages: Verdicts; counties: Verdicts; dazhou: Verdicts; refused: { reason: { file: string } }[];
};
const count = (of: Verdicts, status: string): number => of.filter((x) => x.verdict?.status === status).length;
type Answers = { readonly met: number; readonly unmet: number; readonly unknown: number };
const answers = (of: Verdicts): Answers => ({ met: count(of, 'met'), unmet: count(of, 'unmet'), unknown: count(of, 'unknown') });

/** The same measurement that holds the limits, so that a size has one number. Whether a limit holds is for the step `size` to say. */
const sizes = JSON.parse(spawnSync(process.execPath, [at('node_modules/size-limit/bin.js'), '--json'], { cwd: root, encoding: 'utf8' }).stdout) as { name: string; size: number }[];
function kB(name: string): string {
  const entry = sizes.find((x) => x.name === name);
  if (entry === undefined) throw new Error(`.size-limit.js measures nothing called "${name}". Give the entry that name, or correct it here.`);
  return (entry.size / 1000).toFixed(1);
}

const { parameters, rules } = (await import('@dabiao/core/rulebook')) as typeof import('@dabiao/core/rulebook');
const cases = rules.map((rule) => (readFileSync(at(`packages/core/src/rulebook/${rule.id}.cases.ts`), 'utf8').match(/^ {2}\{ name: /gm) ?? []).length).reduce((a, b) => a + b, 0);
const entries = [...rules.flatMap((r) => [...r.criteria]), ...parameters.flatMap((p) => [...p.values])];
const weak = entries.filter((e) => e.standing !== 'official' && e.standing !== 'reported').length;
const [h, v, c, d] = [run.households, run.villages, run.counties, run.dazhou].map(answers) as [Answers, Answers, Answers, Answers];
const refused = (...files: string[]): number => run.refused.filter(({ reason }) => files.includes(reason.file)).length;
const [ofHouseholds, ofVillages, ofCounties] = [refused('households.csv', 'members.csv'), refused('villages.csv', 'village-households.csv'), refused('counties.csv', 'townships.csv', 'county-villages.csv')];
const size = { rule: kB('judge + explain + one rule'), standard: kB('judge + explain in Chinese + household exit'), checklist: kB('checklist with Lit, two languages and the A4 form'), global: kB('dabiao.iife.js: engine, rulebook, elements, two languages') };

const text = {
  en: `| what | count |
|---|---|
| rules, parameters, cases | ${rules.length}, ${parameters.length}, ${cases} |
| dated entries; of these recalled, inferred or unset | ${entries.length}; ${weak} |
| invented households: met, unmet, unknown; rows refused | ${h.met}, ${h.unmet}, ${h.unknown}; ${ofHouseholds} |
| invented villages: met, unmet, unknown; rows refused | ${v.met}, ${v.unmet}, ${v.unknown}; ${ofVillages} |
| invented counties: met, unmet, unknown; rows refused | ${c.met}, ${c.unmet}, ${c.unknown}; ${ofCounties} |
| Dazhou's seven counties, on what was published: met, unmet, unknown | ${d.met}, ${d.unmet}, ${d.unknown} |
| judge, explain and one rule, min+gzip | ${size.rule} kB |
| judge, explain, Chinese and the whole household exit, min+gzip | ${size.standard} kB |
| checklist widget with Lit, both languages and the A4 form, min+gzip | ${size.checklist} kB |
| \`dabiao.iife.js\`, the one file with engine, rulebook, elements and both languages, min+gzip | ${size.global} kB |`,
  zh: `| 内容 | 数量 |
|---|---|
| 规则、参数、用例 | ${rules.length}、${parameters.length}、${cases} |
| 带日期的条目；其中凭记忆、推算或未查到 | ${entries.length}；${weak} |
| 示例户：达标、未达标、待定；未读入的行 | ${h.met}、${h.unmet}、${h.unknown}；${ofHouseholds} |
| 示例村：达标、未达标、待定；未读入的行 | ${v.met}、${v.unmet}、${v.unknown}；${ofVillages} |
| 示例县：达标、未达标、待定；未读入的行 | ${c.met}、${c.unmet}、${c.unknown}；${ofCounties} |
| 达州七区县，只据公布的数据：达标、未达标、待定 | ${d.met}、${d.unmet}、${d.unknown} |
| judge、explain 和一条规则，压缩后 | ${size.rule} kB |
| judge、explain、中文和整套户退出标准，压缩后 | ${size.standard} kB |
| 核查清单组件，含 Lit、两种语言和 A4 表，压缩后 | ${size.checklist} kB |
| \`dabiao.iife.js\`：引擎、规则库、组件和两种语言合为一个文件，压缩后 | ${size.global} kB |`,
};

const compared = comparePublished(at('examples/data/published'));
const markdown = ([head = [], ...rows]: Cells): string => [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
function agreement(lang: 'zh' | 'en', contradicted: string): string {
  const pick = (label: Label): string => label[lang];
  const named = casesWith('contradicted', compared).map(({ id, place, why }) => `- ${id}${lang === 'zh' ? ' ' : ', '}${pick(place)}${lang === 'zh' ? '：' : ': '}${pick(why)}`);
  return [markdown(agreementCells(compared, pick)), markdown(reasonCells(compared, pick)), [contradicted, '', ...named].join('\n')].join('\n\n');
}
const blocks = [
  { file: 'README.md', name: 'numbers', table: text.en },
  { file: 'README.zh-CN.md', name: 'numbers', table: text.zh },
  { file: 'README.md', name: 'agreement', table: agreement('en', 'Contradicted by the rules:') },
  { file: 'README.zh-CN.md', name: 'agreement', table: agreement('zh', '与规则相反的公布：') },
];

console.log(text.en);
for (const { file, name, table } of blocks) {
  const before = readFileSync(at(file), 'utf8');
  const open = `<!-- ${name}: npm run numbers -->\n`, close = `<!-- /${name} -->`;
  const from = before.indexOf(open), to = before.indexOf(close);
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table "${name}": put ${open.trim()} and ${close} around it.`);
  const after = `${before.slice(0, from + open.length)}${table}\n${before.slice(to)}`;
  if (before === after) continue;
  if (process.argv.includes('--check')) {
    console.error(`FAIL ${file}: its table "${name}" has drifted. Run: npm run numbers`);
    process.exitCode = 1;
  } else writeFileSync(at(file), after);
}

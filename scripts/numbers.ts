/** The numbers in both READMEs, counted anew: `npm run numbers` prints and writes them, `--check` fails when they have drifted. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);

type Verdicts = { readonly verdict: { readonly status: string; readonly provisional: readonly unknown[] } | null }[];
const run = JSON.parse(execFileSync(process.execPath, [at('examples/portal/start.ts'), '--once', '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })) as { households: Verdicts; published: Verdicts; refused: unknown[] };
const count = (of: Verdicts, status: string): number => of.filter((x) => x.verdict?.status === status).length;
const answers = (of: Verdicts) => ({ met: count(of, 'met'), unmet: count(of, 'unmet'), unknown: count(of, 'unknown') });

/** The same measurement that holds the limits, so that a size has one number. */
const sizes = JSON.parse(execFileSync(process.execPath, [at('node_modules/size-limit/bin.js'), '--json'], { cwd: root, encoding: 'utf8' })) as { name: string; size: number }[];
function kB(name: string): string {
  const entry = sizes.find((x) => x.name === name);
  if (entry === undefined) throw new Error(`.size-limit.js measures nothing called "${name}". Give the entry that name, or correct it here.`);
  return (entry.size / 1000).toFixed(1);
}

const { parameters, rules } = (await import('@dabiao/core/rulebook')) as typeof import('@dabiao/core/rulebook');
const cases = rules.map((rule) => (readFileSync(at(`packages/core/src/rulebook/${rule.id}.cases.ts`), 'utf8').match(/^ {2}\{ name: /gm) ?? []).length).reduce((a, b) => a + b, 0);
const entries = [...rules.flatMap((r) => [...r.criteria]), ...parameters.flatMap((p) => [...p.values])];
const weak = entries.filter((e) => e.standing !== 'official' && e.standing !== 'reported').length;
const h = answers(run.households), p = answers(run.published);
const notJudged = run.published.length - p.met - p.unmet - p.unknown;
const size = { rule: kB('judge + explain + one rule'), standard: kB('judge + explain in Chinese + household exit'), checklist: kB('checklist with Lit, two languages and the A4 form') };

const text = {
  en: `| what | count |
|---|---|
| rules, parameters, cases | ${rules.length}, ${parameters.length}, ${cases} |
| dated entries; of these recalled, inferred or unset | ${entries.length}; ${weak} |
| invented households: met, unmet, unknown; rows refused | ${h.met}, ${h.unmet}, ${h.unknown}; ${run.refused.length} |
| published cases: met, unmet, unknown; not about a household's exit | ${p.met}, ${p.unmet}, ${p.unknown}; ${notJudged} |
| judge, explain and one rule, min+gzip | ${size.rule} kB |
| judge, explain, Chinese and the whole household exit, min+gzip | ${size.standard} kB |
| checklist widget with Lit, both languages and the A4 form, min+gzip | ${size.checklist} kB |`,
  zh: `| 内容 | 数量 |
|---|---|
| 规则、参数、用例 | ${rules.length}、${parameters.length}、${cases} |
| 带日期的条目；其中凭记忆、推算或未查到 | ${entries.length}；${weak} |
| 示例户：达标、未达标、待定；未读入的行 | ${h.met}、${h.unmet}、${h.unknown}；${run.refused.length} |
| 已公布案例：达标、未达标、待定；不是一户的退出 | ${p.met}、${p.unmet}、${p.unknown}；${notJudged} |
| judge、explain 和一条规则，压缩后 | ${size.rule} kB |
| judge、explain、中文和整套户退出标准，压缩后 | ${size.standard} kB |
| 核查清单组件，含 Lit、两种语言和 A4 表，压缩后 | ${size.checklist} kB |`,
};

console.log(text.en);
for (const [file, table] of [['README.md', text.en], ['README.zh-CN.md', text.zh]] as const) {
  const before = readFileSync(at(file), 'utf8');
  const after = before.replace(/(<!-- numbers: npm run numbers -->\n)[\s\S]*?(<!-- \/numbers -->)/, (_, open: string, close: string) => `${open}${table}\n${close}`);
  if (before === after) continue;
  if (process.argv.includes('--check')) {
    console.error(`FAIL ${file}: its numbers have drifted. Run: npm run numbers`);
    process.exitCode = 1;
  } else writeFileSync(at(file), after);
}

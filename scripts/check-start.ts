/** The main job as a person meets it: what it prints, and one clear sentence with a non-zero exit for everything that can be handed in wrong. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const start = join(import.meta.dirname, '..', 'examples/portal/start.ts');
const folder = mkdtempSync(join(tmpdir(), 'dabiao-start-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const at = ['--on', '2019-10-31', '--place', '511722'];
const good = file('good.json', '{"netIncomePerCapita": 4200, "clothingSufficient": false}');
const bad = file('bad.json', '{"netIncomePerCapita": "about 5000", "incom": 1, "__proto__": {"x": 1}, "clothingSufficient": false}');
const taken = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => taken.once('listening', resolve));
const address = taken.address();
const port = typeof address === 'object' && address ? String(address.port) : '';

type Expected = { readonly code: number; readonly out?: readonly string[]; readonly err?: readonly string[] };
const tries: readonly (readonly [string, readonly string[], Expected])[] = [
  ['both tables, in Chinese', ['--once', '--lang', 'zh'], { code: 0, out: ['HE-018', '示例-009', '未达标', '暂定', '未读入的行'] }],
  ['both tables, in English', ['--once', '--lang', 'en'], { code: 0, out: ['HE-018', 'Not met', 'Provisional', 'Rows not read'] }],
  ['one record', ['--record', good, ...at, '--lang', 'en'], { code: 0, out: ['Not met'] }],
  ['one record as JSON', ['--record', good, ...at, '--json'], { code: 0, out: ['"status": "unmet"'] }],
  ['a place by its name', ['--record', good, '--on', '2019-10-31', '--place', '宣汉县'], { code: 0 }],
  ['a record with bad cells is judged all the same', ['--record', bad, ...at, '--lang', 'en'], { code: 1, out: ['Not met'], err: ['netIncomePerCapita', 'incom', '没有这个字段', 'no such field'] }],
  ['a missing file', ['--record', join(folder, 'none.json'), ...at], { code: 2, err: ['没有这个文件', 'no such file'] }],
  ['a folder', ['--record', folder, ...at], { code: 2, err: ['无法读取', 'cannot be read'] }],
  ['text that is no JSON', ['--record', file('text.json', 'income: 4000'), ...at], { code: 2, err: ['不是有效的 JSON', 'not valid JSON'] }],
  ['a list instead of a record', ['--record', file('list.json', '[1]'), ...at], { code: 2, err: ['不是一条记录', 'not a record'] }],
  ['no day', ['--record', good, '--place', '511722'], { code: 2, err: ['--on', '没有给出', 'nothing given'] }],
  ['a day that does not exist', ['--record', good, '--on', '2019-02-30', '--place', '511722'], { code: 2, err: ['2019-02-30', '不是有效日期', 'not a day'] }],
  ['a place that does not exist', ['--record', good, '--on', '2019-10-31', '--place', '999999'], { code: 2, err: ['999999', '已知区划', 'no known place'] }],
  ['a retired county', ['--record', good, '--on', '2019-10-31', '--place', '511721'], { code: 2, err: ['511702', '511703'] }],
  ['an unknown option', ['--recrod', good], { code: 2, err: ['--recrod', '没有这个选项', 'no such option'] }],
  ['an unknown language', ['--lang', 'fr', '--once'], { code: 2, err: ['--lang', 'fr'] }],
  ['a port that is no port', ['--port', '99999'], { code: 2, err: ['--port', '99999'] }],
  ['a port in use', ['--port', port], { code: 2, err: [port, '已被占用', 'in use'] }],
];

let failed = 0;
for (const [name, args, { code, out = [], err = [] }] of tries) {
  const run = spawnSync(process.execPath, [start, ...args], { encoding: 'utf8', timeout: 30_000 });
  const faults = [
    ...(run.status === code ? [] : [`exit ${String(run.status)} instead of ${code}`]),
    ...out.filter((text) => !run.stdout.includes(text)).map((text) => `does not print ${text}`),
    ...err.filter((text) => !run.stderr.includes(text)).map((text) => `does not say ${text}`),
    ...(/\n\s+at .+:\d+:\d+|node:internal/.test(run.stderr) ? ['prints a stack trace'] : []),
    ...(code !== 0 && !(/[\u4e00-\u9fff]/.test(run.stderr) && /[a-z]{4}/.test(run.stderr)) ? ['does not say it in both languages'] : []),
  ];
  if (faults.length > 0) {
    failed++;
    console.error(`FAIL ${name}: ${faults.join('; ')}\n  ${start} ${args.join(' ')}\n${run.stderr}`);
  }
}
taken.close();
rmSync(folder, { recursive: true });
console.log(`start: ${tries.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

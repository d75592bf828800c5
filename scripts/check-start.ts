/** The main job as a person meets it: what it prints, and one clear sentence with a non-zero exit for everything that can be handed in wrong. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTries, type Try } from './start/export-tries.ts';
import { pageFaults } from './start/page-faults.ts';
import { serverFaults } from './start/server-faults.ts';
import { smallCity } from './start/small-city.ts';

const root = join(import.meta.dirname, '..');
const start = join(root, 'examples/portal/start.ts');
const folder = mkdtempSync(join(tmpdir(), 'dabiao-start-'));
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const at = ['--on', '2019-10-31', '--place', '511722'];
const good = file('good.json', '{"netIncomePerCapita": 4200, "clothingSufficient": false}');
const bad = file('bad.json', '{"netIncomePerCapita": "about 5000", "incom": 1, "__proto__": {"x": 1}, "clothingSufficient": false}');
const villageFile = file('village.json', '{"povertyIncidence": 3, "pavedRoadCertified": true}');
const countyFile = file('county.json', '{"comprehensiveIncidence": 0.9, "ruralPopulation": 1000, "remainingPoor": 50, "wrongfulExitRate": 2.01, "delisted": false}');
const crowd = file('crowd.json', '{"householdSize": 1, "members": [{}, {}]}');
const id = '511722199001010233', escape = '\u001b[31m';

/** The portal beside other examples than its own: below the root, so that it finds the packages. */
mkdirSync(join(root, '.cache'), { recursive: true });
const copies = mkdtempSync(join(root, '.cache', 'start-'));
cpSync(join(root, 'scripts/coverage'), join(copies, 'scripts/coverage'), { recursive: true });
const example = (path: string): string => readFileSync(join(root, 'examples', path), 'utf8');
function beside(name: string, path: string, content: string | Uint8Array): string {
  const copy = join(copies, name);
  cpSync(join(root, 'examples'), copy, { recursive: true });
  writeFileSync(join(copy, path), content);
  return join(copy, 'portal/start.ts');
}
const households = example('households.csv');
const [headers = ''] = households.split('\n');
/** The first household with a column more: its name, and what stands in it. */
const withColumn = (name: string, cell: string): string => `${headers},${name}\n${households.split('\n')[1] ?? ''},${cell}\n`;
const villages = example('villages.csv'), countyTable = example('counties.csv');
const cases = 'data/published/household-exits.json', counties = 'data/published/county-exits.json';
const once = ['--once', '--lang', 'en', ...smallCity];

const taken = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => taken.once('listening', resolve));
const address = taken.address();
const port = typeof address === 'object' && address ? String(address.port) : '';

const tries: readonly Try[] = [
  ['both tables, in Chinese', ['--once', '--lang', 'zh', ...smallCity], { code: 0, out: ['HE-018', '示例-009', '未达标', '暂定', '未读入的行'] }],
  ['both tables, in English', ['--once', '--lang', 'en', ...smallCity], { code: 0, out: ['HE-018', 'Not met', 'Provisional', 'Rows not read'] }],
  ['one record', ['--record', good, ...at, '--lang', 'en'], { code: 0, out: ['Not met'] }],
  ['one record as JSON', ['--record', good, ...at, '--json'], { code: 0, out: ['"status": "unmet"'] }],
  ['a place by its name', ['--record', good, '--on', '2019-10-31', '--place', '宣汉县'], { code: 0 }],
  ['a record with bad cells is judged all the same', ['--record', bad, ...at, '--lang', 'en'], { code: 1, out: ['Not met'], err: ['netIncomePerCapita', 'incom', '没有这个字段', 'no such field'] }],
  ...exportTries({ file, folder, id, escape }),
  ['an export and a record', [join(root, 'examples/data/export/persons-2019.csv'), '--record', good, ...at], { code: 2, err: ['--record', 'does not go with the export'] }],
  ['a missing file', ['--record', join(folder, 'none.json'), ...at], { code: 2, err: ['没有这个文件', 'no such file'] }],
  ['a folder', ['--record', folder, ...at], { code: 2, err: ['无法读取', 'cannot be read'] }],
  ['text that is no JSON', ['--record', file('text.json', 'income: 4000'), ...at], { code: 2, err: ['不是有效的 JSON', 'not valid JSON'] }],
  ['a list instead of a record', ['--record', file('list.json', '[1]'), ...at], { code: 2, err: ['不是一条记录', 'not a record'] }],
  ['no day', ['--record', good, '--place', '511722'], { code: 2, err: ['--on', '没有给出', 'nothing given'] }],
  ['a day that does not exist', ['--record', good, '--on', '2019-02-30', '--place', '511722'], { code: 2, err: ['2019-02-30', '有效日期', 'a day of the calendar'] }],
  ['a place that does not exist', ['--record', good, '--on', '2019-10-31', '--place', '999999'], { code: 2, err: ['999999', '已知区划', 'no known place'] }],
  ['a retired county', ['--record', good, '--on', '2019-10-31', '--place', '511721'], { code: 2, err: ['511702', '511703'] }],
  ['an unknown option', ['--recrod', good], { code: 2, err: ['--recrod', '没有这个选项', 'no such option'] }],
  ['an unknown language', ['--lang', 'fr', '--once'], { code: 2, err: ['--lang', 'fr'] }],
  ['a port that is no port', ['--port', '99999'], { code: 2, err: ['--port', '99999'] }],
  ['a port in use', ['--port', port], { code: 2, err: [port, '已被占用', 'in use', '--port 0'] }],
  ['an empty port', ['--port', ''], { code: 2, err: ['--port', 'nothing given'] }],
  ['a day without a record', ['--on', '2019-10-31', '--once'], { code: 2, err: ['--on', '--record'] }],
  ['a place without a record', ['--place', '511722', '--once'], { code: 2, err: ['--place', '--record'] }],
  ['a code that the table of names lacks, in a known province', ['--record', good, '--on', '2019-10-31', '--place', '513431', '--lang', 'en'], { code: 0, out: ['Not met'] }],
  ['a code that Dazhou does not have', ['--record', good, '--on', '2019-10-31', '--place', '511799'], { code: 2, err: ['511799', '已知区划', 'no known place'] }],
  ['a code one digit short', ['--record', good, '--on', '2019-10-31', '--place', '51343'], { code: 2, err: ['51343'] }],
  ['a name that the table lacks', ['--record', good, '--on', '2019-10-31', '--place', '昭觉县'], { code: 2, err: ['昭觉县', '达州市及其区县', 'Dazhou or one of its counties'] }],
  ['an id number as a place', ['--record', good, '--on', '2019-10-31', '--place', id], { code: 2, err: ['51****'], not: [id] }],
  ['control characters as a day', ['--record', good, '--on', `${escape}2019`, '--place', '511722'], { code: 2, err: ['--on'], not: [escape] }],
  ['a path with an id number', ['--record', join(folder, `${id}${escape}.json`), ...at], { code: 2, err: ['no such file'], not: [id, escape] }],
  ['an option with control characters', [`--${escape}`], { code: 2, not: [escape] }],
  ['more members than the size', ['--record', crowd, ...at, '--lang', 'en'], { code: 1, out: ['Unknown'], err: ['前后矛盾', 'contradiction', '2 > 1'] }],
  ['a record behind a byte order mark', ['--record', file('bom.json', '\ufeff{"clothingSufficient": false}'), ...at, '--lang', 'en'], { code: 0, out: ['Not met'] }],
  ['a record that is not UTF-8', ['--record', file('gbk.json', Uint8Array.of(0x7b, 0xbb, 0xa7, 0x7d)), ...at], { code: 2, err: ['UTF-8'] }],
  ['a refused figure is called refused, a weak footing is marked, a line names its file', once, { code: 0, out: ['1 refused', 'Not met ※', 'members.csv, line 63', 'households.csv, line 34'] }],
  ['a table in GBK', once, { code: 2, err: ['households.csv', 'UTF-8'], program: beside('gbk', 'households.csv', Uint8Array.of(0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x0a)) }],
  ['an empty table', once, { code: 2, err: ['households.csv', '缺少列', 'no column householdNumber'], program: beside('empty', 'households.csv', '') }],
  ['a table with semicolons', once, { code: 2, err: ['no column householdNumber'], program: beside('semicolons', 'households.csv', households.replaceAll(',', ';')) }],
  ['an empty table of members', once, { code: 2, err: ['members.csv', 'no column householdNumber'], program: beside('members', 'members.csv', '') }],
  ['a column that means nothing', once, { code: 0, out: ['households.csv: columns not read: colour'], program: beside('odd', 'households.csv', withColumn('colour', 'red')) }],
  ['a column given twice', once, { code: 0, out: ['columns given twice: netIncomePerCapita'], program: beside('twice', 'households.csv', withColumn('netIncomePerCapita', '9')) }],
  ['two days in one row', once, { code: 0, out: ['line 2: on: contradiction'], program: beside('days', 'households.csv', withColumn('on', '2020-10-31')) }],
  ['an id number and control characters as a day of a row', once, {
    code: 0, out: ['line 2: on'], not: [id, escape], program: beside('day', 'households.csv', households.replace('2016-12-20', `${id}${escape}`)),
  }],
  ['a blank line does not shift the lines', once, { code: 0, out: ['households.csv, line 35: on'], program: beside('blank', 'households.csv', households.replace('\n', '\n\n')) }],
  ['published cases and the rules, in English', once, { code: 0, out: ['Reproduced', 'VE-002', 'Why not reproduced'], not: ['Unexplained'] }],
  ['published cases and the rules, in Chinese', ['--once', '--lang', 'zh', ...smallCity], { code: 0, out: ['一致的项', 'VE-002', '所需数据未公布'], not: ['没有说明的差异'] }],
  ['published cases and the rules, as JSON', ['--once', '--json', ...smallCity], { code: 0, out: ['"kind":"county-exits"', '"outcome":"contradicted"'] }],
  ['published cases that are no JSON', once, { code: 2, err: ['household-exits.json', 'not valid JSON'], program: beside('text', cases, 'HE-001') }],
  ['published counties that are no JSON', once, { code: 2, err: ['county-exits.json', 'not valid JSON'], program: beside('counties', counties, '') }],
  ['published cases that are no list', once, { code: 2, err: ['not a list'], program: beside('object', cases, '{}') }],
  ['a published case without its day', once, { code: 2, err: ['case 1 has the wrong shape'], program: beside('shape', cases, '[{"id": "HE-001"}]') }],
  ['a published case that expects a word', once, { code: 2, err: ['case 1 has the wrong shape'], program: beside('expected', counties, example(counties).replace('"answer": "met"', '"answer": "yes"')) }],
  ['a published case about a rule that does not exist', once, {
    code: 2, err: ['CE-001', 'nothing in the rulebook is called'], not: [escape], program: beside('rule', counties, example(counties).replace('implementation/exit/county"', '\\u001b[31mnone"')),
  }],
  ['a published case with a wrong answer', once, {
    code: 2, err: ['netIncomePerCapita of HE-001'], program: beside('answer', cases, example(cases).replace(/"netIncomePerCapita": \{[^}]*\}/, '"netIncomePerCapita": "3560"')),
  }],
  ['a published case that differs and says nothing', once, { code: 0, out: ['Unexplained', 'CE-001'], program: beside('differs', counties, example(counties).replace('"povertyIncidence": 1.6', '"povertyIncidence": 2')) }],
  ['the seven counties by year of exit, in English', once, { code: 0, out: ['Tongchuan District  2017       2018-07-31  Met', 'Xuanhan County      2019       2020-02-18  Unknown', 'Published: Incidence of poverty 0.44 %', 'the standard agrees (1); unknown, data not published (6); contradicts (0)'] }],
  ['the seven counties by year of exit, in Chinese', ['--once', '--lang', 'zh', ...smallCity], { code: 0, out: ['达州七区县（按退出年份', '通川区  2017      2018-07-31  达标      达标      达到退出标准，尚未公告', '项未公布 → a', '脱贫人口错退率'] }],
  ['villages and counties of each kind, in English', once, {
    code: 0, out: ['示例村-02', 'Verification: 2 Too many wrongful exits', 'Exit: 3 A health centre up to standard in every township', 'Comprehensive incidence of poverty, from counts: 0.68%', 'Poor villages that meet the standard of exit: 2 villages ※', 'Delisted'],
  }],
  ['each cell and row of villages and counties that was refused, with its line and remedy', once, {
    code: 0,
    out: [
      'counties.csv, line 10: omissionRate: out of range, given "103"', 'counties.csv, line 11: remainingPoor: contradiction, given "9640"', 'counties.csv, line 12: province: contradiction, given "52"',
      'counties.csv, line 13: delistedOn: contradiction, given "2013-12-20"', 'counties.csv, line 14: townships[1].townshipCode: repeated', 'counties.csv, line 3: poorVillages[1].villageCode: repeated', 'county-villages.csv, line 9: povertyIncidence: out of range', 'villages.csv, line 14: repeated', 'villages.csv, line 15: repeated',
      'townships.csv, line 13: no identity', 'Compare them and correct what is wrong', 'counties.csv, line 18: countyCode: not a known place',
    ], not: ['columns not read'],
  }],
  ['villages, counties and the seven as JSON', ['--once', '--json', ...smallCity], { code: 0, out: ['"villages":', '"counties":', '"dazhou":[{"place":"511702","year":2017', '"case":"CE-070"', '"kind":"measurement"', '"kind":"classification"'] }],
  ['each mechanism on its real rule, in Chinese', ['--once', '--lang', 'zh', ...smallCity], { code: 0, out: ['== 帮扶关系', '== 日期与工作日', '== 程序', '== 账簿', '== 记录质量核查', '== 采用本单位的标准', '不能相加', '≥ 4,000'] }],
  ['each mechanism on its real rule, as JSON', ['--once', '--json', ...smallCity], { code: 0, out: ['"mechanisms":[{"id":"assignment"', '"id":"procedure"', '"id":"remedy"'] }],
  ['the city by county', once, { code: 0, out: ['Dazhou (invented data)', 'seed 1', 'Xuanhan County', 'Do these first'] }],
  ['another seed, another city', ['--once', '--lang', 'zh', '--seed', '7', ...smallCity], { code: 0, out: ['种子 7', '万源市'] }],
  ['the city as JSON', ['--once', '--json', ...smallCity], { code: 0, out: ['"city":{"on":"2020-12-31"', '"townships":[{"code":'] }],
  ['no share of the city', ['--once', '--share', '0'], { code: 2, err: ['--share', '0.05'] }],
  ['more than the city', ['--once', '--share', '1.01'], { code: 2, err: ['--share'] }],
  ['a share that is no number', ['--once', '--share', 'half'], { code: 2, err: ['--share', 'half'] }],
  ['a seed that is no whole number', ['--once', '--seed', '1.5'], { code: 2, err: ['--seed', '1.5'] }],
  ['help names the subject', ['--help', '--lang', 'en'], { code: 0, out: ['--subject SUBJECT'] }],
  ['a village from a file', ['--record', villageFile, '--subject', 'village', ...at, '--lang', 'en'], { code: 0, out: ['Village exit', 'Not met', 'Where a poor village stands'] }],
  ['a county from a file, whose counts contradict the rate', ['--record', countyFile, '--subject', 'county', ...at, '--lang', 'en'], {
    code: 1, out: ['County exit', 'Verification of county exit', 'Where a poor county stands'], err: ['comprehensiveIncidence', 'remainingPoor', '前后矛盾', 'contradiction'],
  }],
  ['a county from a file as JSON', ['--record', countyFile, '--subject', 'county', ...at, '--json'], { code: 1, out: ['"others"', '"stage"', '"figures"'], err: ['ruralPopulation'] }],
  ['a county of another province than the place', ['--record', file('elsewhere.json', '{"countyCode": "411525", "comprehensiveIncidence": 2.5}'), '--subject', 'county', ...at], { code: 2, err: ['countyCode', '411525', '--place 511722'] }],
  ['a province that is not that of the place', ['--record', file('province.json', '{"province": "41"}'), '--subject', 'county', ...at], { code: 2, err: ['province', '"41"'] }],
  ['a field that stands there twice', ['--record', file('twice.json', '{"comprehensiveIncidence": 50, "townships": [{"centralSchool": true}], "comprehensiveIncidence": 1.1}'), '--subject', 'county', ...at], { code: 2, err: ['comprehensiveIncidence', '写了两次', 'twice'] }],
  ['the same field in two rows', ['--record', file('rows.json', '{"townships": [{"centralSchool": true}, {"centralSchool": true}]}'), '--subject', 'county', ...at], { code: 0 }],
  ['a household read as a county', ['--record', good, '--subject', 'county', ...at], { code: 1, err: ['netIncomePerCapita', 'no such field'] }],
  ['a subject that does not exist', ['--record', good, '--subject', 'province', ...at], { code: 2, err: ['--subject', 'province', 'household, village or county'] }],
  ['a subject of the prototype', ['--record', good, '--subject', '__proto__', ...at], { code: 2, err: ['--subject'] }],
  ['an empty subject', ['--record', good, '--subject', '', ...at], { code: 2, err: ['--subject', 'nothing given'] }],
  ['a subject without a record', ['--subject', 'county', '--once'], { code: 2, err: ['--subject', '--record'] }],
  ['a table of counties in GBK', once, { code: 2, err: ['counties.csv', 'UTF-8'], program: beside('gbk-counties', 'counties.csv', Uint8Array.of(0xcf, 0xd8, 0x0a)) }],
  ['a table of villages without its code', once, { code: 2, err: ['villages.csv', 'no column villageCode'], program: beside('codeless', 'villages.csv', villages.replace('villageCode', 'code')) }],
  ['a table of counties without its day', once, { code: 2, err: ['counties.csv', 'no column on'], program: beside('dayless', 'counties.csv', countyTable.replace(',on,', ',day,')) }],
  ['an empty table of townships', once, { code: 2, err: ['townships.csv', 'no column countyCode'], program: beside('townships', 'townships.csv', '') }],
  ['a county in one row only, all the others are judged', once, {
    code: 0, out: ['counties.csv, line 2: no identity', '519902'], not: [id, escape], program: beside('county-row', 'counties.csv', countyTable.replace('519901', '').replace('示例县02', `${id}${escape}`)),
  }],
  ['a county that is there twice', once, { code: 0, out: ['counties.csv, line 2: repeated', 'counties.csv, line 3: repeated', '519903'], program: beside('county-twice', 'counties.csv', countyTable.replace('519902', '519901')) }],
];

let failed = 0;
for (const [name, args, { code, out = [], err = [], not = [], program = start }] of tries) {
  const run = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', timeout: 30_000, maxBuffer: 1 << 28 });
  const faults = [
    ...(run.status === code ? [] : [`exit ${String(run.status)} instead of ${code}`]),
    ...out.filter((text) => !run.stdout.includes(text)).map((text) => `does not print ${text}`),
    ...err.filter((text) => !run.stderr.includes(text)).map((text) => `does not say ${text}`),
    ...not.filter((text) => (run.stdout + run.stderr).includes(text)).map((text) => `prints ${JSON.stringify(text)}`),
    ...(/\n\s+at .+:\d+:\d+|node:internal/.test(run.stderr) ? ['prints a stack trace'] : []),
    ...(code !== 0 && !(/[\u4e00-\u9fff]/.test(run.stderr) && /[a-z]{4}/.test(run.stderr)) ? ['does not say it in both languages'] : []),
  ];
  if (faults.length > 0) {
    failed++;
    console.error(`FAIL ${name}: ${faults.join('; ')}\n  ${program} ${args.join(' ')}\n${run.stderr}`);
  }
}
const ofServer = await serverFaults(start), ofPage = await pageFaults(start);
for (const fault of [...ofServer, ...ofPage.faults]) console.error(`FAIL the page: ${fault}`);
taken.close();
rmSync(folder, { recursive: true });
rmSync(copies, { recursive: true });
console.log(`start: ${tries.length - failed} passed, ${failed} failed; the server: ${ofServer.length} faults; the page: ${ofPage.tried} tried, ${ofPage.faults.length} faults`);
if (failed + ofServer.length + ofPage.faults.length > 0) process.exitCode = 1;

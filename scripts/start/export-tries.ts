/** Exports of the national register on the command line: good ones, faulty ones, and what is none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The exit code, and what it prints or must not print. */
export type Expected = { readonly code: number; readonly out?: readonly string[]; readonly err?: readonly string[]; readonly not?: readonly string[]; readonly program?: string };
export type Try = readonly [name: string, args: readonly string[], expected: Expected];

/** `file` writes a file to be handed in; `id` and `escape` must never be printed. */
type Tools = { readonly file: (name: string, text: string | Uint8Array) => string; readonly folder: string; readonly id: string; readonly escape: string };

const exports = (name: string): string => join(import.meta.dirname, '../../examples/data/export', name);
const persons = exports('persons-2019.csv'), faulty = exports('persons-faulty.csv'), cityExport = exports('city-persons-2020.csv');
const inXuanhan = ['--place', '511722', '--once', '--lang', 'en'], in2023 = ['--on', '2023-12-31', '--place', '51', '--once', '--lang', 'en'];

export function exportTries({ file, folder, id, escape }: Tools): Try[] {
  const twoYears = file('2020.csv', '户编号,年度,人数,人均纯收入,姓名\nA001,2020,3,4000,户主1\n');
  return [
    ['an export', [persons, ...inXuanhan], { code: 0, out: ['Read 2 households', 'the end of 2019', 'Xuanhan County (511722)', '示例县'] }],
    ['an export that says its day and place', [cityExport, '--once', '--lang', 'zh'], { code: 0, out: ['读到 60 户', '判定日 2020-12-31', '达州市（5117）', '通川区', '宣汉县', '先办这些'] }],
    ['an export as JSON', [cityExport, '--json'], { code: 0, out: ['"place":"5117"', '"households":60', '"told"'] }],
    ['an export with cells that are not believed', [faulty, ...inXuanhan], { code: 1, out: ['4200 ≠ 4300', 'Read 2 households', 'no county given'], err: ['7 处未采信', '7 places'] }],
    ['several exports of one register', [exports('persons-2023.csv'), exports('monitoring-2023.csv'), exports('villages-2023.csv'), exports('work-2023.csv'), ...in2023], { code: 1, out: ['Between files and households', 'work-2023.csv:4, work-2023.csv:5', '4500 ≠ 5200.5', 'GB18030', 'UTF-16LE'] }],
    ['an export beside a file that is none', [persons, file('letter.csv', 'to whom it may concern'), ...inXuanhan], { code: 1, out: ['Read 2 households', 'letter.csv: wrong shape'] }],
    ['an export without a place that is known', [persons, '--once'], { code: 2, err: ['示例省示例市示例县', '请加上 --place', 'Add --place'] }],
    ['an export without a year', [exports('persons-2023.csv'), '--place', '51', '--once'], { code: 2, err: ['表中没有年度', 'Add --on'] }],
    ['exports of two years', [persons, twoYears, '--place', '51', '--once'], { code: 2, err: ['2019、2020', 'one year in the files'] }],
    ['exports of two years, with a day', [persons, twoYears, '--place', '51', '--on', '2020-12-31', '--once', '--lang', 'en'], { code: 1, out: ['persons-2019.csv:4, 2020.csv:2', '4000 ≠ 4250.75'] }],
    ['exports of two times, one without a year', [persons, exports('persons-2023.csv'), '--place', '51', '--once'], { code: 2, err: ['persons-2023.csv 是2022年以后的表', 'Open them apart, or add --on'] }],
    ['a period that there is not', [faulty, '--period', '1999', ...inXuanhan], { code: 2, err: ['--period：不在选项中', 'expected one of: 2015, 2018, 2022'] }],
    ['a header that is called by its column', [faulty, '--column', '与户主的关系=relation', ...inXuanhan], { code: 1, out: ['0 doubtful'], err: ['6 places'] }],
    ['a column without its header', [faulty, '--column', 'relation', ...inXuanhan], { code: 2, err: ['--column', 'HEADER=KEY'] }],
    ['a period without an export', ['--period', '2018'], { code: 2, err: ['--period', 'goes with an export only'] }],
    ['a formula for a household number', [file('formula.csv', '户编号,年度,人数,姓名\n=1+1,2019,1,户主1\nA1,2019,1,户主2\n#REF!,2019,1,户主3\n'), ...inXuanhan], { code: 1, out: ['Read 1 household.', 'a formula or an error of a spreadsheet'], err: ['2 places'] }],
    ['an export of another place than was asked for', [cityExport, '--place', '520000', '--once'], { code: 2, err: ['通川区', 'expected a division that all rows lie in'] }],
    ['an export on a day that does not exist', [cityExport, '--on', '2020-02-30', '--once'], { code: 2, err: ['--on', '2020-02-30'] }],
    ['an export that is not there', [join(folder, 'none.csv'), '--once'], { code: 2, err: ['没有这个文件', 'no such file'] }],
    ['an export that is a folder, without a page', [folder], { code: 2, err: ['无法读取', 'cannot be read'] }],
    ['an empty export', [file('nothing.csv', ''), '--once'], { code: 2, err: ['nothing.csv', '结构不对', 'wrong shape'] }],
    ['a workbook', [file('book.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4)), '--once'], { code: 2, err: ['xlsx', 'CSV UTF-8'] }],
    ['bytes that are no text', [file('bytes.csv', Uint8Array.of(0xff, 0xff, 0x80, 0x00)), '--once'], { code: 2, err: ['bytes.csv'] }],
    ['lines of work alone', [exports('work-2023.csv'), ...in2023], { code: 2, err: ['没有户', 'no household'] }],
    ['an export with a share', [persons, '--share', '0.5', '--once'], { code: 2, err: ['--share', 'does not go with the export'] }],
    ['an export called like a person', [file(`${id}.csv`, readFileSync(persons)), ...inXuanhan], { code: 0, not: [id] }],
    ['id numbers for household numbers', [file('swapped.csv', `户编号,年度,人数,姓名,${escape}\n${id},2019,1,户主1,\n`), ...inXuanhan], { code: 0, not: [id, escape] }],
  ];
}

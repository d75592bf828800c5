/** Record quality: every check on an invented table of four households, over records and over columns. */
import { checkColumns, checking, type Check, type Checked, type CodeBy, type Label } from '@dabiao/core';
import { deriveTable, readMembers, readTable, toColumns, withMembers } from '@dabiao/core/intake';
import { checks, household, householdMembers, idNumberLengthCheck, mainRoadDistanceCheck, member } from '@dabiao/core/rulebook';
import { fileURLToPath } from 'node:url';
import { readGrid } from '../read-file.ts';
import { both, joined, worded } from './label.ts';
import type { Cell, Table, View } from './view.ts';

const data = (name: string): string => fileURLToPath(new URL(`../../data/mechanisms/${name}.csv`, import.meta.url));
const at = { on: '2023-12-31', place: '511722' };
const ofHouseholds = checks.filter(({ subject }) => subject === 'household');

/** The example as a county reads it: households, their members, and the facts about the whole table. */
export function checkedTable() {
  const members = readMembers(household, householdMembers, readGrid(data('check-members')));
  const joined = withMembers(householdMembers, readTable(household, readGrid(data('check-households'))), members);
  const { rows, repeats } = deriveTable(household, householdMembers, joined.rows, members);
  const check = checking(ofHouseholds, at);
  return { rows, repeats, results: rows.map(({ id, record }) => ({ id, results: check(record) })), columns: checkColumns(ofHouseholds, toColumns(household, rows.map(({ record }) => record)), at) };
}

const severities = { correct: both('须改正', 'correct'), look: both('须核实', 'look') } as const;

/** Whose number it is, where it is not a national list's. */
const numbered = (code: string, by: CodeBy): string | Label =>
  ({ national: code, 'guizhou-county': both(`${code}（贵州一县编号）`, `${code} (of a county in Guizhou)`), dabiao: both(`${code}（自编）`, `${code} (ours)`) })[by];

/** A path as a clerk finds the cell: `members[2].sex` is the sex of member 3. */
export function fieldOf(path: string): Label {
  const [, row, id = path] = /^members\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  const of = [...member.indicators, ...household.indicators].find((indicator) => indicator.id === id)?.label ?? both('家庭成员名单', 'List of members');
  return row === undefined ? of : both(`成员${Number(row) + 1}：${of.zh}`, `member ${Number(row) + 1}: ${of.en}`);
}

function householdRow({ id, results }: { readonly id: string; readonly results: readonly Checked[] }): Cell[] {
  const counted = (outcome: Checked['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  const defects = counted('defect'), open = counted('cannot-tell');
  const passed: Cell = defects > 0 ? { text: both('不过关', 'does not pass'), mark: 'unmet' } : open > 0 ? { text: both('待核实', 'open'), mark: 'unknown' } : { text: both('过关', 'passes'), mark: 'met' };
  return [id, `${counted('ok')}`, `${defects}`, `${open}`, passed];
}

const findingRows = ({ id, results }: { readonly id: string; readonly results: readonly Checked[] }): Cell[][] =>
  results.filter(({ outcome }) => outcome === 'defect').flatMap(({ code, label, severity, remedy, findings }) =>
    findings.filter(({ outcome }) => outcome === 'defect').map(({ paths }): Cell[] => [id, code, { text: label, mark: 'unmet' }, joined(paths.map(fieldOf)), severities[severity], remedy]));

/** The cells to ask for first: those that most checks of the household wait for. */
function openRows({ id, results }: { readonly id: string; readonly results: readonly Checked[] }): Cell[][] {
  const waiting = new Map<string, number>();
  for (const { causes } of results) for (const path of new Set(causes.filter(({ kind }) => ofRecord.includes(kind)).map((cause) => cause.path))) waiting.set(path, (waiting.get(path) ?? 0) + 1);
  return [...waiting].sort(([, one], [, other]) => other - one).slice(0, 8).map(([path, n]): Cell[] => [id, { text: fieldOf(path), mark: 'unknown' }, `${n}`]);
}
const ofRecord = ['missing', 'inexact', 'refused', 'roster-incomplete', 'roster-overfull'];

/** What no answer of a household can settle: the list has ended, or nobody found its number here. */
const isClosed = ({ causes }: Checked): boolean => causes.some(({ kind }) => !ofRecord.includes(kind));
const closedRows = (results: readonly Checked[]): Cell[][] => results.map(({ code, codeBy, label, causes }): Cell[] =>
  [numbered(code, codeBy), { text: label, mark: 'unknown' }, joined([...new Set(causes.map(({ kind }) => kind))].map((kind) => worded((m) => m.cause[kind])))]);

/** The same record under two editions of the list. */
function editions(check: Check, record: Parameters<ReturnType<typeof checking>>[0], given: Label): Cell[] {
  const said = ['2017-10-31', '2023-12-31'].map((on): Cell => {
    const [result] = checking([check], { ...at, on })(record);
    const text = result?.used[0]?.text ?? both('', '');
    return result?.outcome === 'defect' ? { text, mark: 'unmet' } : { text, mark: 'met' };
  });
  return [check.label, given, ...said];
}

export function check(): View {
  const { results, columns, repeats } = checkedTable();
  const tables: Table[] = [
    {
      caption: both('逐户过关：四户示例', 'Household by household: the four of the example'),
      head: [both('户', 'Household'), both('无误', 'In order'), both('有误', 'Defects'), both('无法判断', 'Cannot tell'), both('结果', 'Result')],
      rows: results.map(householdRow),
    },
    {
      caption: both('逐项核实：按列核查整张表', 'Item by item: the whole table by columns'),
      head: [both('编号', 'Code'), both('检查', 'Check'), both('性质', 'Kind'), both('无误', 'In order'), both('有误', 'Defects'), both('无法判断', 'Cannot tell')],
      rows: columns.map(({ ok, defect, cannotTell }, i): Cell[] => {
        const { code, codeBy, label, severity } = ofHouseholds[i] as Check;
        return [numbered(code, codeBy), label, severities[severity], `${ok}`, `${defect}`, `${cannotTell}`];
      }),
    },
    {
      caption: both('有误的字段和办法', 'Defective fields and what to do'),
      head: [both('户', 'Household'), both('编号', 'Code'), both('有误', 'Defect'), both('字段', 'Field'), both('性质', 'Kind'), both('办法', 'What to do')],
      rows: results.flatMap(findingRows),
    },
    {
      caption: both('无法判断的，先问这些', 'Where nobody can tell: ask this first'),
      head: [both('户', 'Household'), both('缺什么', 'What is missing'), both('有几项检查在等', 'Checks that wait for it')],
      rows: results.flatMap(openRows),
    },
    {
      caption: both('问了也无法判断的：清单本身的缺口', 'What no answer can settle: gaps of the lists themselves'),
      head: [both('编号', 'Code'), both('检查', 'Check'), both('缺口', 'Gap')],
      rows: closedRows([...new Map(results.flatMap((one) => one.results.filter(isClosed)).map((result) => [result.check, result])).values()]),
    },
    {
      caption: both('整张表里重复的号码（已遮盖）', 'Numbers that stand twice in the table (masked)'),
      head: [both('号码', 'Number'), both('所在的户和行', 'Households and rows')],
      rows: repeats.map(({ given, rows }) => [given, both(rows.map(({ id, index }) => `${id} 成员${index + 1}`).join('、'), rows.map(({ id, index }) => `${id} member ${index + 1}`).join(', '))]),
    },
    {
      caption: both('同一记录，两个年份的清单', 'One record, two editions of the list'),
      head: [both('检查', 'Check'), both('记录', 'Record'), both('2017年清单', 'List of 2017'), both('2023年清单', 'List of 2023')],
      rows: [
        editions(mainRoadDistanceCheck, { mainRoadDistance: 45 }, both('45公里', '45 km')),
        editions(idNumberLengthCheck, { householdSize: 1, members: [{ idNumberForm: 'resident-15' }] }, both('15位旧号码', 'old number of 15 digits')),
      ],
    },
  ];
  const cited = checks.flatMap(({ flaws }) => flaws.map(({ source, standing }) => ({ source, standing })));
  return {
    id: 'check', title: both('记录质量核查', 'Record quality'),
    asks: both('“逐项核实、逐户过关”：每户每项，是无误、有误，还是缺了什么而无法判断？', '“Verify item by item, pass household by household”: is each item of each household in order, defective, or what is missing to tell?'),
    data: both('四户及成员为虚构，号码不属于任何人（9901不是行政区划）。', 'Four households and their members, invented; the numbers are nobody’s (9901 is no division).'),
    tables,
    notes: [
      both('空着的格子只有在确知必须填写时才算有误；年龄不明，就无法判断该不该填。', 'An empty cell is a defect only where it is known that it must be filled in; where the age is unknown, nobody can tell.'),
      both('号码本身不进入记录，进入的只是形式、校验、出生日期、性别和重复与否。', 'No number enters a record: only its form and check, the day of birth, the sex, and whether it occurs again.'),
    ],
    sources: [...new Map(cited.map((one) => [one.source.id, one])).values()],
  };
}

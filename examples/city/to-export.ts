/** Households of the invented city as the national register would hand them out: the dictionary of exports read backwards. */
import type { Indicator, RecordOf, Value } from '@dabiao/core';
import { household, nationalExport, village } from '@dabiao/core/rulebook';
import type { City } from './city.ts';
import { recordAt } from './record-at.ts';
import { codeAt, labelIn, villageAt } from './register.ts';

type ExportColumn = (typeof nationalExport.columns.household)[number];
type Answer = NonNullable<ExportColumn['gives']>[number];

const period = '2018', province = '四川省', prefecture = '达州市';
const seenIn = ({ seen }: ExportColumn): boolean => seen.some(({ id }) => id === period);
/** Columns that say something about a household or a person, and were seen in the files of the time. */
const answering = (columns: readonly ExportColumn[]): ExportColumn[] => columns.filter((column) => column.gives && seenIn(column));
/** Headers that were seen in a file of 2019, though the dictionary lists them for other times. */
const besides = ['householdSize', 'povertyStatus', 'netIncomePerCapita', 'houseDangerous', 'waterDifficult'];
const ofHousehold = nationalExport.columns.household.filter((column) => column.gives && (seenIn(column) || besides.includes(column.key)));
const ofMember = answering(nationalExport.columns.member), ofVillage = answering(nationalExport.columns.village);

const names = ['省', '市', '县(市、区、旗)', '乡(镇)', '行政村'];
const headersOf = (columns: readonly ExportColumn[]): string[] => columns.map(({ headers: [header] }) => header);

/**
 * The file of persons and the file of villages, of the rows of some households.
 *
 * Nobody has a name: heads are called 户主1, 户主2, and so on. What no column asks for is not there, so hardly anything can be met by it.
 */
export function toExport(city: City, rows: readonly number[]): { readonly persons: string; readonly villages: string } {
  const year = city.on.slice(0, 4), { members } = city.households.rosters ?? {};
  const persons = rows.flatMap((row, n) => {
    const record = recordAt(household, city.households, row), first = members?.offsets[row] ?? 0;
    const own = ofHousehold.map((column) => cellOf(column, record)), place = placeOf(city, villageAt(city.firstHousehold, row));
    return ((record['members'] ?? []) as readonly RecordOf[]).map((member, i) => [
      ...place, codeAt(city, row), year, i === 0 ? `户主${n + 1}` : `成员${n + 1}-${i + 1}`, city.texts.idNumbers[first + i] ?? '', i === 0 ? city.texts.phones[row] ?? '' : '', ...own, ...ofMember.map((column) => cellOf(column, member)),
    ]);
  });
  const villages = [...new Set(rows.map((row) => villageAt(city.firstHousehold, row)))].map((at) => {
    const record = recordAt(village, city.villages, at);
    return [...placeOf(city, at), year, ...ofVillage.map((column) => cellOf(column, record))];
  });
  const title = '示例数据：由虚构的城市生成，人、号码和数都是虚构的';
  return {
    persons: csv([[title], [...names, '户编号', '年度', '姓名', '证件号码', '家庭成员联系电话', ...headersOf(ofHousehold), ...headersOf(ofMember)], ...persons]),
    villages: csv([[title], [...names, '年度', ...headersOf(ofVillage)], ...villages]),
  };
}

function placeOf({ places }: City, at: number): string[] {
  const { county = '', township = '', label } = places.villages[at] ?? {};
  return [province, prefecture, labelIn(places.counties, county).zh, labelIn(places.townships, township).zh, label?.zh ?? ''];
}

/** What stands in a cell so that it says what the record says; empty where no value does. */
function cellOf({ list, gives = [], unit }: ExportColumn, record: RecordOf): string {
  if (list === undefined) return gives.length === 1 ? plain(gives[0] as Answer, record, unit) : '';
  const values = list.values[period] ?? Object.values(list.values)[0] ?? [];
  const score = (value: string): number => {
    const told = gives.map((answer) => [said(answer, value), record[answer.of.id] ?? undefined] as const).filter(([a, b]) => a !== undefined && b !== undefined);
    return told.every(([a, b]) => a === b) ? told.length : 0;
  };
  // Of several values in one cell what is not named is denied, so a cell with an answer left blank stays empty.
  if (list.many) return gives.every(({ of }) => record[of.id] !== undefined) ? values.filter((value) => gives.some(({ of, values: by }) => by?.[value] !== undefined && by[value] === record[of.id])).join(',') || (list.alone ?? '') : '';
  const [best] = values.map((value) => ({ value, n: score(value) })).filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  return best?.value ?? '';
}

function plain({ of, values }: Answer, record: RecordOf, unit: string | undefined): string {
  const value = record[of.id];
  if (values) return Object.keys(values).find((text) => values[text] === value) ?? '';
  return typeof value === 'number' && unit === '万元' ? String(value / 10_000) : typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function said({ of, values, otherwise }: Answer, value: string): Value | undefined {
  if (values) return Object.hasOwn(values, value) ? values[value] : otherwise;
  return codesOf(of).find(([, label]) => label === value)?.[0];
}
const codesOf = (of: Indicator): (readonly [Value, string])[] =>
  (of.type === 'choice' ? Object.entries(of.codes).map(([code, { zh }]) => [code, zh] as const) : of.type === 'flag' ? [[true, '是'], [false, '否']] : []);

const csv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`).join('');

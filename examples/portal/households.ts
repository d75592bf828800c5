/** The example households and the published cases, read as any caller would read them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { isDay, type Label, type Problem, type RecordOf } from '@dabiao/core';
import { readMembers, readPlace, readRecord, readTable, withMembers } from '@dabiao/core/intake';
import { divisions, household, householdMembers } from '@dabiao/core/rulebook';
import { Complaint } from './complaint.ts';

/** A household ready to be judged, and what was not believed of it. */
export type Household = { readonly number: string; readonly on: string; readonly place: string; readonly record: RecordOf; readonly problems: readonly Problem[] };
/** A row that was not judged. */
export type RefusedHousehold = { readonly line: number; readonly reason: Problem };

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Complaint({
      zh: `${path}：${missing ? '没有这个文件' : '文件无法读取'}；应为可读的文件。请检查路径。`,
      en: `${path}: ${missing ? 'no such file' : 'the file cannot be read'}; expected a file that can be read. Check the path.`,
    });
  }
}

const expectedDay: Label = { zh: '日期，如 2019-10-31', en: 'a day such as 2019-10-31' };
const correct: Label = { zh: '请改正该行。', en: 'Correct the row.' };

type Grid = { readonly headers: string[]; readonly rows: string[][] };
function grid(path: string): Grid {
  try {
    const [headers = [], ...rows] = parse(readText(path), { bom: true, relax_column_count: true, skip_empty_lines: true });
    return { headers, rows };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint({ zh: `${path}：不是有效的 CSV；应为逗号分隔的表。请检查引号。`, en: `${path}: not valid CSV; expected a table separated by commas. Check the quotes.` });
  }
}

/** Reads the two tables. A bad cell is unknown, a bad row is refused with its reason, and all the others are judged. */
export function readHouseholds(householdsPath: string, membersPath: string): { households: Household[]; refused: RefusedHousehold[] } {
  const table = grid(householdsPath);
  const read = readTable(household, table);
  const joined = withMembers(householdMembers, read, readMembers(household, householdMembers, grid(membersPath)));
  const cell = (line: number, header: string): string => table.rows[line - 2]?.[table.headers.indexOf(header)] ?? '';
  const households: Household[] = [];
  const refused: RefusedHousehold[] = [...read.refused, ...joined.refused].map(({ line, reason }) => ({ line, reason }));
  for (const { line, id, record, problems } of joined.rows) {
    const on = cell(line, 'on'), county = cell(line, 'county');
    if (!isDay(on)) {
      refused.push({ line, reason: { code: 'not-a-day', path: `line ${line}: on`, given: on, expected: expectedDay, remedy: correct } });
      continue;
    }
    const place = readPlace(divisions, county, on);
    if ('place' in place) households.push({ number: id, on, place: place.place, record, problems });
    else refused.push({ line, reason: { ...place, path: `line ${line}: county` } });
  }
  return { households, refused: refused.sort((a, b) => a.line - b.line) };
}

/** A case that somebody published. Most were published incompletely. */
export type PublishedCase = {
  readonly id: string; readonly place: Label; readonly code: string; readonly on: string; readonly said: Label; readonly published: Label;
  readonly verification: string; readonly record?: RecordOf; readonly notJudged?: Label; readonly reading?: Label;
};

export const readPublished = (path: string): PublishedCase[] => JSON.parse(readText(path)) as PublishedCase[];

/** Reads one JSON record from a file. */
export function readRecordFile(path: string): { record: RecordOf; problems: readonly Problem[] } {
  let input: unknown;
  try {
    input = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint({ zh: `${path}：不是有效的 JSON；应为一条记录，如 {"householdSize": 4}。请改正后重试。`, en: `${path}: not valid JSON; expected a record such as {"householdSize": 4}. Correct it and try again.` });
  }
  const { record, problems } = readRecord(household, input);
  if (record === null) throw new Complaint({ zh: `${path}：不是一条记录；应为对象，如 {"householdSize": 4}。请改正后重试。`, en: `${path}: not a record; expected an object such as {"householdSize": 4}. Correct it and try again.` });
  return { record, problems };
}

/** @throws Complaint when the day or the place is not known */
export function readAt(on: string, place: string): { on: string; place: string } {
  if (!isDay(on)) throw new Complaint({ zh: `--on：“${on}”不是有效日期；应为 2019-10-31 这样的日期。请改正后重试。`, en: `--on: "${on}" is not a day of the calendar; expected a day such as 2019-10-31. Correct it and try again.` });
  const found = readPlace(divisions, place, on);
  if ('place' in found) return { on, place: found.place };
  const { expected } = found;
  throw new Complaint({ zh: `--place：“${place}”不是${on}的已知区划；应为${expected.zh}。请改正后重试。`, en: `--place: "${place}" is no known place on ${on}; expected ${expected.en}. Correct it and try again.` });
}

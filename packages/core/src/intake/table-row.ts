import { giveOrNull, recordList, shown, type Problem } from '../model/problem.js';
import type { Label } from '../model/label.js';
import type { RecordOf, Value } from '../model/record.js';
import type { KeyColumn, RosterShape, SubjectShape } from '../model/subject-shape.js';
import { cellProblem } from './cell.js';
import { withoutDisagreements } from './disagreements.js';
import { maskIdNumber, readIdNumber } from './id-number.js';
import { readIdentity } from './identity.js';
import { limits } from './limits.js';
import { idNumberFormOf, mobileNumber } from './number-form.js';
import { recordReader } from './read-record.js';
import { isBlank, trimmed } from './text.js';
import type { TableColumn } from './table-columns.js';
import { acceptText } from './text-cell.js';

type Row = {
  readonly record: RecordOf; readonly problems: readonly Problem[];
  readonly idNumber?: string; readonly phone?: string; readonly helper?: string; readonly key?: string;
};
type Draft = { readonly record: Record<string, Value>; readonly problems: Problem[]; readonly idNumbers: Set<string>; readonly phones: Set<string>; readonly helpers: Set<string> };
type Cell = (draft: Draft, text: string, line: string) => void;

const same: Label = { zh: '各处一致的值', en: 'the same value everywhere' };
const settle: Label = { zh: '请核实后改正；在此之前按不知道处理。', en: 'Find out and correct it. Until then it counts as unknown.' };

/** Prepares the columns of a table for many rows. Of two columns of one indicator that differ, neither is believed. */
export function rowReader(shape: SubjectShape, columns: readonly TableColumn[], own?: KeyColumn): (cells: readonly string[], line: number, key?: string) => Row {
  const readers = shape.indicators.flatMap((of) => positions(columns, of.id).map((at): [number, Cell] => [at, indicatorCell(of)]));
  const rosters = shape.rosters.flatMap((of) => positions(columns, of.roster.id).map((at): [number, Cell] => [at, rosterCell(of)]));
  const numbersAt = shape.idNumber ? positions(columns, shape.idNumber.id) : [];
  const phonesAt = shape.phone ? positions(columns, shape.phone.id) : [];
  const helpersAt = shape.helper ? positions(columns, shape.helper.id) : [];
  const ownAt = own ? positions(columns, own.id) : [];
  return (cells, at, key) => {
    const draft: Draft = { record: {}, problems: [], idNumbers: new Set(), phones: new Set(), helpers: new Set() };
    const line = `line ${at}`;
    for (const [position, read] of [...readers, ...rosters]) read(draft, cells[position] ?? '', line);
    for (const position of numbersAt) idNumberCell(draft, shape, cells[position], line);
    for (const position of phonesAt) phoneCell(draft, shape, cells[position], line);
    for (const position of helpersAt) helperCell(draft, shape, cells[position], line);
    const ownKey = own && ownKeyIn(draft, ownAt.map((position) => cells[position]), `${line}: ${own.id}`);
    const { record, problems } = withoutDisagreements(shape, draft.record, (id) => `${line}: ${id}`, key);
    const idNumber = single(draft.idNumbers), phone = single(draft.phones), helper = single(draft.helpers);
    return {
      record, problems: [...draft.problems, ...problems],
      ...(idNumber !== undefined && { idNumber }), ...(phone !== undefined && { phone }), ...(helper !== undefined && { helper }), ...(ownKey !== undefined && { key: ownKey }),
    };
  };
}

/** What two columns agree on. */
const single = (of: ReadonlySet<string>): string | undefined => (of.size === 1 ? [...of][0] : undefined);

/** The key of a row among those of its owner; the first column that holds one. Nobody needs it to be judged. */
function ownKeyIn({ problems }: Draft, cells: readonly (string | undefined)[], path: string): string | undefined {
  const given = cells.find((cell) => typeof cell === 'string' && !isBlank(trimmed(cell.slice(0, limits.text))));
  if (given === undefined) return undefined;
  const key = readIdentity(given, path);
  if (typeof key === 'string') return key;
  problems.push(key);
  return undefined;
}

const isGiven = (cell: unknown): cell is string => typeof cell === 'string' && !(cell.length <= limits.text && isBlank(trimmed(cell)));

/** The number gives its form, the day of birth and the sex, and stays outside the record. */
function idNumberCell(draft: Draft, { idNumber }: SubjectShape, cell: unknown, line: string): void {
  if (idNumber === undefined || !isGiven(cell)) return;
  const path = `${line}: ${idNumber.id}`;
  if (idNumber.form) agree(draft, idNumber.form, idNumberFormOf(cell), line);
  const found = readIdNumber(cell, { path });
  if ('code' in found) {
    draft.problems.push(found);
    return;
  }
  draft.idNumbers.add(found.number);
  if (draft.idNumbers.size > 1) draft.problems.push({ code: 'contradiction', path, given: maskIdNumber(cell), expected: same, remedy: settle });
  agree(draft, idNumber.gives, found.birthDate, line);
  if (idNumber.sex) agree(draft, idNumber.sex, found.sex, line);
}

function phoneCell(draft: Draft, { phone }: SubjectShape, cell: unknown, line: string): void {
  if (phone === undefined || !isGiven(cell)) return;
  const number = mobileNumber(cell);
  if (number !== null) draft.phones.add(number);
  agree(draft, phone.form, number === null ? 'other' : 'mobile', line);
}

function helperCell(draft: Draft, { helper }: SubjectShape, cell: unknown, line: string): void {
  if (helper === undefined || !isGiven(cell)) return;
  const found = readIdNumber(cell, { path: `${line}: ${helper.id}` });
  if ('code' in found) draft.problems.push(found);
  else draft.helpers.add(found.number);
}

const positions = (columns: readonly TableColumn[], id: string): number[] => columns.flatMap(({ indicator }, i) => (indicator === id ? [i] : []));

const indicatorCell = (of: SubjectShape['indicators'][number]): Cell => (draft, text, line) => {
  const accepted = acceptText(of, text);
  if ('value' in accepted) {
    if (accepted.value !== null) agree(draft, of, accepted.value, line);
    return;
  }
  draft.record[of.id] = { refused: shown(text) };
  draft.problems.push(cellProblem(accepted.code, `${line}: ${of.id}`, text, of));
};

/** Takes a value if nothing else was said. Two different values are a contradiction, and neither is silently preferred. */
function agree({ record, problems }: Draft, of: { readonly id: string }, value: Value, line: string): void {
  const before = record[of.id];
  if (before === undefined) record[of.id] = value;
  else if (JSON.stringify(before) !== JSON.stringify(value) && !refusedBefore(before)) {
    const given = `${text(before)} ≠ ${text(value)}`;
    record[of.id] = { refused: shown(given) };
    problems.push({ code: 'contradiction', path: `${line}: ${of.id}`, given: shown(given), expected: same, remedy: settle });
  }
}

const refusedBefore = (value: Value): boolean => typeof value === 'object' && value !== null && 'refused' in value;
const text = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A list in one cell, as JSON. It is read like any other input; what cannot be parsed takes the size with it, as in a record. */
function rosterCell(of: RosterShape): Cell {
  const { roster } = of;
  const read = recordReader({ subject: of.of.subject, indicators: [roster.size], rosters: [of] });
  return ({ record, problems }, cell, line) => {
    if (typeof cell === 'string' && cell.length <= limits.text && isBlank(trimmed(cell))) return;
    const path = `${line}: ${roster.id}`;
    if (Object.hasOwn(record, roster.id)) {
      record[roster.id] = null;
      record[roster.size.id] = { refused: '2 × […]' };
      problems.push({ code: 'repeated', path, given: '[…]', expected: recordList, remedy: giveOrNull });
      return;
    }
    const result = read({ [roster.id]: parsed(cell) });
    Object.assign(record, result.record);
    problems.push(...result.problems.map((problem) => ({ ...problem, path: `${line}: ${problem.path}` })));
  };
}

/** Text that is no JSON stays text, and is then refused as no list. */
function parsed(cell: unknown): unknown {
  if (typeof cell !== 'string' || cell.length > limits.json) return shown(cell);
  try {
    return JSON.parse(cell.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return shown(cell);
  }
}

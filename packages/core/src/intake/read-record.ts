import { expectation } from '../model/expectation.js';
import { needShape } from '../engine/need-shape.js';
import type { Indicator } from '../model/indicator.js';
import type { Label } from '../model/label.js';
import { aRecord, giveOrNull, recordList, shown, type Problem } from '../model/problem.js';
import type { RecordOf, Value } from '../model/record.js';
import type { RosterShape, SubjectShape } from '../model/subject-shape.js';
import { acceptCell, cellProblem, isPlainObject } from './cell.js';
import { withoutDisagreements } from './disagreements.js';
import { readIdentity, repeatedRows } from './identity.js';
import { limits } from './limits.js';
import { once, repeatsOf } from './repeats.js';

/** A record that can be judged, and everything in the input that was not believed. */
export type ReadRecord = { readonly record: RecordOf | null; readonly problems: readonly Problem[] };

type Cells = Record<string, Value>;
type Tell = (problem: Problem) => void;
type ReadCell = (record: Cells, input: unknown, path: string, tell: Tell) => void;

const knownField: Label = { zh: '已登记的字段', en: 'a field of this kind of record' };
const removeField: Label = { zh: '请删除或改正字段名。', en: 'Remove it, or correct its name.' };
const split: Label = { zh: '请检查名单，或分批导入。', en: 'Check the list, or hand it in by parts.' };

/**
 * Reads one record of plain JSON. A bad cell becomes unknown with its value kept as `refused`, and everything else stays.
 *
 * A roster that cannot be read takes its size with it: a household of 0 people whose list could not be read is not empty.
 *
 * @returns `record` is null only when the input is no object
 * @example readRecord(household, { householdSize: 4.5 }).problems[0].code //=> 'off-step'
 */
export const readRecord = (shape: SubjectShape, input: unknown): ReadRecord => recordReader(shape)(input);

/**
 * Prepares a shape for many records.
 *
 * @example const read = recordReader(household); inputs.map((input) => read(input))
 */
export function recordReader(shape: SubjectShape): (input: unknown, path?: string) => ReadRecord {
  needShape('shape', shape, 'indicators');
  const read = cellsReader(shape);
  return (input, path = '') => {
    const problems: Problem[] = [];
    const row = read(input, path, (problem) => problems.push(problem));
    return { record: row && row.record, problems };
  };
}

/** A record, and the key that told it apart: the key is read and checked, and stays outside the record. */
type ReadRow = { readonly record: RecordOf; readonly key?: string };

function cellsReader(shape: SubjectShape): (input: unknown, path: string, tell: Tell) => ReadRow | null {
  const fields = new Map<string, ReadCell>([
    ...shape.indicators.map((of): [string, ReadCell] => [of.id, indicatorReader(of)]),
    ...shape.rosters.map((of): [string, ReadCell] => [of.roster.id, rosterReader(of)]),
  ]);
  const rosterIds = new Set(shape.rosters.map(({ roster }) => roster.id));
  return (input, path, tell) => {
    if (!isPlainObject(input)) {
      tell({ code: 'wrong-shape', path: path || shape.subject, given: shown(input), expected: aRecord, remedy: giveOrNull });
      return null;
    }
    const record: Cells = {};
    const unknown: string[] = [];
    const rosters: string[] = [];
    for (const key of Object.keys(input)) {
      if (key === shape.key?.id) continue;
      if (rosterIds.has(key)) rosters.push(key);
      else if (!fields.has(key)) unknown.push(key);
      else fields.get(key)?.(record, input[key], joined(path, key), tell);
    }
    // Rosters come last, because they may take back what was read of their size.
    for (const key of rosters) fields.get(key)?.(record, input[key], joined(path, key), tell);
    tellUnknown(unknown, path, tell);
    const key = shape.key && keyIn(input, shape.key.id, path, tell);
    const agreeing = withoutDisagreements(shape, record, (id) => joined(path, id), key);
    agreeing.problems.forEach(tell);
    return { record: agreeing.record, ...(key !== undefined && { key }) };
  };
}

/** Nobody needs a key to be judged, so a wrong one is a problem of its own and nothing more. */
function keyIn(input: Readonly<Record<string, unknown>>, id: string, path: string, tell: Tell): string | undefined {
  const cell = Object.hasOwn(input, id) ? input[id] : null;
  if (cell === null || cell === undefined) return undefined;
  const key = readIdentity(cell, joined(path, id));
  if (typeof key === 'string') return key;
  tell(key);
  return undefined;
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const indicatorReader = (of: Indicator): ReadCell => (record, input, path, tell) => {
  if (input === undefined) return;
  if (input === null) record[of.id] = null;
  else put(record, of, input, path, tell);
};

function put(record: Cells, of: Indicator, input: unknown, path: string, tell: Tell): void {
  const accepted = acceptCell(of, input);
  if ('value' in accepted) {
    record[of.id] = accepted.value;
    return;
  }
  const given = isRefused(input) ? input.refused : input;
  record[of.id] = { refused: shown(given) };
  tell(cellProblem(accepted.code, path, given, of));
}

/** A cell that was refused before and comes back: it stays refused and keeps its text. */
const isRefused = (input: unknown): input is { readonly refused: string } =>
  isPlainObject(input) && Object.hasOwn(input, 'refused') && typeof input.refused === 'string';

function rosterReader({ roster, of }: RosterShape): ReadCell {
  const read = cellsReader(of);
  const most = roster.size.max ?? limits.rows;
  return (record, input, path, tell) => {
    if (input === null || input === undefined) return;
    const size = expectation(roster.size);
    if (!Array.isArray(input)) {
      record[roster.size.id] = { refused: shown(input) };
      return tell({ code: 'wrong-shape', path, given: shown(input), expected: recordList, remedy: giveOrNull });
    }
    if (input.length > most) {
      record[roster.size.id] = { refused: `${input.length}` };
      return tell({ code: 'too-large', path, given: `${input.length}`, expected: size, remedy: split });
    }
    // A row that is no record still is somebody: an empty record, unknown in everything.
    const rows = Array.from(input, (row: unknown, i): ReadRow => read(row, `${path}[${i}]`, tell) ?? { record: {} });
    const keys = rows.map(({ key }) => key);
    record[roster.id] = once(rows.map((row) => row.record), repeatsOf(keys));
    repeatedRows(keys, { roster, of }, path).forEach(tell);
  };
}

function tellUnknown(keys: readonly string[], path: string, tell: Tell): void {
  for (const key of keys.slice(0, limits.unknownKeys)) {
    tell({ code: 'unknown-key', path: joined(path, shown(key)), given: '', expected: knownField, remedy: removeField });
  }
  if (keys.length <= limits.unknownKeys) return;
  const expected = { zh: `至多 ${limits.unknownKeys} 个未知字段`, en: `at most ${limits.unknownKeys} unknown fields` };
  tell({ code: 'too-large', path: path || '…', given: `${keys.length}`, expected, remedy: removeField });
}

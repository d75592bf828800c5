import type { ExportDictionary } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import { deriveTable } from '../derive-table.js';
import { withoutDisagreements } from '../disagreements.js';
import { withMembers } from '../members.js';
import type { ReadTable, TableRow } from '../read-table.js';
import { plansOf, type ColumnPlan } from './column-plans.js';
import type { ExportRow } from './export-report.js';
import { compareRow, newHousehold, readHousehold, type HouseholdDraft } from './household-draft.js';
import { eachRow, newTally, placeReader, placesOf, withSilent, type Found, type Pass, type Sieve } from './pass.js';
import { readPersonNumber, readPersonPhone } from './read-person-number.js';
import { damageOf, householdOf } from './row-identity.js';
import { joinAnswers, newDraft, readColumn, type Tally } from './row-draft.js';

/** Reads a file of one row per person into households with their members. */
export function readHouseholds(pass: Pass): Found {
  const { headings, dictionary, allowed, damage } = pass, { household, members: roster } = dictionary;
  const tally = newTally(pass), sieve: Sieve = { refused: [], setAside: [], emptyRows: 0 };
  const ofHousehold = plansOf(headings, dictionary, ['household', 'monitoring'], allowed);
  const watched = [...new Set(ofHousehold.flatMap(({ parts }) => parts.flatMap(({ cells }) => cells)))];
  const readMember = memberReader(pass, tally), placeOf = placeReader(pass);
  const keyAt = placesOf(pass, household.key?.id), [yearAt = -1] = placesOf(pass, dictionary.year);
  const drafts = new Map<string, HouseholdDraft>(), members: TableRow[] = [], years = new Set<string>();
  const incomplete = new Set<string>();
  let last: HouseholdDraft | undefined, strayed = false, lastYear = '', lastKey = '';
  eachRow(pass, keyAt, sieve, (cells, line, fits) => {
    // Rows of a household stand together, and their number is read once.
    const same = keyAt.length === 1 && last !== undefined && cells[keyAt[0] ?? -1] === lastKey;
    const id = same && last ? last.id : householdOf(cells, keyAt, damage, line);
    if (!fits || typeof id !== 'string') {
      if (typeof id === 'string') incomplete.add(id);
      else strayed = true;
      if (fits && typeof id !== 'string') sieve.refused.push({ line, cells, reason: id });
      return;
    }
    const draft: HouseholdDraft = last?.id === id ? last : (drafts.get(id) ?? newHousehold(id, line, cells, watched, placeOf(cells)));
    if (draft.size > 0) compareRow(draft, cells, watched, line);
    else drafts.set(id, draft);
    draft.size += 1;
    const year = yearAt === -1 ? '' : (cells[yearAt] ?? '').trim();
    if (year !== lastYear && year !== '') years.add((lastYear = year));
    members.push(readMember(draft, cells, line));
    last = draft;
    lastKey = cells[keyAt[0] ?? -1] ?? '';
  });
  const position = new Map(watched.map((at, i) => [at, i]));
  const withHeads = headings.at.some((spelling) => spelling?.column.key === dictionary.head.column);
  const rows = [...drafts.values()].map((draft) => householdRow(draft, ofHousehold, position, tally, pass, withHeads, strayed || incomplete.has(draft.id)));
  const table: ReadTable = { rows: members, refused: sieve.refused, columns: [] };
  const joined = withMembers(roster, { rows, refused: [], columns: [] }, table);
  const derived = deriveTable(household, roster, joined.rows, table);
  const found = damage === null ? damageOf(drafts.keys()) : damage;
  const rounded = pass.rounded || (tally.rounding.has('seen') && tally.rounding.has('maybe'));
  const parts = pass.persons ? partsOf(rows, members) : null;
  const placed = derived.rows.map((row): ExportRow => ({ ...row, place: drafts.get(row.id)?.place ?? {}, ...(parts && { parts: parts.get(row.id) as Parts }) }));
  return { rows: placed, repeats: derived.repeats, columns: withSilent(pass, tally), ...sieve, cells: tally.cells, evidence: tally.evidence, years, damage: found, rounded };
}

type Parts = NonNullable<ExportRow['parts']>;

function partsOf(households: readonly TableRow[], members: readonly TableRow[]): ReadonlyMap<string, Parts> {
  const parts = new Map(households.map((household) => [household.id, { household, members: [] as TableRow[] }]));
  for (const row of members) parts.get(row.id)?.members.push(row);
  return parts;
}

function memberReader(pass: Pass, tally: Tally): (household: HouseholdDraft, cells: readonly string[], line: number) => TableRow {
  const { headings, dictionary, allowed } = pass, { members: { of }, head } = dictionary;
  const plans = plansOf(headings, dictionary, ['member'], allowed);
  const [headAt = -1] = placesOf(pass, head.column);
  const numbersAt = placesOf(pass, of.idNumber?.id), phonesAt = placesOf(pass, of.phone?.id);
  const headerAt = (at: number): string => headings.headings[at]?.header ?? '';
  return (household, cells, line) => {
    const draft = newDraft(household.id);
    const cell = (at: number): string => cells[at] ?? '';
    for (const plan of plans) readColumn(draft, plan, cell, line, tally);
    joinAnswers(draft, dictionary, line, tally);
    if (cell(headAt).trim() === head.value) household.heads.push(line);
    const numbers = of.idNumber ? numbersAt.map((at) => of.idNumber && readPersonNumber(draft, of.idNumber, cell(at), line, headerAt(at), tally)) : [];
    const phones = of.phone ? phonesAt.map((at) => of.phone && readPersonPhone(draft, of.phone, cell(at), line, headerAt(at), tally)) : [];
    const idNumber = only(numbers), phone = only(phones);
    return { line, id: household.id, record: draft.record, problems: draft.problems, ...(idNumber !== undefined && { idNumber }), ...(phone !== undefined && { phone }) };
  };
}

/** What the columns of a number agree on. */
function only(found: readonly (string | undefined)[]): string | undefined {
  const given = found.filter((one) => one !== undefined);
  return given.every((one) => one === given[0]) ? given[0] : undefined;
}

const oneHead: Label = { zh: '每户一行“户主”', en: 'one head in each household' };
const findHead: Label = { zh: '请核实谁是户主。其他数据已读入。', en: 'Find out who the head is. Everything else was read.' };

function householdRow(draft: HouseholdDraft, plans: readonly ColumnPlan[], position: ReadonlyMap<number, number>, tally: Tally, { dictionary, everyMember }: Pass, withHeads: boolean, incomplete: boolean): TableRow {
  const { id, line, heads } = draft;
  const read = readHousehold(draft, plans, position, tally);
  joinAnswers(read, dictionary, line, tally);
  const { roster: { size } } = dictionary.members;
  // A row that was refused may be one more: of its household, or of any if nobody knows whose it is.
  if (everyMember && read.record[size.id] === undefined) read.record[size.id] = incomplete ? { low: draft.size } : draft.size;
  const { record, problems } = withoutDisagreements(dictionary.household, read.record, (of) => `line ${line}: ${of}`, id);
  return { line, id, record, problems: [...read.problems, ...problems, ...(withHeads && heads.length !== 1 ? [headProblem(dictionary, line, heads)] : [])] };
}

function headProblem({ head }: ExportDictionary, line: number, heads: readonly number[]): Problem {
  const code = heads.length === 0 ? 'lacking' : 'repeated';
  return { code, path: `line ${line}: ${head.column}`, given: shown(heads.map((at) => `${head.value}(${at})`).join(' ')), expected: oneHead, remedy: findHead };
}

import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import { withoutDisagreements } from '../disagreements.js';
import { repeated } from '../identity.js';
import { limits } from '../limits.js';
import { trimmed } from '../text.js';
import { plansOf } from './column-plans.js';
import type { ExportRow } from './export-report.js';
import { eachRow, newTally, placeReader, placesOf, withSilent, type Found, type Pass, type Sieve } from './pass.js';
import { readPersonNumber } from './read-person-number.js';
import { householdOf } from './row-identity.js';
import { joinAnswers, newDraft, readColumn } from './row-draft.js';

const aVillage: Label = { zh: '行政村名称', en: 'the name of the village' };
const giveVillage: Label = { zh: '请补上村名；本行未读入。', en: 'Give its name; the row was not read.' };

/**
 * Reads a file in which each row stands for itself: a village, known by its names from province to village, or a line about the work
 * of a person, known by the number of the household. A village that stands there twice is read in neither row.
 */
export function readLines(pass: Pass): Found {
  const { headings, dictionary, allowed } = pass, { kind } = headings, { household, members: { of: person }, village, villageName } = dictionary;
  const tally = newTally(pass), sieve: Sieve = { refused: [], setAside: [], emptyRows: 0 };
  const plans = plansOf(headings, dictionary, kind === 'village' ? ['village'] : ['member', 'work'], allowed);
  const nameAt = villageName.map((key) => placesOf(pass, key)).filter((at) => at.length > 0).map(([at = -1]) => at);
  const isNamed = placesOf(pass, villageName.at(-1)).length > 0;
  const keyAt = kind === 'village' ? (isNamed ? nameAt.slice(-1) : []) : placesOf(pass, household.key?.id);
  const [numberAt = -1] = placesOf(pass, person.idNumber?.id);
  const [yearAt = -1] = placesOf(pass, dictionary.year), years = new Set<string>();
  const placeOf = placeReader(pass), rows: ExportRow[] = [], cellsOf = new Map<ExportRow, readonly string[]>();
  eachRow(pass, keyAt, sieve, (cells, line, fits) => {
    if (!fits) return;
    const id = kind === 'village' ? villageOf(cells, isNamed ? nameAt : [], line) : householdOf(cells, keyAt, null, line);
    if (typeof id !== 'string') {
      sieve.refused.push({ line, cells, reason: id });
      return;
    }
    const year = (cells[yearAt] ?? '').trim();
    if (year !== '') years.add(year);
    const draft = newDraft(id);
    for (const plan of plans) readColumn(draft, plan, (at) => cells[at] ?? '', line, tally);
    joinAnswers(draft, dictionary, line, tally);
    const number = kind === 'work' && person.idNumber ? readPersonNumber(draft, person.idNumber, cells[numberAt] ?? '', line, headings.headings[numberAt]?.header ?? '', tally) : undefined;
    const { record, problems } = withoutDisagreements(kind === 'village' ? village : person, draft.record, (of) => `line ${line}: ${of}`);
    const row: ExportRow = { line, id, place: placeOf(cells), record, problems: [...draft.problems, ...problems], ...(number !== undefined && { idNumber: number }) };
    rows.push(row);
    if (kind === 'village') cellsOf.set(row, cells);
  });
  const times = new Map<string, number>();
  if (kind === 'village') for (const { id } of rows) times.set(id, (times.get(id) ?? 0) + 1);
  const twice = rows.filter(({ id }) => (times.get(id) ?? 0) > 1);
  const refused = [...sieve.refused, ...twice.map((row) => ({ line: row.line, cells: cellsOf.get(row) ?? [], reason: repeated(row.id, `line ${row.line}`) }))].sort((a, b) => a.line - b.line);
  return {
    rows: rows.filter(({ id }) => (times.get(id) ?? 0) <= 1), repeats: [], columns: withSilent(pass, tally), ...sieve, refused, cells: tally.cells,
    evidence: tally.evidence, years, damage: null, rounded: false,
  };
}

/** The names of a village from wide to narrow; the last must be there. */
function villageOf(cells: readonly string[], nameAt: readonly number[], line: number): string | Problem {
  const names = nameAt.map((at) => trimmed((cells[at] ?? '').slice(0, limits.text)));
  if ((names.at(-1) ?? '') === '') return { code: 'no-identity', path: `line ${line}`, given: shown(names.join('/')), expected: aVillage, remedy: giveVillage };
  return names.filter((name) => name !== '').join('/');
}

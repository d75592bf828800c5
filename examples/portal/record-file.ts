/** One household, village or county in a JSON file. */
import { isPlace, trimPlace, type Problem, type RecordOf } from '@dabiao/core';
import { checkRoster, readRecord } from '@dabiao/core/intake';
import { complaint, Complaint } from './complaint.ts';
import { readJson, shownPath } from './read-file.ts';
import { subjects, type SubjectName } from './subjects.ts';

const examples: Readonly<Record<SubjectName, string>> = { household: '{"householdSize": 4}', village: '{"povertyIncidence": 1.35}', county: '{"comprehensiveIncidence": 1.42}' };

/** Reads one record. More rows in a list than its size says is a problem too: neither is believed, and somebody can correct it. */
export function readRecordFile(path: string, subject: SubjectName, place: string): { record: RecordOf; problems: readonly Problem[] } {
  const { shape, lists } = subjects[subject];
  const aRecord = { zh: `一条记录，如 ${examples[subject]}`, en: `a record such as ${examples[subject]}` };
  const given = readJson(path, aRecord);
  const { record, problems } = readRecord(shape, given);
  if (record !== null) checkPlace([shape.key?.id ?? '', 'province'], given as Readonly<Record<string, unknown>>, place);
  if (record !== null) return { record, problems: [...problems, ...lists.flatMap((list) => checkRoster(list, record))] };
  throw new Complaint({
    zh: `${shownPath(path)}：不是一条记录；应为${aRecord.zh}。请改正后重试。`,
    en: `${shownPath(path)}: not a record; expected ${aRecord.en}. Correct it and try again.`,
  });
}

/**
 * The place that was asked for against the codes in the record: elsewhere another standard may hold, and nobody can tell which of the two is meant.
 *
 * @throws Complaint when one does not lie in the other
 */
function checkPlace(ids: readonly string[], record: Readonly<Record<string, unknown>>, place: string): void {
  for (const id of ids) {
    const code = Object.hasOwn(record, id) ? trimPlace(String(record[id])) : '';
    if (place === 'CN' || !isPlace(code) || code.startsWith(place) || place.startsWith(code)) continue;
    throw complaint(id, code, { zh: `与 --place ${place} 相符的代码`, en: `a code that agrees with --place ${place}` });
  }
}

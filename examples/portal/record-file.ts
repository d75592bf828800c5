/** One household, village or county in a JSON file. */
import type { Problem, RecordOf } from '@dabiao/core';
import { checkRoster, readRecord } from '@dabiao/core/intake';
import { Complaint } from './complaint.ts';
import { readJson, shownPath } from './read-file.ts';
import { subjects, type SubjectName } from './subjects.ts';

const examples: Readonly<Record<SubjectName, string>> = { household: '{"householdSize": 4}', village: '{"povertyIncidence": 1.35}', county: '{"comprehensiveIncidence": 1.42}' };

/** Reads one record. More rows in a list than its size says is a problem too: neither is believed, and somebody can correct it. */
export function readRecordFile(path: string, subject: SubjectName): { record: RecordOf; problems: readonly Problem[] } {
  const { shape, lists } = subjects[subject];
  const aRecord = { zh: `一条记录，如 ${examples[subject]}`, en: `a record such as ${examples[subject]}` };
  const { record, problems } = readRecord(shape, readJson(path, aRecord));
  if (record !== null) return { record, problems: [...problems, ...lists.flatMap((list) => checkRoster(list, record))] };
  throw new Complaint({
    zh: `${shownPath(path)}：不是一条记录；应为${aRecord.zh}。请改正后重试。`,
    en: `${shownPath(path)}: not a record; expected ${aRecord.en}. Correct it and try again.`,
  });
}

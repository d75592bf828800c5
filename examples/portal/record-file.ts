/** One household in a JSON file. */
import type { Problem, RecordOf } from '@dabiao/core';
import { checkRoster, readRecord } from '@dabiao/core/intake';
import { household, householdMembers } from '@dabiao/core/rulebook';
import { Complaint } from './complaint.ts';
import { readJson, shownPath } from './read-file.ts';

const aRecord = { zh: '一条记录，如 {"householdSize": 4}', en: 'a record such as {"householdSize": 4}' };

/** Reads one record. More members than the size says is a problem too: neither is believed, and somebody can correct it. */
export function readRecordFile(path: string): { record: RecordOf; problems: readonly Problem[] } {
  const { record, problems } = readRecord(household, readJson(path, aRecord));
  if (record !== null) return { record, problems: [...problems, ...checkRoster(householdMembers, record)] };
  throw new Complaint({
    zh: `${shownPath(path)}：不是一条记录；应为${aRecord.zh}。请改正后重试。`,
    en: `${shownPath(path)}: not a record; expected ${aRecord.en}. Correct it and try again.`,
  });
}

/** The published cases: read, checked, judged. */
import { ContractError, isDay, isPlace, judge, shown, type Label, type RecordOf, type Verdict } from '@dabiao/core';
import { householdExit } from '@dabiao/core/rulebook';
import { Complaint } from './complaint.ts';
import { readJson, shownPath } from './read-file.ts';

/** A case that somebody published. Most were published incompletely. Either it has a record, or it says why it is not judged. */
export type PublishedCase = {
  readonly id: string; readonly place: Label; readonly code: string; readonly on: string; readonly said: Label; readonly published: Label;
  readonly verification: string; readonly record?: RecordOf; readonly notJudged?: Label; readonly reading?: Label;
};
export type JudgedCase = { readonly published: PublishedCase; readonly verdict: Verdict | null };

/** @throws Complaint when the file is no list of cases, or a case cannot be judged as it stands */
export function judgePublished(path: string): JudgedCase[] {
  const cases = readJson(path, { zh: '案例的列表', en: 'a list of cases' });
  if (!Array.isArray(cases)) throw malformed(path, { zh: '不是列表', en: 'not a list' });
  return cases.map((given: unknown, i): JudgedCase => {
    const number = i + 1;
    if (!isCase(given)) throw malformed(path, { zh: `第 ${number} 个案例结构不对`, en: `case ${number} has the wrong shape` });
    return { published: given, verdict: judgedCase(path, given) };
  });
}

function judgedCase(path: string, { id, record, on, code }: PublishedCase): Verdict | null {
  try {
    return record === undefined ? null : judge(householdExit, record, { on, place: code });
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { path: field, given } = error.problem;
    throw malformed(path, { zh: `${shown(id)} 的 ${field} 不能是“${given}”`, en: `${field} of ${shown(id)} cannot be "${given}"` });
  }
}

const malformed = (path: string, { zh, en }: Label): Complaint => new Complaint({
  zh: `${shownPath(path)}：${zh}；应为案例的列表，各有 id、place、code、on、said、published、verification，以及 record 或 notJudged。请改正后重试。`,
  en: `${shownPath(path)}: ${en}; expected a list of cases with id, place, code, on, said, published, verification, and record or notJudged. Correct it and try again.`,
});

type Keyed = Readonly<Record<string, unknown>>;
const isObject = (x: unknown): x is Keyed => typeof x === 'object' && x !== null && !Array.isArray(x);
const isLabel = (x: unknown): boolean => isObject(x) && typeof x['zh'] === 'string' && typeof x['en'] === 'string';

function isCase(x: unknown): x is PublishedCase {
  if (!isObject(x)) return false;
  const { id, code, on, verification, record, notJudged, reading } = x;
  const texts = [id, code, on, verification].every((text) => typeof text === 'string') && isDay(String(on)) && isPlace(String(code));
  const labels = [x['place'], x['said'], x['published']].every(isLabel) && (reading === undefined || isLabel(reading));
  return texts && labels && (record === undefined ? isLabel(notJudged) : isObject(record));
}

/** The published cases: read, checked, held against the rules. */
import { join } from 'node:path';
import { ContractError, judge, shown, type Label, type Verdict } from '@dabiao/core';
import { householdExit } from '@dabiao/core/rulebook';
import { compare, type ComparedCase } from './agreement.ts';
import { Complaint } from './complaint.ts';
import { isPublishedCase, publishedKinds, type PublishedCase, type PublishedKind } from './published-case.ts';
import { readJson, shownPath } from './read-file.ts';

/** The cases of one file, compared. */
export type ComparedKind = { readonly kind: PublishedKind; readonly cases: readonly ComparedCase[] };
/** A published household and what our own standard says of it as a whole; null when it is not about one household. */
export type JudgedCase = { readonly published: PublishedCase; readonly verdict: Verdict | null };

/** @throws Complaint when a file is no list of cases, or a case cannot be judged as it stands */
export function comparePublished(folder: string): ComparedKind[] {
  return publishedKinds.map((kind) => {
    const path = join(folder, `${kind}.json`);
    return { kind, cases: readCases(path).map((c) => orComplain(path, c, () => compare(c))) };
  });
}

/** The households once more, each against the whole standard: for the table and the page. */
export function judgeHouseholds(compared: readonly ComparedKind[]): JudgedCase[] {
  const households = compared.flatMap(({ kind, cases }) => (kind === 'household-exits' ? cases : []));
  return households.map(({ published: c }) => ({ published: c, verdict: c.record === undefined ? null : judge(householdExit, c.record, { on: c.on, place: c.code }) }));
}

function readCases(path: string): PublishedCase[] {
  const cases = readJson(path, { zh: '案例的列表', en: 'a list of cases' });
  if (!Array.isArray(cases)) throw malformed(path, { zh: '不是列表', en: 'not a list' });
  return cases.map((given: unknown, i) => {
    if (!isPublishedCase(given)) throw malformed(path, { zh: `第 ${i + 1} 个案例结构不对`, en: `case ${i + 1} has the wrong shape` });
    return given;
  });
}

function orComplain<T>(path: string, { id }: PublishedCase, judged: () => T): T {
  try {
    return judged();
  } catch (error) {
    if (error instanceof RangeError) throw malformed(path, { zh: `${shown(id)} 问的是规则库没有的内容（${shown(error.message)}）`, en: `${shown(id)} asks for what the rulebook does not have: ${shown(error.message)}` });
    if (!(error instanceof ContractError)) throw error;
    const { path: field, given } = error.problem;
    throw malformed(path, { zh: `${shown(id)} 的 ${field} 不能是“${given}”`, en: `${field} of ${shown(id)} cannot be "${given}"` });
  }
}

const malformed = (path: string, { zh, en }: Label): Complaint => new Complaint({
  zh: `${shownPath(path)}：${zh}；应为案例的列表，各有 id、place、code、on、said、published、basis、verification、expected，或另有 record、explained、reading。请改正后重试。`,
  en: `${shownPath(path)}: ${en}; expected a list of cases with id, place, code, on, said, published, basis, verification and expected, and perhaps record, explained and reading. Correct it and try again.`,
});

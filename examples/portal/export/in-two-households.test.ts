import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inventedIdNumber } from '../../city/id-number.ts';
import { Complaint } from '../complaint.ts';
import { openExports } from './open-exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'dabiao-two-')), file = join(folder, 'persons.csv');
const open = (text: string, known: { readonly period?: string; readonly columns?: Record<string, string> } = {}) => {
  writeFileSync(file, text);
  return openExports([file], { on: '2019-12-31', place: '511722', ...known }, () => undefined);
};
const valid = inventedIdNumber(1, 1, '1990-01-01', 'male');

it('a person in two households is told with both lines and what to do, counts as not believed, and both households are kept', () => {
  const { between, doubts, registry } = open(`户编号,证件号码,性别\nA,${valid},男\nB,${valid},男\n`);
  expect(between.map(({ en }) => en)).toEqual([expect.stringMatching(/^A:2, B:3: repeated, given "99\*+\d\d\*"; expected each person in one household\. .+/)]);
  expect([doubts > 0, registry.register.households.length]).toEqual([true, 2]);
});

it('the same person twice in one household is no matter between households', () => {
  expect(open(`户编号,证件号码,性别\nA,${valid},男\nA,${valid},男\n`).between).toEqual([]);
});

it('a period and a header that were named are believed, and wrong ones are refused in the words of the command line', () => {
  const text = '户编号,与户主的关系,性别,家庭人口数\nA,户主,男,1\n';
  expect(open(text, { columns: { 与户主的关系: 'relation' } }).doubts).toBe(0);
  for (const [known, told] of [[{ period: '1999' }, '--period'], [{ columns: { 与户主的关系: 'nope' } }, '--column 与户主的关系']] as const) {
    let error: unknown;
    try { open(text, known); } catch (caught) { error = caught; }
    expect([error instanceof Complaint, (error as Complaint).sentence.en.startsWith(told)]).toEqual([true, true]);
  }
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { householdDetail } from '@dabiao/city';
import { openExports } from './open-exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'dabiao-asked-'));
const opened = (lines: string) => {
  const file = join(folder, 'persons.csv');
  writeFileSync(file, lines);
  const { registry } = openExports([file], { on: '2020-12-31', place: '511722' }, () => undefined);
  rmSync(file);
  const { register, assessment: { checked, on, place } } = registry;
  const one = (outcomes: Uint8Array | undefined) => [...outcomes ?? []];
  const electricity = checked.find(({ check }) => check.endsWith('/production-electricity'));
  return { outcomes: one(electricity?.outcomes), counted: [electricity?.ok, electricity?.cannotTell, electricity?.defect], found: householdDetail(register, 'A', { on, place })?.findings.find(({ check }) => check === electricity?.check)?.outcome };
};

it('a blank is a defect where the file has the field, and cannot be told where it has none', () => {
  const place = '四川省,达州市,宣汉县,某乡,某村';
  const heads = '省,市,县,乡,村,户编号,性别,家庭人口数';
  expect(opened(`${heads},是否通生产用电\n${place},A,男,1,\n${place},B,男,1,是\n`)).toEqual({ outcomes: [2, 0], counted: [1, 0, 1], found: 'defect' });
  expect(opened(`${heads}\n${place},A,男,1\n${place},B,男,1\n`)).toEqual({ outcomes: [1, 1], counted: [0, 2, 0], found: 'cannot-tell' });
});

/** Each mechanism is four things named alike: its word, its data, its reading, its cases. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const found = (pattern: string): string[] => globSync(pattern, { cwd: src }).map((file) => file.replaceAll('\\', '/'));

const mechanisms = ['assignment', 'calendar', 'score', 'classes', 'procedure', 'ledger', 'check', 'adoption', 'matching'];

test.each(mechanisms)('%s: a word, data, a reading and cases', (word) => {
  const data = found(`rulebook/**/*-${word}.ts`);
  expect(found(`model/${word}.ts`)).toEqual([`model/${word}.ts`]);
  expect(found(`{engine,intake}/${word}/*.ts`).length).toBeGreaterThan(0);
  expect(data.length).toBeGreaterThan(0);
  expect(data.map((file) => file.replace(/\.ts$/, '.cases.ts')).filter((file) => !found(`rulebook/**/*-${word}.cases.ts`).includes(file))).toEqual([]);
});

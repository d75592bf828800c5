/** Every check with the case table beside it; a check of a list has its part of the table beside the list. */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { Check } from '../../src/model/check.js';
import type { CheckCase } from '../../src/model/check-case.js';
import { checks } from '../../src/rulebook/catalogue.js';

export const checkCases: readonly { readonly check: Check; readonly cases: readonly CheckCase[] }[] = await Promise.all(checks.map(async (check) => ({ check, cases: await casesOf(check.id) })));

async function casesOf(id: string): Promise<readonly CheckCase[]> {
  const path = (of: string): URL => new URL(`../../src/rulebook/${of}.cases.ts`, import.meta.url);
  if (existsSync(fileURLToPath(path(id)))) return ((await import(path(id).href)) as { cases: readonly CheckCase[] }).cases;
  const list = (await import(path(dirname(id)).href)) as { cases: Readonly<Record<string, readonly CheckCase[]>> };
  const cases = list.cases[basename(id)];
  if (cases === undefined) throw new Error(`${id} has no case table`);
  return cases;
}

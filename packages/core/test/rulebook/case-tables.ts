/** Every rule with the case table beside it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleCase } from '../../src/model/rule-case.js';
import type { Rule } from '../../src/model/rule.js';
import { rules } from '../../src/rulebook/catalogue.js';

export type CaseTable = { readonly rule: Rule; readonly cases: readonly RuleCase[] };

export const caseTables: readonly CaseTable[] = await Promise.all(
  rules.map(async (rule) => {
    const path = new URL(`../../src/rulebook/${rule.id}.cases.ts`, import.meta.url);
    if (!existsSync(fileURLToPath(path))) throw new Error(`${rule.id} has no case table: write ${fileURLToPath(path)}`);
    const { cases } = (await import(path.href)) as { cases: readonly RuleCase[] };
    return { rule, cases };
  }),
);

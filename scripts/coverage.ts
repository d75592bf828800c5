/**
 * The clauses of the founding text, and what of the rulebook carries each of them out.
 *
 *   npm run coverage              writes docs/coverage.md
 *   npm run coverage -- --check   fails when the page has drifted, or a clause names what the rulebook does not have
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './coverage/clause.ts';
import { evaluation } from './coverage/evaluation.ts';
import { implementation } from './coverage/implementation.ts';
import { investment } from './coverage/investment.ts';
import { coveragePage, faultsOf } from './coverage/page.ts';
import { participation } from './coverage/participation.ts';
import { policy } from './coverage/policy.ts';
import { responsibility } from './coverage/responsibility.ts';
import { supervision } from './coverage/supervision.ts';

const systems: readonly System[] = [responsibility, policy, investment, implementation, participation, supervision, evaluation];
const file = join(import.meta.dirname, '..', 'docs', 'coverage.md');
const page = coveragePage(systems), faults = faultsOf(systems);

for (const fault of faults) console.error(`FAIL ${fault}. Correct it in scripts/coverage.`);
const drifted = !existsSync(file) || readFileSync(file, 'utf8') !== page;
if (process.argv.includes('--check')) {
  if (drifted) console.error('FAIL docs/coverage.md: not what the rulebook says. Run: npm run coverage');
} else if (drifted && faults.length === 0) writeFileSync(file, page);
if (faults.length > 0 || (drifted && process.argv.includes('--check'))) process.exitCode = 1;
console.log(`coverage: ${systems.flatMap(({ clauses }) => clauses).length} clauses, ${faults.length} faults`);

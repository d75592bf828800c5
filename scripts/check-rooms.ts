/**
 * Checks the house rules that a compiler does not know.
 *
 *   node scripts/check-rooms.ts [root]
 */
import { join } from 'node:path';
import { importChecks } from './rooms/imports.ts';
import { languageChecks } from './rooms/language.ts';
import { pagePolicyChecks } from './rooms/page-policy.ts';
import { rulebookChecks } from './rooms/rulebook.ts';
import { readSources, type Check, type Finding, type SourceFile } from './rooms/source-file.ts';
import { styleChecks } from './rooms/style.ts';

const checks: readonly Check[] = [...importChecks, ...languageChecks, ...rulebookChecks, ...styleChecks, ...pagePolicyChecks];

/** One check with the number of files that it looked at and what it found. */
export type Outcome = { readonly name: string; readonly looked: number; readonly findings: readonly Finding[] };

/** Runs every check over the files. */
export const checkRooms = (files: readonly SourceFile[]): Outcome[] =>
  checks.map(({ name, concerns, find }) => {
    const concerned = files.filter(({ path }) => concerns(path));
    return { name, looked: concerned.length, findings: concerned.flatMap(find) };
  });

const say = ({ path, line, what, remedy }: Finding): string => `  ${path}:${String(line)}  ${what}\n      ${remedy}`;

function main(root: string): void {
  const files = readSources(root);
  for (const { name, looked, findings } of checkRooms(files)) {
    const errors = findings.filter((f) => f.only !== 'warning');
    console.log(`${errors.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${String(looked)} files, ${String(errors.length)} errors, ${String(findings.length - errors.length)} warnings`);
    for (const finding of findings) (finding.only === 'warning' ? console.log : console.error)(say(finding));
    if (errors.length > 0) process.exitCode = 1;
  }
  if (files.length === 0) {
    console.error(`FAIL no source below ${root}`);
    process.exitCode = 1;
  }
}

if (import.meta.main) main(process.argv[2] ?? join(import.meta.dirname, '..'));

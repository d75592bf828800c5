/** The READMEs and the pages with a program are true to the letter: every program in them runs as printed, and prints what stands below it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = join(root, '.readme-program.mjs');
/** How many programs each has; a page for the browser is not run here. The first of the first two is promised in twelve lines. */
const files: Readonly<Record<string, number>> = { 'README.md': 3, 'README.zh-CN.md': 3, 'packages/core/README.md': 1, 'docs/export.md': 1 };
const promised = 12;

/** A program, and the block of text right below it. */
const blocks = /```js\n([\s\S]*?)```(?:\s*```text\n([\s\S]*?)```)?/g;

function faultOf(code: string, expected: string | undefined): string | null {
  if (expected === undefined) return 'no text block below it says what it prints';
  writeFileSync(program, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  rmSync(program, { force: true });
  if (status !== 0) return `it ends with ${status}\n${stderr}`;
  return stdout === expected ? null : `it prints\n${stdout}`;
}

for (const [file, count] of Object.entries(files)) {
  const programs = [...readFileSync(join(root, file), 'utf8').matchAll(blocks)];
  const lines = (programs[0]?.[1] ?? '').trimEnd().split('\n').length;
  const faults = [
    ...(programs.length === count ? [] : [`${programs.length} programs instead of ${count}`]),
    ...(lines <= promised ? [] : [`the first has ${lines} lines instead of ${promised}`]),
    ...programs.flatMap(([, code = '', expected], i) => {
      const fault = faultOf(code, expected);
      return fault === null ? [] : [`program ${i + 1}: ${fault}`];
    }),
  ];
  for (const fault of faults) console.error(`FAIL ${file}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`ok   ${file}: ${count} run and print what it says`);
}

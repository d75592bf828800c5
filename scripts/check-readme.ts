/** The README is true to the letter: its first program runs as printed and prints what stands below it, in both languages. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = join(root, '.readme-program.mjs');
for (const file of ['README.md', 'README.zh-CN.md']) {
  const [, code, expected] = /```js\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  if (code === undefined || expected === undefined) throw new Error(`${file}: no js block followed by a text block`);
  writeFileSync(program, code);
  try {
    const printed = execFileSync(process.execPath, [program], { encoding: 'utf8' });
    const lines = code.trimEnd().split('\n').length;
    if (printed !== expected || lines > 12) {
      console.error(`FAIL ${file}: ${lines} lines; they print\n${printed}`);
      process.exitCode = 1;
    } else console.log(`ok   ${file}: ${lines} lines run and print what it says`);
  } finally {
    rmSync(program, { force: true });
  }
}

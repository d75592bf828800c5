/**
 * The handbook: the rulebook as pages to read, in Chinese and English, made from the rules themselves.
 *
 *   npm run handbook              writes docs/handbook
 *   npm run handbook -- --check   fails when a page has drifted, is missing, or is left over
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caseTables } from './handbook/cases.ts';
import { pagesOf } from './handbook/pages.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'handbook');
const pages = pagesOf(await caseTables());

const written = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => f.replaceAll('\\', '/')).filter((f) => f.endsWith('.md')) : [];
const leftOver = written.filter((file) => !pages.has(file));
const drifted = [...pages].filter(([file, text]) => !written.includes(file) || readFileSync(join(folder, file), 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const [file] of drifted) console.error(`FAIL docs/handbook/${file}: not what the rulebook says. Run: npm run handbook`);
  for (const file of leftOver) console.error(`FAIL docs/handbook/${file}: about nothing in the rulebook. Run: npm run handbook`);
  if (drifted.length + leftOver.length > 0) process.exitCode = 1;
} else {
  for (const file of leftOver) rmSync(join(folder, file));
  for (const [file, text] of drifted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
console.log(`handbook: ${pages.size} pages, ${drifted.length} differ, ${leftOver.length} left over`);

/**
 * The entrances of @dabiao/core: `exports` in its package.json follows from the source tree.
 *
 *   node scripts/entrances.ts            fails when package.json differs
 *   node scripts/entrances.ts --update   writes it
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Condition = { readonly types: string; readonly default: string };
type Exports = Record<string, string | { readonly import: Condition; readonly require: Condition }>;

const core = join(import.meta.dirname, '..', 'packages', 'core');

/** Every planned entrance and its source below packages/core/src, without `.ts`. One without a source file is not published. */
export const planned: Readonly<Record<string, string>> = {
  '.': 'index',
  './rulebook': 'rulebook/index',
  './intake': 'intake/index',
  './change': 'change/index',
  './node': 'files/index',
  './vitest': 'change/vitest',
  './messages/zh': 'report/messages/zh',
  './messages/en': 'report/messages/en',
};

/** The entrances whose source file is there: subpath and file below src, without `.ts`. */
export const entrances: readonly (readonly [string, string])[] = Object.entries(planned).filter(([, file]) => existsSync(join(core, 'src', `${file}.ts`)));

/** Import and require each with its own declarations: one shared `types` would lie to one of them. */
const conditions = (file: string) => ({
  import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  require: { types: `./dist/cjs/${file}.d.ts`, default: `./dist/cjs/${file}.js` },
});

/** What package.json should say. `./rulebook/*` is one rule by its id, such as `./rulebook/implementation/exit/household`. */
export function wantedExports(): Exports {
  const named = entrances.map(([subpath, file]) => [subpath, conditions(file)] as const);
  return { ...Object.fromEntries(named), './rulebook/*': conditions('rulebook/*'), './package.json': './package.json' };
}

function main(): void {
  const file = join(core, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { exports: Exports };
  const same = JSON.stringify(manifest.exports) === JSON.stringify(wantedExports());
  const waiting = Object.keys(planned).length - entrances.length;
  if (!same && process.argv.includes('--update')) {
    writeFileSync(file, `${JSON.stringify({ ...manifest, exports: wantedExports() }, null, 2)}\n`);
    console.log('entrances: packages/core/package.json written');
  } else if (!same) {
    console.error('entrances: `exports` in packages/core/package.json is not what the source tree offers.\n  To do: node scripts/entrances.ts --update');
    process.exitCode = 1;
  }
  console.log(`entrances: ${entrances.length} open, ${waiting} planned and not there yet: ${entrances.map(([subpath]) => subpath).join(' ')}`);
}

if (import.meta.main) main();

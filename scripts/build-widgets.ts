/** Builds @dabiao/widgets: modules for npm, the two stand-alone files, declarations, and the manifest with editor and framework types. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vueTypes, type Manifest } from './vue-types.ts';

const widgets = join(import.meta.dirname, '..', 'packages', 'widgets');
const run = (tool: string, ...args: string[]): void => void execFileSync(tool, args, { cwd: widgets, stdio: 'inherit' });

for (const output of ['dist', 'custom-elements.json']) rmSync(join(widgets, output), { recursive: true, force: true });
if (globSync('src/**/*.ts', { cwd: widgets }).length === 0) {
  console.log('widgets: packages/widgets/src holds no source yet, nothing to build');
} else {
  run('tsup');
  run('tsc', '-p', 'tsconfig.build.json');
  run('cem', 'analyze', '--quiet');
  const manifest = JSON.parse(readFileSync(join(widgets, 'custom-elements.json'), 'utf8')) as Manifest;
  writeFileSync(join(widgets, 'dist/vue.d.ts'), vueTypes(manifest));
}

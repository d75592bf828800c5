/** Builds @dabiao/widgets: modules for npm, the two stand-alone files, declarations, and the manifest with editor and framework types. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const widgets = join(import.meta.dirname, '..', 'packages', 'widgets');
const run = (tool: string, ...args: string[]): void => void execFileSync(tool, args, { cwd: widgets, stdio: 'inherit' });

rmSync(join(widgets, 'dist'), { recursive: true, force: true });
if (globSync('src/**/*.ts', { cwd: widgets }).length === 0) {
  console.log('widgets: packages/widgets/src holds no source yet, nothing to build');
} else {
  run('tsup');
  run('tsc', '-p', 'tsconfig.build.json');
  run('cem', 'analyze', '--quiet');
  if (!existsSync(join(widgets, 'custom-elements.json'))) throw new Error('packages/widgets: `cem analyze` wrote no custom-elements.json');
}

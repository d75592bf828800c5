/** Builds @dabiao/widgets: modules for npm, the two stand-alone files, declarations, and the manifest with editor and framework types. */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';
import { vueTypes, type Manifest } from './vue-types.ts';

const widgets = join(import.meta.dirname, '..', 'packages', 'widgets');
/**
 * A registration is a side effect: where `sideEffects` of package.json forgets it, a bundler drops it without a word, and the file
 * for pages without a bundler then defines nothing.
 */
function checkRegistrations(manifest: Manifest): void {
  const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  for (const file of ['dabiao-widgets.js', 'dabiao.iife.js'].filter((name) => existsSync(join(widgets, 'dist', name)))) {
    const text = readFileSync(join(widgets, 'dist', file), 'utf8');
    const dropped = tags.filter((tag) => !new RegExp(`["'\`]${tag}["'\`]`).test(text));
    if (dropped.length > 0) throw new Error(`${file} does not register ${dropped.join(', ')}: import its .define module in src/entry/all.ts, and see sideEffects in package.json`);
    console.log(`widgets: ${file} registers ${tags.length} elements`);
  }
}

/** Two copies on one page compare what is in base/version.ts. */
function checkVersion(): void {
  const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as { version: string };
  const file = 'src/base/version.ts';
  if (!readFileSync(join(widgets, file), 'utf8').includes(`'${version}'`)) throw new Error(`${file} does not say ${version}, the version in package.json: write it there`);
}

const run = (tool: string, ...args: string[]): void => runTool(widgets, tool, ...args);

for (const output of ['dist', 'custom-elements.json']) rmSync(join(widgets, output), { recursive: true, force: true });
if (globSync('src/**/*.ts', { cwd: widgets }).length === 0) {
  console.log('widgets: packages/widgets/src holds no source yet, nothing to build');
} else {
  checkVersion();
  run('tsup');
  run('tsc', '-p', 'tsconfig.build.json');
  run('cem', 'analyze', '--quiet');
  const manifest = JSON.parse(readFileSync(join(widgets, 'custom-elements.json'), 'utf8')) as Manifest;
  writeFileSync(join(widgets, 'dist/vue.d.ts'), vueTypes(manifest));
  checkRegistrations(manifest);
}

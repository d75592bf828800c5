/** Checks that one rule brings no other rule, and judging brings no schema: with esbuild, as an application would bundle the build. */
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'packages/core/dist');

const systems = 'responsibility|policy|investment|implementation|participation|supervision|evaluation';
const isRule = (file: string): boolean => new RegExp(`/rulebook/(${systems})/`).test(file);

/** The files whose code is in the bundle of these lines; with `whole`, all that they reach. */
async function bundled(lines: string, whole = false): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: lines, resolveDir: root }, bundle: true, write: false, format: 'esm', metafile: true, minify: true, treeShaking: true, outfile: 'out.js',
    ...(whole && { ignoreAnnotations: true }),
  });
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return whole ? Object.keys(metafile.inputs) : Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

/** The rule of a module, whatever other rules share with it; of a file that is none, its first export. */
async function nameIn(file: string): Promise<string | undefined> {
  const module = (await import(file)) as Record<string, unknown>;
  const names = Object.keys(module);
  return names.find((name) => 'criteria' in (module[name] as object)) ?? names[0];
}

function fail(what: string, remedy: string): void {
  console.error(`FAIL ${what}\n  To do: ${remedy}`);
  process.exitCode = 1;
}

async function checkRule(file: string): Promise<void> {
  const name = await nameIn(file);
  if (name === undefined) {
    fail(`${file} exports nothing`, 'One rule per file, exported by name.');
    return;
  }
  const use = `import { judge } from '@dabiao/core';\nimport { ${name} } from '@dabiao/core/rulebook';\nconsole.log(judge(${name}, {}, { on: '2019-12-31', place: '51' }));`;
  const reachable = new Set(await bundled(`export { ${name} } from '${file}';`, true));
  const stray = (await bundled(use)).filter((used) => used.includes('/rulebook/') && !reachable.has(used) && !used.endsWith('rulebook/index.js'));
  if (stray.length > 0) fail(`importing ${name} also brings ${stray.join(', ')}`, 'Keep what runs at the top of a rule file free of side effects, or import it from its own file.');
}

async function main(): Promise<void> {
  const rules = globSync('rulebook/**/*.js', { cwd: dist }).map((file) => join(dist, file)).filter(isRule);
  for (const rule of rules) await checkRule(rule);
  const engine = await bundled(`import { judge } from '@dabiao/core';\nconsole.log(judge);`);
  const heavy = engine.filter((file) => /\/(zod|rulebook|intake|report\/messages)\//.test(file));
  if (heavy.length > 0) fail(`judge alone brings ${heavy.join(', ')}`, 'The engine must not reach schemas, rules or messages.');
  console.log(`check-bundle: ${rules.length} rules each alone, judge alone is ${engine.length} files from ${new Set(engine.map(dirname)).size} folders`);
}

if (existsSync(dist)) await main();
else fail('packages/core/dist is absent', 'npm run build');

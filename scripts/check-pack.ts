/**
 * Packs both packages and uses the tarballs as a customer would: publint, attw, then a new project that installs them, judges under
 * every Node of this machine in ESM and CommonJS, and type-checks under every module resolution.
 *
 * Needs a build and the registry (or a warm npm cache) for the runtime dependencies.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entrances } from './entrances.ts';
import { cjs, esm, loadAll, typed, typedWidgets } from './pack/consumer.ts';
import { nodeVersions } from './pack/node-versions.ts';

const root = join(import.meta.dirname, '..');
const packed = join(root, '.pack');
const bin = join(root, 'node_modules', '.bin');
let steps = 0;

/** Runs a step; when it fails, says which one, shows its output and what to do, and ends. */
function step(what: string, remedy: string, tool: string, args: readonly string[], cwd: string): string {
  steps += 1;
  try {
    const out = execFileSync(tool, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    console.log(`ok   ${what}`);
    return out;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    console.error(`FAIL ${what} (in ${cwd})\n${stdout}${stderr}\n  To do: ${remedy}`);
    process.exit(1);
  }
}

function pack(workspace: string): string {
  const out = step(`npm pack ${workspace}`, 'Run `npm run build` first.', 'npm', ['pack', '-w', workspace, '--pack-destination', packed, '--json'], root);
  const [info] = Object.values(JSON.parse(out) as Record<string, { filename: string; entryCount: number; unpackedSize: number; files: { path: string }[] }>);
  if (info === undefined) throw new Error(`npm pack ${workspace} wrote no file`);
  console.log(`     ${info.filename}: ${info.entryCount} files, ${Math.round(info.unpackedSize / 1024)} kB unpacked`);
  const stray = info.files.filter(({ path }) => /\.(test|cases)\.|\.tsbuildinfo$/.test(path));
  if (stray.length > 0) throw new Error(`${workspace} packs ${stray.map(({ path }) => path).join(', ')}: exclude them from the build`);
  return join(packed, info.filename);
}

function lintTarball(tarball: string, profile: 'node16' | 'esm-only'): void {
  const remedy = 'Correct `exports` or `files` of its package.json (node scripts/entrances.ts --update for core).';
  step(`publint ${profile}`, remedy, join(bin, 'publint'), [tarball, '--strict'], root);
  const exclude = profile === 'esm-only' ? ['--exclude-entrypoints', 'custom-elements.json', 'dabiao.iife.js'] : [];
  step(`attw ${profile}`, remedy, join(bin, 'attw'), [tarball, '--profile', profile, '--format', 'ascii', ...exclude], root);
}

const write = (project: string, name: string, text: string): void => writeFileSync(join(project, name), text);

function install(project: string, tarballs: readonly string[]): void {
  write(project, 'package.json', '{ "name": "consumer", "private": true, "type": "module" }\n');
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', ...tarballs];
  step(`install ${tarballs.length} tarballs`, 'Is the registry reachable? Are all runtime dependencies listed?', 'npm', args, project);
}

function judgeEverywhere(project: string): void {
  const specifiers = entrances.map(([subpath]) => `@dabiao/core${subpath.slice(1)}`).filter((s) => s !== '@dabiao/core/vitest');
  write(project, 'judge.mjs', esm + loadAll(specifiers, 'esm'));
  write(project, 'judge.cjs', cjs + loadAll(specifiers, 'cjs'));
  for (const { path, version } of nodeVersions()) {
    for (const file of ['judge.mjs', 'judge.cjs']) step(`${file} under Node ${version}, ${specifiers.length} entrances`, 'Run it by hand in a project with the tarball.', path, [file], project);
  }
}

function typeCheck(project: string, widgets: boolean): void {
  const remedy = 'Look at the declarations in dist and dist/cjs, and at the `types` conditions of `exports`.';
  for (const name of ['typed.ts', 'typed.mts', 'typed.cts']) write(project, name, typed);
  const elements = widgets ? ['elements.ts'] : [];
  for (const name of elements) write(project, name, typedWidgets);
  const common = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], lib: ['ES2022', 'DOM'], target: 'ES2022', skipLibCheck: false };
  const kinds = { bundler: ['ESNext', ['typed.ts', ...elements]], nodenext: ['NodeNext', ['typed.mts', 'typed.cts', ...elements]], node16: ['Node16', ['typed.mts', 'typed.cts']] } as const;
  for (const [moduleResolution, [module, files]] of Object.entries(kinds)) {
    write(project, 'tsconfig.json', JSON.stringify({ compilerOptions: { ...common, module, moduleResolution }, files }));
    for (const tool of ['tsc', 'tsc6']) step(`${tool} with ${moduleResolution}, ${files.length} files`, remedy, join(bin, tool), ['-p', '.'], project);
  }
}

rmSync(packed, { recursive: true, force: true });
mkdirSync(packed);
const project = mkdtempSync(join(tmpdir(), 'dabiao-consumer-'));
try {
  const core = pack('packages/core');
  lintTarball(core, 'node16');
  const widgets = existsSync(join(root, 'packages/widgets/dist')) ? pack('packages/widgets') : undefined;
  if (widgets === undefined) console.log('     packages/widgets has no build yet: left out');
  else lintTarball(widgets, 'esm-only');
  install(project, widgets === undefined ? [core] : [core, widgets]);
  judgeEverywhere(project);
  typeCheck(project, widgets !== undefined);
  console.log(`check-pack: ${steps} steps, Node ${nodeVersions().map(({ version }) => version).join(', ')}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}

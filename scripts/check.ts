/**
 * Everything that must hold, one step after another; a failing step does not hide the next.
 *
 *   npm run check                 all steps
 *   npm run check -- lint knip    these steps only
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Order matters: `build` comes first, because scripts and examples are checked against the declarations in `dist`. */
const steps: Readonly<Record<string, readonly string[]>> = {
  build: ['npm', 'run', '--silent', 'build'],
  typecheck: ['npm', 'run', '--silent', 'typecheck'],
  lint: ['npm', 'run', '--silent', 'lint'],
  rooms: ['npm', 'run', '--silent', 'rooms'],
  entrances: ['npm', 'run', '--silent', 'entrances'],
  test: ['npm', 'test', '--silent'],
  postgresql: ['npm', 'run', '--silent', 'postgresql'],
  api: ['npm', 'run', '--silent', 'api'],
  bundle: ['npm', 'run', '--silent', 'bundle'],
  size: ['npm', 'run', '--silent', 'size'],
  csp: ['npm', 'run', '--silent', 'csp'],
  handbook: ['npm', 'run', '--silent', 'handbook', '--', '--check'],
  coverage: ['npm', 'run', '--silent', 'coverage', '--', '--check'],
  docs: ['npm', 'run', '--silent', 'docs'],
  pack: ['npm', 'run', '--silent', 'pack:check'],
  knip: ['npm', 'run', '--silent', 'knip', '--', '--no-config-hints'],
  start: ['npm', 'run', '--silent', 'start:check'],
  readme: ['npm', 'run', '--silent', 'readme'],
  numbers: ['npm', 'run', '--silent', 'numbers', '--', '--check'],
  city: ['npm', 'run', '--silent', 'city:check'],
  once: ['npm', 'start', '--silent', '--', '--once'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) throw new Error(`no step called ${unknown.join(', ')}; there are: ${Object.keys(steps).join(', ')}`);

const rows: string[] = [];
for (const [name, [tool = '', ...args]] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const { status, signal } = spawnSync(tool, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  rows.push(`${status === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${seconds.padStart(6)} s${signal ? ` (${signal})` : ''}`);
  if (status !== 0) process.exitCode = 1;
}
console.log(`\n== summary\n${rows.join('\n')}`);

/** Builds @dabiao/core: ESM in dist, CommonJS in dist/cjs, declarations for both. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const core = join(import.meta.dirname, '..', 'packages', 'core');
const run = (tool: string, ...args: string[]): void => void execFileSync(tool, args, { cwd: core, stdio: 'inherit' });

rmSync(join(core, 'dist'), { recursive: true, force: true });
run('tsup');
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.build.json', '--outDir', 'dist/cjs');
writeFileSync(join(core, 'dist/cjs/package.json'), '{ "type": "commonjs" }\n');

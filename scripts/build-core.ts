/** Builds @dabiao/core: ESM in dist, CommonJS in dist/cjs, declarations for both. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

const core = join(import.meta.dirname, '..', 'packages', 'core');
const run = (tool: string, ...args: string[]): void => runTool(core, tool, ...args);

rmSync(join(core, 'dist'), { recursive: true, force: true });
run('tsup');
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.build.json', '--outDir', 'dist/cjs');
writeFileSync(join(core, 'dist/cjs/package.json'), '{ "type": "commonjs" }\n');

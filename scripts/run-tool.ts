import { spawnSync } from 'node:child_process';

/** Runs a tool in a folder with its output shown. When it fails, says so in one line and ends with its exit code: its own message is the one that helps. */
export function runTool(folder: string, tool: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(tool, args, { cwd: folder, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`FAIL ${[tool, ...args].join(' ')} in ${folder}${error ? `: ${error.message}` : ''}`);
  process.exit(status ?? 1);
}

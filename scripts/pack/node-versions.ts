import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Node to run consumers under. */
export type NodeVersion = { readonly path: string; readonly version: string };

function versionOf(path: string): string | undefined {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/**
 * Every different Node on this machine: the one that runs, those on PATH, and the paths in `DABIAO_NODES`.
 *
 * The system's Node is the oldest that the packages promise, the one from npm the newest that the tools need.
 */
export function nodeVersions(): NodeVersion[] {
  const listed = (process.env['DABIAO_NODES'] ?? '').split(delimiter).filter(Boolean);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const found = new Map<string, string>();
  for (const path of [process.execPath, ...listed, ...onPath].filter((p) => existsSync(p))) {
    const version = versionOf(path);
    if (version !== undefined && !found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ path, version }));
}

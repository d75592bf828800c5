/** A PostgreSQL server for one run: a cluster in a folder of its own, reachable through a socket in that folder, and gone afterwards. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Server = { readonly address: string; readonly version: string; readonly stop: () => void };

/** Where Debian and others put the programs; a later version first. `POSTGRESQL_BIN` names another folder. */
function findPrograms(): string | undefined {
  const folders = [process.env['POSTGRESQL_BIN'], ...globSync(['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin']).sort().reverse(), '/usr/local/bin', '/usr/bin'];
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root: its own user does, or nobody. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (user: string, option: string): number => Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('postgres', '-u'), gid: idOf('postgres', '-g') };
  } catch {
    return { uid: idOf('nobody', '-u'), gid: idOf('nobody', '-g') };
  }
}

/** Starts a server; undefined where its programs are not installed. */
export function startServer(): Server | undefined {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-postgresql-'));
  const data = join(folder, 'data'), log = join(folder, 'log');
  const who = owner();
  const options: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], ...who };
  const run = (program: string, ...args: string[]): unknown => execFileSync(join(programs, program), args, options);
  const stop = (): void => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-s');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (who) chownSync(folder, who.uid, who.gid);
    run('initdb', '-D', data, '--username=dabiao', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync');
    run('pg_ctl', 'start', '-D', data, '-l', log, '-w', '-s', '-o', `-k ${folder} -c listen_addresses= -c fsync=off -c jit=off`);
  } catch (error) {
    if (existsSync(log)) console.error(readFileSync(log, 'utf8'));
    stop();
    throw error;
  }
  const version = execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
  return { address: `postgresql://dabiao@localhost/postgres?host=${encodeURIComponent(folder)}`, version, stop };
}

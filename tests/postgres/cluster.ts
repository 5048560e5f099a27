import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a cluster is reached, by its superuser. */
export interface Reached {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A running cluster of nothing but its own folder. */
export interface Cluster {
  readonly reached: Reached;
  /** Readable by the server. */
  readonly folder: string;
  /** Stops it and leaves nothing behind. */
  remove(): void;
}

/** Where Debian puts each version. */
const INSTALLED = '/usr/lib/postgresql';
/** Debian's account for it: initdb refuses to run as root. */
const USER = 'postgres';
const HOST = '127.0.0.1';

/** The programs of the newest PostgreSQL that Debian has installed; `undefined` where there is none. */
export function installedPostgres(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
  const found = versions.map((version) => join(INSTALLED, version, 'bin')).filter((bin) => existsSync(join(bin, 'initdb')));
  return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
}

/** Makes and starts a cluster on a free port of the loopback, with a password of its own. */
export async function startCluster(bin: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const [data, secret, password] = [join(folder, 'data'), join(folder, 'password'), randomUUID()];
  const remove = () => {
    if (existsSync(join(data, 'postmaster.pid'))) asUser(join(bin, 'pg_ctl'), 'stop', '-D', data, '-m', 'immediate', '-w');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    writeFileSync(secret, password, { mode: 0o600 });
    if (isRoot()) execFileSync('chown', ['-R', USER, folder]);
    chmodSync(folder, 0o700);
    asUser(
      join(bin, 'initdb'),
      '-D',
      data,
      '-U',
      USER,
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    );
    const settings = `-p ${port} -c listen_addresses=${HOST} -c unix_socket_directories=${folder} -c fsync=off`;
    asUser(join(bin, 'pg_ctl'), 'start', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w');
    return { reached: { host: HOST, port, user: USER, password, database: 'postgres' }, folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function asUser(program: string, ...args: string[]): void {
  const [command, ...all] = isRoot() ? ['runuser', '-u', USER, '--', program, ...args] : [program, ...args];
  execFileSync(command as string, all, { cwd: tmpdir(), stdio: ['ignore', 'ignore', 'inherit'] });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => (address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port)));
    });
  });
}

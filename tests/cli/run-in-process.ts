import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Io, Sink } from '../../src/cli/io/io.js';
import { run } from '../../src/cli/run.js';

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Connected {
  readonly input?: string | Buffer | readonly (string | Buffer)[];
  readonly stdout?: Sink;
  readonly terminal?: boolean;
  readonly now?: () => number;
  /** English unless told: most expectations are. */
  readonly env?: Readonly<Record<string, string>>;
  readonly threads?: boolean;
}

/** A thread on Node 20 does not read TypeScript by the loader of the thread that starts it. */
const PROGRAM = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(pathToFileURL(resolve('src/cli/main.ts')).href)});
});`;

/** Runs the command line in this process. */
export async function cli(argv: readonly string[], connected: Connected = {}): Promise<Ran> {
  const { input = '', stdout, terminal = false, now = () => 0, threads = true, env = { REGELVAERK_LANG: 'en' } } = connected;
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdin: () => blocks(typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input),
    stdout: stdout ?? { write: async (text) => void out.push(text) },
    env,
    stderr: { terminal, write: async (text) => void err.push(text) },
    now,
    ...(threads && { thread: (work) => new Worker(PROGRAM, { workerData: work, eval: true }) }),
  };
  const code = await run(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}

export async function* blocks(given: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const block of given) yield typeof block === 'string' ? Buffer.from(block) : block;
}

/** An empty folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'regelvaerk-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The lines of an NDJSON text. */
export function records(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

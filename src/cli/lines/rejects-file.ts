import { existsSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { fileSink } from '../io/file-sink.js';
import { Misuse, OutputError, type Sink } from '../io/io.js';
import { wrapLines } from '../print/wrap.js';

/** The rejects file: opened with the first reject, so that a run without rejects leaves none. */
export interface RejectsFile extends Sink {
  readonly path: string;
  close(): Promise<void>;
  /** What became of a rejects file of an earlier run, as a line of its own; empty where there was none. */
  notice(): string;
}

/** Readable for its owner alone: the original lines are personal data. */
const OWNER_ONLY = 0o600;

/** A rejects file that is not there yet; one left by an earlier run is replaced with the first reject. */
export function rejectsFile(path: string): RejectsFile {
  const what = `the rejects file ${path}`;
  const earlier = existsSync(path) && statSync(path).isFile();
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  const refuse = (cause: unknown) => {
    throw new OutputError(what, cause);
  };
  return {
    path,
    write: async (text) => {
      opened ??= await open(path, 'w', OWNER_ONLY).catch(refuse);
      await fileSink(opened.fd, what).write(text);
    },
    close: async () => {
      await opened?.close().catch(refuse);
    },
    notice: () => {
      if (!earlier) return '';
      const became = opened === undefined ? 'is still that of an earlier run: this run has no rejects' : 'replaces that of an earlier run';
      return `${wrapLines(`The rejects file ${path} ${became}.`)}\n`;
    },
  };
}

/** Refuses a rejects file that is the input itself: the first reject would empty it. */
export async function refuseInput(path: string, input: string): Promise<void> {
  const [a, b] = await Promise.all([path, input].map((name) => stat(name).catch(() => undefined)));
  if (a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev) {
    throw new Misuse(`the rejects file is the input itself (${path}); name another with --rejects`);
  }
}

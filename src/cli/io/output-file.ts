import { statSync } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { fileSink } from './file-sink.js';
import { Misuse, OutputError, type Sink } from './io.js';

/** A file of results, written beside its place and put there when it is whole, so that a run that cannot end leaves what was there. */
export interface OutputFile extends Sink {
  /** Opens it before there is anything to write, so that what cannot be written is found before any work. */
  open(): Promise<void>;
  /** Puts it in its place; one in which nothing was written is not made. */
  close(): Promise<void>;
  /** Takes away what was written. */
  discard(): Promise<void>;
  /** Whether anything was written. */
  readonly isWritten: boolean;
}

const PART = '.part';

/** A file that is not there yet; `mode` says who may read it. */
export function outputFile(path: string, what: string, mode = 0o666): OutputFile {
  const place = placeOf(path);
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  let isWritten = false;
  const refuse = (cause: unknown): never => {
    if (place !== path && isThere(cause))
      throw new Misuse(`${place} is there: another run writes ${what} ${path}, or one was stopped. Where none runs, remove it`);
    throw new OutputError(`${what} ${path}`, cause);
  };
  const ready = async () => {
    opened ??= await open(place, place === path ? 'w' : 'wx', mode).catch(refuse);
    return opened;
  };
  const end = async (last: () => Promise<void>) => {
    const file = opened;
    opened = undefined;
    if (file === undefined) return;
    await file.close().catch(refuse);
    if (place !== path) await last().catch(refuse);
  };
  return {
    open: async () => void (await ready()),
    write: async (text) => {
      const file = await ready();
      isWritten = true;
      await fileSink(file.fd, `${what} ${path}`).write(text);
    },
    close: () => end(() => (isWritten ? rename(place, path) : unlink(place))),
    discard: () => end(() => unlink(place)),
    get isWritten() {
      return isWritten;
    },
  };
}

/** Where a file is written until it is whole; a device, which nothing can be put in the place of, is written as it is. */
function placeOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile() || found.isDirectory() ? `${path}${PART}` : path;
}

function isThere(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EEXIST';
}

/** Opens the files that are asked for before the work, and writes each whole after it; whatever happens, no part is left. */
export async function withFiles<T>(files: readonly (OutputFile | undefined)[], work: () => Promise<T>): Promise<T> {
  const asked = files.filter((file) => file !== undefined);
  try {
    for (const file of asked) await file.open();
    return await work();
  } finally {
    for (const file of asked) await file.discard().catch(() => undefined);
  }
}

/** Writes a whole text to a file, which is then in its place. */
export async function writeWhole(file: OutputFile, text: string): Promise<void> {
  await file.write(text);
  await file.close();
}

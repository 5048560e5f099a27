import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Io, Misuse, reasonOf } from '../io/io.js';

const BLOCK = 1024 * 1024;

/** Opens a file, or the standard input for `-` and for none; what cannot be read is misuse. */
export async function* blocksOf(file: string | undefined, io: Io): AsyncGenerator<Uint8Array> {
  const named = file === undefined || file === '-' ? undefined : file;
  try {
    yield* named === undefined ? io.stdin() : createReadStream(named, { highWaterMark: BLOCK });
  } catch (cause) {
    throw cannotRead(named ?? 'the standard input', cause);
  }
}

/** Reads a whole small file. */
export async function readWhole(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw cannotRead(file, cause);
  }
}

function cannotRead(what: string, cause: unknown): Misuse {
  return new Misuse(`${what} cannot be read: ${reasonOf(cause)}`);
}

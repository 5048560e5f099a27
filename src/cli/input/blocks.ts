import { createReadStream, statSync } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { type Io, Misuse, reasonOf } from '../io/io.js';

const BLOCK = 1024 * 1024;

/** Opens a file, or the standard input for `-` and for none; what cannot be read is misuse. */
export async function* blocksOf(file: string | undefined, io: Io): AsyncGenerator<Uint8Array> {
  const named = file === undefined || file === '-' ? undefined : file;
  try {
    if (named !== undefined && io.taken !== undefined) io.taken.total = sizeOf(named);
    for await (const block of named === undefined ? io.stdin() : createReadStream(named, { highWaterMark: BLOCK })) {
      if (io.taken !== undefined) io.taken.bytes += block.length;
      yield block;
    }
  } catch (cause) {
    throw cannotRead(named ?? 'the standard input', cause);
  }
}

/** The bytes of a file; nothing for a pipe, whose end is not known. */
function sizeOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}

/**
 * The same without new memory for each block: two are filled in turn, so that a block holds what it holds only until the next one is
 * asked for.
 */
export async function* passingBlocksOf(file: string | undefined, io: Io): AsyncGenerator<Uint8Array> {
  if (file === undefined || file === '-') return yield* blocksOf(file, io);
  try {
    const handle = await open(file);
    try {
      if (io.taken !== undefined) io.taken.total = sizeOf(file);
      for await (const block of filledInTurn(handle)) {
        if (io.taken !== undefined) io.taken.bytes += block.length;
        yield block;
      }
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw cannotRead(file, cause);
  }
}

async function* filledInTurn(handle: FileHandle): AsyncGenerator<Uint8Array> {
  let [ready, other] = [Buffer.allocUnsafeSlow(BLOCK), Buffer.allocUnsafeSlow(BLOCK)];
  let { bytesRead } = await handle.read(ready, 0, BLOCK);
  while (bytesRead > 0) {
    const ahead = handle.read(other, 0, BLOCK);
    // Awaited only once this block is done with; until then a read that fails is nobody's.
    ahead.catch(() => undefined);
    try {
      yield ready.subarray(0, bytesRead);
    } finally {
      await ahead.catch(() => undefined);
    }
    ({ bytesRead } = await ahead);
    [ready, other] = [other, ready];
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

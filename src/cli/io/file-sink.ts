import { write } from 'node:fs';
import { promisify } from 'node:util';
import { OutputError, type Sink } from './io.js';

const writeSome = promisify(write);

/** Writes to an open file. A nearly full disk takes a part of a text without complaint: what it left is written again, until it takes all or refuses. */
export function fileSink(descriptor: number, what: string): Sink {
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      try {
        for (let done = 0; done < bytes.length; )
          done += (await writeSome(descriptor, bytes, done, bytes.length - done, null)).bytesWritten;
      } catch (cause) {
        throw new OutputError(what, cause);
      }
    },
  };
}

import { open } from 'node:fs/promises';
import { fileSink } from './file-sink.js';
import { OutputError, type Sink } from './io.js';

/** A file of results: opened with the first text, so that a run that cannot begin leaves what was there. */
export interface OutputFile extends Sink {
  close(): Promise<void>;
}

/** A file that is not there yet; `mode` says who may read it. */
export function outputFile(path: string, what: string, mode = 0o666): OutputFile {
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  const refuse = (cause: unknown) => {
    throw new OutputError(`${what} ${path}`, cause);
  };
  return {
    write: async (text) => {
      opened ??= await open(path, 'w', mode).catch(refuse);
      await fileSink(opened.fd, `${what} ${path}`).write(text);
    },
    close: async () => {
      await opened?.close().catch(refuse);
    },
  };
}

/** Writes a whole text to a file, which is closed even where that fails. */
export async function writeWhole(path: string, what: string, text: string): Promise<void> {
  const file = outputFile(path, what);
  try {
    await file.write(text);
  } finally {
    await file.close();
  }
}

import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { Worker } from 'node:worker_threads';
import { fileSink } from './file-sink.js';
import { type Io, OutputError, type Sink } from './io.js';

/** Connects a run to the streams of this process; `program` is where the program itself is. */
export function processIo(program: URL): Io {
  const stderr = streamSink(process.stderr, 'the error output');
  return {
    stdin: () => process.stdin,
    stdout: { ...(isPiped(1) ? streamSink(process.stdout, 'the output') : fileSink(1, 'the output')), terminal: isatty(1) },
    stderr: { terminal: isatty(2), write: (text) => stderr.write(text).catch(() => undefined) },
    now: () => performance.now(),
    env: process.env,
    thread: (work) => new Worker(program, { workerData: work }),
  };
}

/** Pipes, sockets and terminals know how to wait for a slow reader; files do not need to, and have to be asked how much they took. */
function isPiped(descriptor: number): boolean {
  if (isatty(descriptor)) return true;
  try {
    const kind = fstatSync(descriptor);
    return kind.isFIFO() || kind.isSocket();
  } catch {
    return false;
  }
}

/** Writes to a stream, one text at a time: the next write starts when the stream has passed on the last. */
function streamSink(stream: Writable, what: string): Sink {
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (cause) => (cause ? reject(new OutputError(what, cause)) : resolve()));
      }),
  };
}

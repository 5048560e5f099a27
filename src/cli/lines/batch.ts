import type { Sink } from '../io/io.js';

/** Collects lines for an output and counts those that have left. */
export interface Batch {
  /** Adds the text that answers a line of the input. */
  add(line: number, text: string): void;
  /** True where enough is collected to be worth a write. */
  readonly full: boolean;
  /** Writes what is collected; when it rejects, what was collected may have left in part. */
  flush(): Promise<void>;
  /** How many texts have left for certain. */
  readonly written: number;
  /** The line of the input that the last of them answers; 0 before the first. */
  readonly upTo: number;
}

const WORTH_WRITING = 64 * 1024;

/** Collects for a sink. */
export function batchFor(sink: Sink): Batch {
  let texts: string[] = [];
  let size = 0;
  let last = 0;
  const done = { written: 0, upTo: 0 };
  return {
    add: (line, text) => {
      texts.push(text);
      size += text.length;
      last = line;
    },
    get full() {
      return size >= WORTH_WRITING;
    },
    flush: async () => {
      if (texts.length === 0) return;
      const leaving = texts;
      texts = [];
      size = 0;
      await sink.write(leaving.join(''));
      done.written += leaving.length;
      done.upTo = last;
    },
    get written() {
      return done.written;
    },
    get upTo() {
      return done.upTo;
    },
  };
}

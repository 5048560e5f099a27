import { existsSync, statSync } from 'node:fs';
import type { Sink } from '../io/io.js';
import { outputFile } from '../io/output-file.js';
import { wrapLines } from '../print/wrap.js';

/** The rejects file: opened with the first reject, so that a run without rejects leaves none. */
export interface RejectsFile extends Sink {
  readonly path: string;
  /** Opens it before the first reject: for one that was asked for by name. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** What became of a rejects file of an earlier run, as a line of its own; empty where there was none. */
  notice(): string;
}

/** Readable for its owner alone: the original lines are personal data. */
const OWNER_ONLY = 0o600;

/** A rejects file that is not there yet; one left by an earlier run is replaced when this one ends. */
export function rejectsFile(path: string): RejectsFile {
  const earlier = existsSync(path) && statSync(path).isFile();
  const file = outputFile(path, 'the rejects file', OWNER_ONLY);
  return {
    path,
    open: file.open,
    write: file.write,
    close: file.close,
    notice: () => {
      if (!earlier) return '';
      const became = file.isWritten ? 'replaces that of an earlier run' : 'is still that of an earlier run: this run has no rejects';
      return `${wrapLines(`The rejects file ${path} ${became}.`)}\n`;
    },
  };
}

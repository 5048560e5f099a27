import { existsSync, statSync } from 'node:fs';
import type { Language } from '../../engine/texts.js';
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
  notice(language?: Language): string;
}

const BECAME = {
  da: {
    replaced: 'Filen med afviste linjer, {path}, erstatter den fra en tidligere kørsel.',
    kept: 'Filen med afviste linjer, {path}, er stadig fra en tidligere kørsel. Denne kørsel har ingen afviste linjer.',
  },
  en: {
    replaced: 'The rejects file {path} replaces that of an earlier run.',
    kept: 'The rejects file {path} is still that of an earlier run: this run has no rejects.',
  },
} as const;

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
    notice: (language = 'da') => {
      if (!earlier) return '';
      const became = BECAME[language][file.isWritten ? 'replaced' : 'kept'].replace('{path}', path);
      return `${wrapLines(became)}\n`;
    },
  };
}

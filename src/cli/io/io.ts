import type { Worker } from 'node:worker_threads';
import { describe, type Problem } from '../../engine/problem.js';
import type { Language } from '../../engine/texts.js';

/** Where text goes; a write is done when its promise resolves, so that nothing is counted before it has left. */
export interface Sink {
  /** Rejects with an `OutputError` where the text could not be written. */
  write(text: string): Promise<void>;
}

/** What a run of the command line is connected to. */
export interface Io {
  /** Opens the standard input; called only where a command reads it. */
  stdin(): AsyncIterable<Uint8Array>;
  /** `terminal` where a person looks at it. */
  readonly stdout: Sink & { readonly terminal?: boolean };
  readonly stderr: Sink & { readonly terminal: boolean };
  /** Milliseconds on a steady clock; only the progress line looks at it. */
  now(): number;
  /** The environment: which language and whether colour is wanted. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The language for people; Danish unless told. */
  readonly language?: Language;
  /** How many bytes of the input were read, of how many where that is known. */
  readonly taken?: { bytes: number; total?: number | undefined };
  /** Starts this program anew as a thread that is given some work; absent where none can be started. */
  readonly thread?: (work: object) => Worker;
}

/**
 * How a run ends: everything answered, misuse or a failed output, something rejected, something left for a person to settle, nothing
 * answered because all was rejected or there was no line.
 */
export const EXIT = { answered: 0, misuse: 1, rejected: 2, unsettled: 3, unread: 4 } as const;

/** How a run ends that answered some lines and rejected others; one without a line is no clean run. */
export function exitOf({ results, rejects }: { readonly results: number; readonly rejects: number }): number {
  if (results === 0) return EXIT.unread;
  return rejects === 0 ? EXIT.answered : EXIT.rejected;
}

/** Thrown where the command was not used as it can be; the text tells what to do. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  /** What the error says, without the problems. */
  readonly said: string;
  /** What is wrong with an input, where that is why. */
  readonly problems: readonly Problem[];

  constructor(said: string, problems: readonly Problem[] = []) {
    super([said, ...problems.map(describe)].join('\n'));
    this.said = said;
    this.problems = problems;
  }
}

/** Thrown where an output could not be written: closed by its reader, or on a full disk. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(what: string, cause: unknown) {
    super(`${what} could not be written: ${reasonOf(cause)}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EPIPE: 'its reader closed it (EPIPE)',
  ENOSPC: 'the disk is full (ENOSPC)',
  ENOENT: 'there is no such file or folder (ENOENT)',
  EACCES: 'access is denied (EACCES)',
  EISDIR: 'it is a folder (EISDIR)',
};

/** Says why the operating system refused. */
export function reasonOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}

import type { Problem } from '../../../engine/problem.js';
import type { Line } from '../../input/lines.js';

/** A line of an extract as it was read: what it holds, and what is wrong with it. */
export interface CitizenRead {
  readonly line: Line;
  /** Not checked yet. */
  readonly input?: unknown;
  readonly problems: readonly Problem[];
}

/** Reads the lines of an extract, in one of the forms it can have. */
export interface CitizenReader {
  /** One after the other, so that a line is forgotten before the next is read. */
  read(lines: readonly Line[]): Iterable<CitizenRead>;
  /** False for a line that cannot be of one of these citizens; cheaper than to read it. */
  mayBeOf(line: Line, ids: { has(id: string): boolean }): boolean;
}

const NONE: readonly Problem[] = Object.freeze([]);

/** A line that could be read. */
export function readAs(line: Line, input: unknown, problems: readonly Problem[] = NONE): CitizenRead {
  return { line, input, problems };
}

/** A line that could not. */
export function unread(line: Line, expected: string, received: string): CitizenRead {
  return { line, problems: [{ path: '', code: 'unexpected', expected, received }] };
}

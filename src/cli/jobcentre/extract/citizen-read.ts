import type { Problem } from '../../../engine/problem.js';
import type { RegisterCitizen } from '../../../register/citizen.js';
import type { Line } from '../../input/lines.js';

/** A citizen of counted columns, each of them right by itself. */
export interface PlainlyRead {
  readonly line: Line;
  readonly citizen: RegisterCitizen;
}

/** A line of an extract as it was read: a plain citizen, or what it holds, not checked yet, and what is wrong with it. */
export type CitizenRead = PlainlyRead | { readonly line: Line; readonly input?: unknown; readonly problems: readonly Problem[] };

/** Reads the lines of an extract, in one of the forms it can have. */
export interface CitizenReader {
  /** Reads some lines, few enough to be held at once. */
  read(lines: readonly Line[]): readonly CitizenRead[];
  /** Whether lines may be plain: see `readPlain`. */
  readonly hasPlain: boolean;
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

import { isUtf8 } from 'node:buffer';
import type { Problem, ToldProblem } from '../../engine/problem.js';
import type { Language } from '../../engine/texts.js';
import { bytesOf, type Line, LONGEST_LINE } from '../input/lines.js';
import { MOST_PROBLEMS, shortened, toldOf } from '../print/problems.js';
import { cut } from '../print/wrap.js';

/** A line that could not be answered, as it stands in the rejects file. */
export interface Reject {
  /** Counted from 1. */
  readonly line: number;
  /** The host's own id, where it could be read. */
  readonly id?: string | number;
  /** Each with a sentence for a person, as the service tells them. */
  readonly problems: readonly ToldProblem[];
  /** How many more problems there are than are listed. */
  readonly problemsLeftOut?: number;
  /** The original line; where it is long, its beginning. */
  readonly text?: string;
  /** Instead of `text`, base64, where the line is not UTF-8. */
  readonly base64?: string;
  /** How many bytes the line has, where not all of it is repeated here. */
  readonly cutFromBytes?: number;
}

const MOST_TEXT = 64 * 1024;

/** Describes a line that is rejected, with everything that is wrong with it. */
export function rejectOf(line: Line, id: Reject['id'], problems: readonly Problem[], language: Language): Reject {
  const { number, length } = line;
  const bytes = bytesOf(line);
  const original = isUtf8(bytes) ? wholeText(bytes) : { base64: bytes.subarray(0, MOST_TEXT).toString('base64') };
  return {
    line: number,
    ...(id !== undefined && { id }),
    problems: problems.slice(0, MOST_PROBLEMS).map((problem) => ({ ...shortened(problem), message: toldOf(problem, language) })),
    ...(problems.length > MOST_PROBLEMS && { problemsLeftOut: problems.length - MOST_PROBLEMS }),
    ...original,
    ...(length > MOST_TEXT && { cutFromBytes: length }),
  };
}

/** Tells that a line was too long to keep, where it was. */
export function tooLong({ from, to, length }: Line): Problem | undefined {
  if (length === to - from) return undefined;
  return { path: '', code: 'unexpected', expected: `a line of at most ${LONGEST_LINE} bytes`, received: `${length} bytes` };
}

function wholeText(bytes: Buffer): Pick<Reject, 'text'> {
  return { text: bytes.length > MOST_TEXT ? cut(bytes.toString('utf8'), MOST_TEXT) : bytes.toString('utf8') };
}

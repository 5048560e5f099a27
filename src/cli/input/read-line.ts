import type { Problem } from '../../engine/problem.js';
import { tooLong } from '../lines/reject.js';
import { parseJson } from './json-text.js';
import { bytesOf, isBlank, type Line, linesOf } from './lines.js';
import { listLines } from './list-lines.js';
import { withoutNull } from './without-null.js';

/** What a line holds, nothing in it checked yet, or why it cannot be read; as much of it as could be read all the same. */
export interface Read {
  readonly input?: unknown;
  /** Empty where it could be read. */
  readonly problems: readonly Problem[];
  /** Tells a problem as the file writes it, where that is another way than JSON. */
  asWritten?(problem: Problem): Problem;
}

/** Every problem of a line: what could not be read, and what is wrong with the rest, of which nothing is told that was not read. */
export function everyProblem({ problems, asWritten }: Read, ofTheRest: readonly Problem[]): readonly Problem[] {
  const unread = problems.map(({ path }) => bare(path));
  const others = ofTheRest.filter(({ path }) => !unread.some((other) => touches(bare(path), other)));
  const all = problems.length === 0 ? ofTheRest : [...problems, ...others];
  return asWritten === undefined ? all : all.map(asWritten);
}

/** Facts are told with or without the place they stand in. */
function bare(path: string): string {
  return path.replace(/^facts\./, '');
}

function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || one.startsWith(`${other}[`) || other.startsWith(`${one}.`);
}

/** A line with what was read of it: nothing of one that is blank, and why of one that is no case. */
export interface ReadLine {
  readonly line: Line;
  readonly read: Read | 'blank' | 'left-out';
}

/** Lines as they are read, some at a time. */
export type ReadLines = AsyncIterable<Iterable<ReadLine>>;

/** Reads the lines of NDJSON, or the items of a JSON list as if each were a line. */
export async function* jsonRead(blocks: AsyncIterable<Uint8Array>, form: 'ndjson' | 'list', expected: string): AsyncGenerator<ReadLine[]> {
  for await (const lines of form === 'list' ? listLines(blocks) : linesOf(blocks))
    yield lines.map((line) => ({ line, read: isBlank(line) ? 'blank' : readJson(line, expected) }));
}

function readJson(line: Line, expected: string): Read {
  const long = tooLong(line);
  if (long !== undefined) return { problems: [long] };
  const { value, problem } = parseJson(bytesOf(line), expected);
  return { input: withoutNull(value), problems: problem === undefined ? [] : [problem] };
}

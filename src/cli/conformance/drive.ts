import type { Reply } from '../../conformance/score.js';
import { describe } from '../../engine/problem.js';
import { parseText } from '../input/json-text.js';
import { asTrouble, start } from './program.js';

/** How a program is driven. */
export interface Driven {
  readonly command: string;
  /** Milliseconds without an answer after which it counts as hanging. */
  readonly timeout: number;
}

/** What a program gave, line by line, and how many lines it wrote beyond those it was asked for. */
export interface Drove {
  readonly replies: readonly Reply[];
  readonly surplus: number;
}

/** Starts a program once, writes every line to it and reads one line of JSON for each, in the same order. */
export function driveOnce(lines: readonly string[], { command, timeout }: Driven): Promise<Drove> {
  const replies: Reply[] = [];
  let surplus = 0;
  let rest = '';
  let hung = false;
  let flooded = false;
  const program = start(command, lines.map((line) => `${line}\n`).join(''));
  const watch = setTimeout(() => {
    hung = true;
    program.end();
  }, timeout);
  const take = (line: string) => {
    if (line.trim() === '' || flooded) return;
    if (replies.length === lines.length) surplus += 1;
    else {
      watch.refresh();
      replies.push(answerOf(line));
    }
    if (surplus >= MOST_SURPLUS) stop();
  };
  const stop = () => {
    flooded = true;
    rest = '';
    program.end();
  };
  program.child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\n');
    rest = parts.pop() as string;
    parts.forEach(take);
    if (rest.length > LONGEST_ANSWER) stop();
  });
  return program.ended.then((how) => {
    take(rest);
    clearTimeout(watch);
    const trouble = asTrouble(flooded ? TOO_MUCH : hung ? `gave no answer for ${timeout / 1_000} s and was stopped` : how, program.said());
    return { replies: lines.map((_, index) => replies[index] ?? { trouble }), surplus };
  });
}

/** Starts a program anew for every line and reads its whole output as one JSON value. */
export async function driveEach(lines: readonly string[], driven: Driven): Promise<Drove> {
  const replies: Reply[] = [];
  for (const line of lines) replies.push(await driveLine(line, driven));
  return { replies, surplus: 0 };
}

async function driveLine(line: string, { command, timeout }: Driven): Promise<Reply> {
  let out = '';
  let hung = false;
  let flooded = false;
  const program = start(command, `${line}\n`);
  const watch = setTimeout(() => {
    hung = true;
    program.end();
  }, timeout);
  program.child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length <= LONGEST_ANSWER) return;
    flooded = true;
    out = '';
    program.end();
  });
  const how = await program.ended;
  clearTimeout(watch);
  if (flooded) return { trouble: asTrouble(TOO_MUCH, program.said()) };
  if (hung) return { trouble: asTrouble(`gave no answer for ${timeout / 1_000} s and was stopped`, program.said()) };
  return out.trim() === '' ? { trouble: asTrouble(how, program.said()) } : answerOf(out);
}

/** A program that writes so many lines more than it was asked for does not stop by itself. */
const MOST_SURPLUS = 1_000;
/** No answer of ours is a thousandth of it. */
const LONGEST_ANSWER = 16 * 1024 * 1024;
const TOO_MUCH = 'wrote more than any answer holds and was stopped';

/** As much of a line that is no JSON as is shown. */
const SHOWN = 60;

function answerOf(text: string): Reply {
  const { value, problem } = parseText(text, '');
  if (problem === undefined) return isDeep(value) ? { trouble: `an answer of more than ${DEEPEST} levels` } : { answer: value };
  return { trouble: problem.path === '' ? `no JSON: ${text.trim().slice(0, SHOWN)}` : describe(problem) };
}

/** No answer of ours is a tenth as deep. */
const DEEPEST = 200;

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

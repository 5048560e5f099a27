import { setImmediate } from 'node:timers/promises';
import type { Subject } from '../cli/commands/subjects.js';
import { bytesOf, isBlank, type Line, linesOf } from '../cli/input/lines.js';
import type { Language } from '../engine/texts.js';
import type { Action } from './actions.js';
import { answerCase } from './answer-case.js';
import { caseAsked, idIn } from './case-asked.js';
import type { Limits } from './limits.js';
import { type ProblemDetails, problemDetails, Refused } from './problem-details.js';

/** What became of a line of a batch, in the order of the lines. */
export type BatchItem =
  | { readonly line: number; readonly id?: string | number; readonly answer: object }
  | { readonly line: number; readonly id?: string | number; readonly problem: ProblemDetails };

/** The last line of an answer: where it is missing, the answer was cut. in = answered + rejected + blank. */
export interface BatchCount {
  readonly count: { readonly lines: number; readonly answered: number; readonly rejected: number; readonly blank: number };
}

/** Between two answers to this many lines, others are served. */
const AT_A_TIME = 64;

/**
 * Counts the line ends of a batch, so that one of millions of lines is refused before any is answered.
 * @throws Refused for more than `most`
 */
export function refuseTooMany(bytes: Buffer, most: number): void {
  let lines = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, end + 1)) {
    lines += 1;
    if (lines > most) throw new Refused('too-many-lines', { most: String(most) });
  }
}

const LINE_END = 0x0a;

/** Answers the cases of a batch one by one, as lines of JSON; what cannot be answered is an item like the others. */
export async function* batchLines(
  bytes: Buffer,
  action: Action,
  subject: Subject,
  language: Language,
  limits: Limits,
): AsyncGenerator<string> {
  const count = { lines: 0, answered: 0, rejected: 0, blank: 0 };
  let texts: string[] = [];
  for await (const lines of linesOf([bytes], limits.body)) {
    for (const line of lines) {
      count.lines += 1;
      if (isBlank(line)) count.blank += 1;
      else {
        const item = itemOf(line, action, subject, language, limits);
        count['answer' in item ? 'answered' : 'rejected'] += 1;
        texts.push(`${JSON.stringify(item)}\n`);
      }
      if (count.lines % AT_A_TIME !== 0) continue;
      yield texts.join('');
      texts = [];
      await setImmediate();
    }
  }
  yield `${texts.join('')}${JSON.stringify({ count } satisfies BatchCount)}\n`;
}

function itemOf(line: Line, action: Action, subject: Subject, language: Language, limits: Limits): BatchItem {
  const bytes = bytesOf(line);
  const named = (id: string | number | undefined) => ({ line: line.number, ...(id !== undefined && { id }) });
  try {
    if (line.length > limits.body) throw new Refused('too-large', { most: String(limits.body) });
    const asked = caseAsked(bytes, action.beside(subject), limits);
    return { ...named(asked.id), answer: answerCase(action, subject, asked, language) };
  } catch (cause) {
    const refused = cause instanceof Refused ? cause : new Refused('unexpected');
    return { ...named(idIn(bytes)), problem: problemDetails(refused, language) };
  }
}

import { type Answer, type AnswerCase, asJson } from '../answer/answer.js';
import { readCase } from '../input/case.js';
import { bytesOf, isBlank, type Line, linesOf } from '../input/lines.js';
import { EXIT, exitOf, type Io } from '../io/io.js';
import { batchFor } from './batch.js';
import { progressOn } from './progress.js';
import { rejectOf, tooLong } from './reject.js';
import type { RejectsFile } from './rejects-file.js';
import { failure, summary, type Tally } from './tally.js';

/** Answers line by line and in order: results to the output, what cannot be read to the rejects file, and every line in one of the two. */
export async function answerLines(blocks: AsyncIterable<Uint8Array>, answer: AnswerCase, file: RejectsFile, io: Io): Promise<number> {
  const results = batchFor(io.stdout);
  const rejects = batchFor(file);
  const tally: Tally = { lines: 0, results: 0, rejects: 0, blank: 0, waiting: 0 };
  const progress = progressOn(io);
  const say = (text: string) => io.stderr.write(text);
  const leave = async () => {
    await rejects.flush();
    await results.flush();
  };
  const take = (line: Line) => {
    tally.lines += 1;
    if (isBlank(line)) {
      tally.blank += 1;
      return;
    }
    const { text, rejected } = answerLine(line, answer);
    tally[rejected ? 'rejects' : 'results'] += 1;
    (rejected ? rejects : results).add(line.number, `${text}\n`);
  };
  try {
    for await (const lines of linesOf(blocks)) {
      for (const line of lines) {
        take(line);
        if (results.full || rejects.full) await leave();
      }
      await leave();
      await progress.show(tally.lines);
    }
    await file.close();
  } catch (cause) {
    await progress.clear();
    await Promise.allSettled([rejects.flush(), results.flush()]);
    await file.close().catch(() => undefined);
    await say(file.notice() + failure(cause, tally, results, rejects, file.path));
    return EXIT.misuse;
  }
  await progress.clear();
  await say(file.notice() + summary(tally, file.path));
  return exitOf(tally);
}

function answerLine(line: Line, answer: AnswerCase): { text: string; rejected: boolean } {
  const long = tooLong(line);
  if (long !== undefined) return { text: JSON.stringify(rejectOf(line, undefined, [long])), rejected: true };
  const { id, facts, problems } = readCase(bytesOf(line));
  const answered: Answer = problems.length > 0 ? { kind: 'rejected', problems } : answer(facts);
  if (answered.kind === 'rejected') return { text: JSON.stringify(rejectOf(line, id, answered.problems)), rejected: true };
  return { text: JSON.stringify(asJson(answered, { line: line.number, id })), rejected: false };
}

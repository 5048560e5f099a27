import { caseOf } from '../input/case.js';
import type { Line } from '../input/lines.js';
import type { Read, ReadLine, ReadLines } from '../input/read-line.js';
import { EXIT, exitOf, type Io } from '../io/io.js';
import { type Answer, type AnswerCase, asJson } from '../run-cases/answer.js';
import { batchFor } from './batch.js';
import { failure, type LineCount, summary } from './line-count.js';
import { progressOn } from './progress.js';
import { rejectOf } from './reject.js';
import type { RejectsFile } from './rejects-file.js';

/** Answers line by line and in order: results to the output, what cannot be read to the rejects file, and every line in one of the two. */
export async function answerLines(chunks: ReadLines, answer: AnswerCase, file: RejectsFile, io: Io): Promise<number> {
  const results = batchFor(io.stdout);
  const rejects = batchFor(file);
  const count: LineCount = { lines: 0, results: 0, rejects: 0, blank: 0, waiting: 0, leftOut: 0 };
  const progress = progressOn(io);
  const say = (text: string) => io.stderr.write(text);
  const leave = async () => {
    await rejects.flush();
    await results.flush();
  };
  const take = ({ line, read }: ReadLine) => {
    count.lines += 1;
    if (typeof read === 'string') {
      count[read === 'blank' ? 'blank' : 'leftOut'] += 1;
      return;
    }
    const { text, rejected } = answerLine(line, read, answer);
    count[rejected ? 'rejects' : 'results'] += 1;
    (rejected ? rejects : results).add(line.number, `${text}\n`);
  };
  try {
    for await (const lines of chunks) {
      for (const line of lines) {
        take(line);
        if (results.full || rejects.full) await leave();
      }
      await leave();
      await progress.show(count.lines);
    }
    await file.close();
  } catch (cause) {
    await progress.clear();
    await Promise.allSettled([rejects.flush(), results.flush()]);
    await file.close().catch(() => undefined);
    if (count.lines === 0) throw cause;
    await say(file.notice() + failure(cause, count, results, rejects, file.path));
    return EXIT.misuse;
  }
  await progress.clear();
  await say(file.notice() + summary(count, file.path));
  return exitOf(count);
}

function answerLine(line: Line, read: Read, answer: AnswerCase): { text: string; rejected: boolean } {
  const { id, facts, problems } = caseOf(read);
  const answered: Answer = problems.length > 0 ? { kind: 'rejected', problems } : answer(facts);
  if (answered.kind === 'rejected') return { text: JSON.stringify(rejectOf(line, id, answered.problems)), rejected: true };
  return { text: JSON.stringify(asJson(answered, { line: line.number, id })), rejected: false };
}

import { caseOf } from '../input/case.js';
import type { Line } from '../input/lines.js';
import { everyProblem, type Read, type ReadLine, type ReadLines } from '../input/read-line.js';
import { EXIT, exitOf, type Io } from '../io/io.js';
import { painter } from '../print/colour.js';
import { type Answer, type AnswerCase, type Answered, asJson } from '../run-cases/answer.js';
import { batchFor } from './batch.js';
import { failure, type LineCount, summary } from './line-count.js';
import { progressOn } from './progress.js';
import { rejectOf } from './reject.js';
import type { RejectsFile } from './rejects-file.js';
import { heading, row } from './row.js';

/**
 * Answers line by line and in order: results to the output, what cannot be read to the rejects file, and every line in one of the two. On
 * a terminal results are rows of a table, for a person looks at them, unless JSON is asked for.
 */
export async function answerLines(chunks: ReadLines, answer: AnswerCase, file: RejectsFile, io: Io, json = false): Promise<number> {
  const language = io.language ?? 'da';
  const isTable = io.stdout.terminal === true && !json;
  const paint = painter(io, isTable);
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
    const { id, answered } = answerLine(read, answer);
    if (answered.kind === 'rejected') {
      count.rejects += 1;
      rejects.add(line.number, `${JSON.stringify(rejectOf(line, id, answered.problems, language))}\n`);
      return;
    }
    count.results += 1;
    results.add(line.number, isTable ? row(line.number, id, answered, language, paint) : jsonLine(line, id, answered));
  };
  try {
    if (isTable) await io.stdout.write(heading(language, paint));
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
    await say(file.notice(io.language) + failure(cause, count, results, rejects, file.path, io.language ?? 'da'));
    return EXIT.misuse;
  }
  await progress.clear();
  await say(file.notice(io.language) + summary(count, file.path, language));
  return exitOf(count);
}

function answerLine(read: Read, answer: AnswerCase): { readonly id: string | number | undefined; readonly answered: Answer } {
  const { id, facts, problems } = caseOf(read);
  if (problems.length > read.problems.length) return { id, answered: { kind: 'rejected', problems: everyProblem(read, problems) } };
  const answered = answer(facts);
  const found = everyProblem(read, answered.kind === 'rejected' ? answered.problems : []);
  return { id, answered: found.length > 0 ? { kind: 'rejected', problems: found } : answered };
}

function jsonLine(line: Line, id: string | number | undefined, answered: Answered): string {
  return `${JSON.stringify(asJson(answered, { line: line.number, id }))}\n`;
}

import type { Period } from '../../engine/period.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { type AllowanceCase, activationAllowance, type GuidelineComparer } from '../../index.js';
import { caseOf } from '../input/case.js';
import { everyProblem, type Read, type ReadLine, type ReadLines } from '../input/read-line.js';
import type { Io } from '../io/io.js';
import { batchFor } from '../lines/batch.js';
import { failure, type LineCount, summary } from '../lines/line-count.js';
import { progressOn } from '../lines/progress.js';
import { rejectOf } from '../lines/reject.js';
import type { RejectsFile } from '../lines/rejects-file.js';

/** A run that came to its end, and its account in words. */
export interface Done {
  readonly count: LineCount;
  readonly summary: string;
  /** From the first day of participation to the last; absent where none is known. */
  readonly days?: Period;
}

/** A look at whether it is time to say how far it has come, after so many citizens: each costs months under every guideline. */
const BETWEEN = 64;

/** Compares line by line; what cannot be read goes to the rejects file. Answers `undefined`, and says why, where an output failed. */
export async function compareLines(chunks: ReadLines, { add }: GuidelineComparer, file: RejectsFile, io: Io): Promise<Done | undefined> {
  const rejects = batchFor(file);
  const count: LineCount = { lines: 0, results: 0, rejects: 0, blank: 0, waiting: 0, leftOut: 0 };
  const progress = progressOn(io);
  let days: Period | undefined;
  const take = ({ line, read }: ReadLine) => {
    count.lines += 1;
    if (typeof read === 'string') {
      count[read === 'blank' ? 'blank' : 'leftOut'] += 1;
      return;
    }
    const { id, problems, period } = added(read, add);
    if (period !== undefined) days = spanned(days, period);
    count[problems.length > 0 ? 'rejects' : 'results'] += 1;
    if (problems.length > 0) rejects.add(line.number, `${JSON.stringify(rejectOf(line, id, problems, io.language ?? 'da'))}\n`);
  };
  try {
    for await (const chunk of chunks) {
      const lines = [...chunk];
      const read = count.lines + lines.length;
      for (const line of lines) {
        take(line);
        if (count.lines % BETWEEN === 0) await progress.show(count.lines, read);
      }
      await rejects.flush();
      await progress.show(count.lines);
    }
    await file.close();
  } catch (cause) {
    await progress.clear();
    await file.close().catch(() => undefined);
    if (count.lines === 0) throw cause;
    await io.stderr.write(file.notice(io.language) + failure(cause, count, batchFor(io.stdout), rejects, file.path, io.language ?? 'da'));
    return undefined;
  }
  await progress.clear();
  return { count, summary: file.notice(io.language) + summary(count, file.path, io.language ?? 'da'), ...(days && { days }) };
}

/** What became of a citizen. */
interface Added {
  readonly id?: string | number | undefined;
  readonly problems: readonly Problem[];
  readonly period?: Period | undefined;
}

/** Adds a citizen. One that cannot be costed for whatever reason is told, so that those after it still are. */
function added(read: Read, add: GuidelineComparer['add']): Added {
  const { id, facts, beside, problems } = caseOf(read, ['byMonth']);
  if (problems.length > 0) {
    const ofTheRest = read.problems.length > 0 ? activationAllowance.facts.problems(facts) : problems;
    return { id, problems: everyProblem(read, ofTheRest) };
  }
  try {
    const { byMonth } = beside as Pick<AllowanceCase, 'byMonth'>;
    add({ facts, byMonth });
    return { problems, period: (facts as AllowanceCase['facts']).participationPeriod };
  } catch (cause) {
    if (cause instanceof InputError) return { id, problems: everyProblem(read, cause.problems) };
    return { id, problems: [{ path: '', code: 'unexpected', expected: 'facts that can be costed', received: String(cause) }] };
  }
}

function spanned(days: Period | undefined, { from, to }: Period): Period {
  if (days === undefined) return { from, to };
  return { from: days.from < from ? days.from : from, to: days.to > to ? days.to : to };
}

import type { Auditor } from '../../audit/payments/auditor.js';
import { type AuditSummary, summarising } from '../../audit/payments/summary.js';
import { drawing, type Sampling } from '../../audit/sampling/sample.js';
import { isBlank, keptLine, type Line, linesOf } from '../input/lines.js';
import type { Io } from '../io/io.js';
import { batchFor } from '../lines/batch.js';
import { progressOn } from '../lines/progress.js';
import { rejectOf } from '../lines/reject.js';
import type { RejectsFile } from '../lines/rejects-file.js';
import { failure, type Tally } from '../lines/tally.js';
import type { LineText } from './line-text.js';
import { auditLine } from './read-payment.js';

/** What is done with the lines of a file. */
export interface Asked {
  readonly auditor: Auditor<object>;
  readonly sampling: Sampling | undefined;
  readonly text: LineText;
}

/** A run that came to its end: every line is in exactly one of the sums of the tally, or was not drawn. */
export interface Done {
  readonly tally: Tally;
  readonly summary: AuditSummary;
}

/** Audits line by line and in order: verdicts to the output, what cannot be read to the rejects file. Answers `undefined`, and says why, where an output failed. */
export async function auditLines(blocks: AsyncIterable<Uint8Array>, asked: Asked, file: RejectsFile, io: Io): Promise<Done | undefined> {
  const { auditor, sampling, text } = asked;
  const results = batchFor(io.stdout);
  const rejects = batchFor(file);
  const tally: Tally = { lines: 0, results: 0, rejects: 0, blank: 0 };
  const progress = progressOn(io);
  const { add, summary } = summarising();
  const take = (line: Line) => {
    const outcome = auditLine(line, auditor);
    if ('audited' in outcome) {
      add(outcome.audited);
      tally.results += 1;
      results.add(line.number, text.line(line.number, outcome.audited));
    } else {
      tally.rejects += 1;
      rejects.add(line.number, `${JSON.stringify(rejectOf(line, outcome.id, outcome.problems))}\n`);
    }
  };
  const leave = async () => {
    await rejects.flush();
    await results.flush();
  };
  try {
    if (text.heading !== '') await io.stdout.write(text.heading);
    const lines = counted(blocks, tally, progress.show);
    for await (const chunk of sampling === undefined ? lines : drawn(lines, sampling)) {
      for (const line of chunk) {
        take(line);
        if (results.full || rejects.full) await leave();
      }
      await leave();
    }
    await file.close();
  } catch (cause) {
    await progress.clear();
    await Promise.allSettled([rejects.flush(), results.flush()]);
    await file.close().catch(() => undefined);
    if (sampling !== undefined) throw cause;
    await io.stderr.write(file.notice() + failure(cause, tally, results, rejects, file.path));
    return undefined;
  }
  await progress.clear();
  return { tally, summary: summary() };
}

type Lines = AsyncGenerator<Iterable<Line>>;

/** The lines that hold something, each counted when it is taken, so that the account holds wherever the run stops. */
async function* counted(blocks: AsyncIterable<Uint8Array>, tally: Tally, show: (lines: number) => Promise<void>): Lines {
  for await (const lines of linesOf(blocks)) {
    yield filled(lines, tally);
    await show(tally.lines);
  }
}

function* filled(lines: readonly Line[], tally: Tally): Generator<Line> {
  for (const line of lines) {
    tally.lines += 1;
    if (isBlank(line)) tally.blank += 1;
    else yield line;
  }
}

/** A sample of the lines, all at once; a line drawn no longer keeps the block it was read in. */
async function* drawn(chunks: Lines, sampling: Sampling): Lines {
  const draw = drawing<Line>(sampling);
  for await (const lines of chunks) {
    for (const line of lines) draw.offer(() => keptLine(line));
  }
  yield draw.drawn();
}

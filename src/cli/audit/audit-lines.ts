import type { Reconciled } from '../../audit/ledger/month.js';
import type { AuditedPayment } from '../../audit/payments/audited-payment.js';
import type { Auditor } from '../../audit/payments/auditor.js';
import { type Corrections, correctionCollector } from '../../audit/payments/corrections.js';
import { type AuditSummary, summaryCounter } from '../../audit/payments/summary.js';
import type { Sampling } from '../../audit/sampling/sample.js';
import type { ReadLines } from '../input/read-line.js';
import type { Io } from '../io/io.js';
import { batchFor } from '../lines/batch.js';
import { failure, type LineCount } from '../lines/line-count.js';
import { progressOn } from '../lines/progress.js';
import { rejectOf } from '../lines/reject.js';
import type { RejectsFile } from '../lines/rejects-file.js';
import { lineLedger } from './line-ledger.js';
import type { LineText } from './line-text.js';
import { isIn, type Slice } from './slice.js';
import { type Desk, inTurn, whenDrawn } from './taking.js';

/** What is done with the lines of a file. */
export interface Asked {
  readonly auditor: Auditor<object>;
  readonly sampling: Sampling | undefined;
  readonly text: LineText;
  /** The lines of each citizen stand together. */
  readonly sorted: boolean;
  /** The lines that are audited; of the others only the citizen is looked at. */
  readonly slice: Slice;
}

/** A run that came to its end: every line is in exactly one of the sums of the tally, or was not drawn. */
export interface Done {
  readonly count: LineCount;
  readonly summary: AuditSummary;
  readonly corrections: Corrections;
}

/** So many payments to correct are listed in the report; all of them stand in the lines. */
export const MOST_CORRECTIONS = 1_000;

/** Audits line by line: verdicts to the output, what cannot be read to the rejects file, and the lines of a month when it can be judged. Answers `undefined`, and says why, where an output failed. */
export async function auditLines(chunks: ReadLines, asked: Asked, file: RejectsFile, io: Io): Promise<Done | undefined> {
  const { auditor, sampling, text, sorted, slice } = asked;
  const results = batchFor(io.stdout);
  const rejects = batchFor(file);
  const count: LineCount = { lines: 0, results: 0, rejects: 0, blank: 0, waiting: 0, leftOut: 0 };
  const progress = progressOn(io);
  const { add, addMonth, reject, summary } = summaryCounter();
  const toCorrect = correctionCollector(MOST_CORRECTIONS);
  const ledger = lineLedger(sorted);
  const leave = async () => {
    await rejects.flush();
    await results.flush();
  };
  const told = (number: number, payment: AuditedPayment, month?: Reconciled['month']) => {
    add(payment);
    toCorrect.add(number, payment);
    count.results += 1;
    results.add(number, text.line(number, payment, month));
  };
  const desk: Desk = {
    line: (line, outcome) => {
      if ('audited' in outcome) told(line.number, outcome.audited);
      else if ('waits' in outcome) count.waiting += 1;
      else {
        count.rejects += 1;
        reject(outcome.problems.map(({ path }) => path));
        rejects.add(line.number, `${JSON.stringify(rejectOf(line, outcome.id, outcome.problems, io.language ?? 'da'))}\n`);
      }
    },
    month: ({ month, lines }, drawn) => {
      const some = lines.filter(({ place }) => drawn?.has(place) ?? true);
      if (some.length === 0) return;
      for (const { place, payment } of some) told(place, payment, month);
      count.waiting -= some.length;
      addMonth(month);
      results.add(some.at(-1)?.place ?? 0, text.month(month));
    },
  };
  const take = sampling === undefined ? inTurn({ auditor, ledger, desk }) : whenDrawn({ auditor, ledger, desk, sampling });
  try {
    if (text.heading !== '') await io.stdout.write(text.heading);
    for await (const chunk of chunks) {
      for (const each of chunk) {
        const { line, read } = each;
        const isOurs = isIn(slice, each);
        if (isOurs) {
          count.lines += 1;
          if (read === 'blank') count.blank += 1;
          if (read === 'left-out') count.leftOut += 1;
        }
        if (typeof read !== 'string') take.next(line, read, isOurs);
        if (results.full || rejects.full) await leave();
      }
      await leave();
      await progress.show(count.lines);
    }
    for (const left of take.end()) {
      left();
      if (results.full || rejects.full) await leave();
    }
    await leave();
    await file.close();
  } catch (cause) {
    await progress.clear();
    await Promise.allSettled([rejects.flush(), results.flush()]);
    await file.close().catch(() => undefined);
    if (sampling !== undefined || slice.of > 1 || count.lines === 0) throw cause;
    await io.stderr.write(file.notice(io.language) + failure(cause, count, results, rejects, file.path, io.language ?? 'da'));
    return undefined;
  }
  await progress.clear();
  return { count, summary: summary(), corrections: toCorrect.corrections() };
}

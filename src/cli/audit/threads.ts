import type { Worker } from 'node:worker_threads';
import { mergeAudits } from '../../audit/payments/summary.js';
import type { Language } from '../../engine/texts.js';
import { type Io, Misuse, type Sink } from '../io/io.js';
import type { RejectsFile } from '../lines/rejects-file.js';
import type { AuditArgs } from './audit-args.js';
import { type Done, MOST_CORRECTIONS } from './audit-lines.js';
import type { Slice } from './slice.js';

/** What a thread is given. */
export interface Work extends Slice {
  readonly scheme: string;
  readonly file: string;
  readonly args: AuditArgs;
  readonly language: Language;
}

/** What a thread tells: a text, which is answered once it is written, or that it has come to its end. */
export type Told = { readonly to: 'lines' | 'rejects'; readonly text: string } | { readonly done: Done };

/**
 * Audits a file in several threads, each of which reads all of it and audits the citizens of its slice. Lines leave as they are done.
 * @throws Misuse where no thread can be started, and Error of the first that fails, which stops the others
 */
export async function auditInThreads(work: Omit<Work, 'slice'>, file: RejectsFile, io: Io): Promise<Done> {
  const { thread: start } = io;
  if (start === undefined) throw new Misuse('--workers: no threads can be started here');
  const threads = Array.from({ length: work.of }, (_, slice) => start({ ...work, slice } satisfies Work));
  const write = oneAtATime({ lines: io.stdout, rejects: file });
  try {
    const parts = await Promise.all(threads.map((thread) => endOf(thread, write)));
    await file.close();
    return merged(parts);
  } catch (cause) {
    await file.close().catch(() => undefined);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${why}. What was written is a part of the answers: run the whole file again`, { cause });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

type Write = (told: Extract<Told, { readonly to: string }>) => Promise<void>;

function oneAtATime(sinks: Readonly<Record<'lines' | 'rejects', Sink>>): Write {
  let last = Promise.resolve();
  return ({ to, text }) => {
    last = last.then(() => sinks[to].write(text));
    return last;
  };
}

function endOf(thread: Worker, write: Write): Promise<Done> {
  return new Promise((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('done' in told) resolve(told.done);
      else write(told).then(() => thread.postMessage('written'), reject);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`a thread ended with ${code} before it was done`)));
  });
}

function merged(parts: readonly Done[]): Done {
  const [first, ...more] = parts.map(({ summary }) => summary) as [Done['summary'], ...Done['summary'][]];
  const sum = (key: keyof Done['count']) => parts.reduce((all, { count }) => all + count[key], 0);
  const count = {
    lines: sum('lines'),
    results: sum('results'),
    rejects: sum('rejects'),
    blank: sum('blank'),
    waiting: sum('waiting'),
    leftOut: sum('leftOut'),
  };
  const listed = parts.flatMap(({ corrections }) => corrections.listed).sort((a, b) => a.line - b.line);
  const payments = parts.reduce((all, { corrections }) => all + corrections.payments, 0);
  return { count, summary: mergeAudits(first, ...more), corrections: { payments, listed: listed.slice(0, MOST_CORRECTIONS) } };
}

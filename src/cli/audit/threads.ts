import type { Worker } from 'node:worker_threads';
import { mergeAudits } from '../../audit/payments/summary.js';
import type { Io, Sink } from '../io/io.js';
import type { RejectsFile } from '../lines/rejects-file.js';
import type { Done } from './audit-lines.js';
import type { Given } from './given.js';
import type { Share } from './share.js';

/** What a thread is given. */
export interface Work extends Share {
  readonly scheme: string;
  readonly file: string;
  readonly given: Given;
}

/** What a thread tells: a text, which is answered once it is written, or that it has come to its end. */
export type Told = { readonly to: 'lines' | 'rejects'; readonly text: string } | { readonly done: Done };

/**
 * Audits a file in several threads, each of which reads all of it and audits the citizens of its share. Lines leave as they are done.
 * @throws Error of the first thread that fails, and then stops the others
 */
export async function auditInThreads(work: Omit<Work, 'share'>, file: RejectsFile, io: Io): Promise<Done> {
  const threads = Array.from({ length: work.of }, (_, share) => io.thread({ ...work, share } satisfies Work));
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
  const sum = (key: keyof Done['tally']) => parts.reduce((all, { tally }) => all + tally[key], 0);
  const tally = {
    lines: sum('lines'),
    results: sum('results'),
    rejects: sum('rejects'),
    blank: sum('blank'),
    waiting: sum('waiting'),
    leftOut: sum('leftOut'),
  };
  return { tally, summary: mergeAudits(first, ...more) };
}

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { schemeNamed } from '../commands/subjects.js';
import type { Io, Sink } from '../io/io.js';
import { openLines } from '../table/open-lines.js';
import { paymentTargets } from '../table/targets.js';
import { auditLines } from './audit-lines.js';
import { auditorFrom } from './auditor-from.js';
import { csvLines, jsonLines } from './line-text.js';
import { PAYMENT_EXPECTED } from './read-payment.js';
import type { Told, Work } from './threads.js';

/** Audits the slice of a file that this thread was started for; what it has to write it tells the thread that started it. */
export async function auditSlice(): Promise<void> {
  const { scheme: id, file, args, language, slice, of } = workerData as Work;
  const port = parentPort as MessagePort;
  const tell = (told: Told) => port.postMessage(told);
  const sink = (to: 'lines' | 'rejects'): Sink => ({
    write: (text) =>
      new Promise((resolve) => {
        port.once('message', () => resolve());
        tell({ to, text });
      }),
  });
  const nothing = async () => undefined;
  const rejects = { ...sink('rejects'), path: '', open: nothing, close: nothing, notice: () => '' };
  const io: Io = {
    stdin: () => process.stdin,
    stdout: sink('lines'),
    stderr: { terminal: false, write: nothing },
    now: () => 0,
    language,
  };
  const scheme = schemeNamed(id);
  const { auditor } = await auditorFrom(scheme, args);
  const { format, map, encoding, out, sorted = false } = args;
  const lines = await openLines({ file, format, map, encoding, targets: () => paymentTargets(scheme), expected: PAYMENT_EXPECTED }, io);
  const text = { ...(out === 'csv' ? csvLines : jsonLines), heading: '' };
  const done = await auditLines(lines, { auditor, sampling: undefined, text, sorted, slice: { slice, of } }, rejects, io);
  if (done !== undefined) tell({ done });
}

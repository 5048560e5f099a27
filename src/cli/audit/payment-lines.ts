import { isBlank, linesOf } from '../input/lines.js';
import type { ReadLine } from './audit-lines.js';
import { readJsonLine } from './read-payment.js';

/** Reads the lines of NDJSON, each as it is asked for. */
export async function* jsonPayments(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<ReadLine>> {
  for await (const lines of linesOf(blocks)) yield lines.map((line) => ({ line, read: isBlank(line) ? undefined : readJsonLine(line) }));
}

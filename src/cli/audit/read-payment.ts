import type { AuditedPayment, Auditor } from '../../audit/payments/auditor.js';
import type { Payment } from '../../audit/payments/payment.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { parseJson } from '../input/json-text.js';
import { bytesOf, type Line } from '../input/lines.js';
import { tooLong } from '../lines/reject.js';
import type { Book } from './book.js';

/** What a line holds, nothing in it checked yet, or why it cannot be read. */
export type Read = { readonly input: unknown } | { readonly input?: unknown; readonly problems: readonly Problem[] };

/** A line with its verdicts, one that waits for the rest of its month, or why it could not be read. */
export type Outcome =
  | { readonly audited: AuditedPayment }
  | { readonly waits: true }
  | { readonly problems: readonly Problem[]; readonly id?: string | number };

const EXPECTED = 'a payment { id, facts, amount, period, decidedOn, status } as JSON';

/** Reads a line as JSON. */
export function readJsonLine(line: Line): Read {
  const long = tooLong(line);
  if (long !== undefined) return { problems: [long] };
  const parsed = parseJson(bytesOf(line), EXPECTED);
  return parsed.problem === undefined ? { input: parsed.value } : { input: parsed.value, problems: [parsed.problem] };
}

/** Books what was read. A line that cannot be audited for whatever reason is told, so that those after it still are. */
export function bookRead(read: Read, line: number, { accept }: Pick<Auditor<object>, 'accept'>, book: Book): Outcome {
  const outcome = booked(read, line, accept, book);
  if ('problems' in outcome) book.miss(read.input);
  return outcome;
}

function booked(read: Read, line: number, accept: Auditor<object>['accept'], book: Book): Outcome {
  if ('problems' in read) return { problems: read.problems, ...idOf(read.input) };
  try {
    return book.take(accept(read.input as Payment<object>), line);
  } catch (refused) {
    return { problems: problemsIn(refused), ...idOf(read.input) };
  }
}

function problemsIn(refused: unknown): readonly Problem[] {
  if (refused instanceof InputError) return refused.problems;
  return [{ path: '', code: 'unexpected', expected: 'a payment that can be audited', received: String(refused) }];
}

function idOf(value: unknown): { readonly id?: string | number } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || Number.isSafeInteger(id) ? { id: id as string | number } : {};
}

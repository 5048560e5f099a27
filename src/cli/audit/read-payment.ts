import type { AuditedPayment, Auditor } from '../../audit/payments/auditor.js';
import type { Payment } from '../../audit/payments/payment.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { parseJson } from '../input/json-text.js';
import { bytesOf, type Line } from '../input/lines.js';
import { tooLong } from '../lines/reject.js';

/** A line as a payment with its verdicts, or why it could not be read. */
export type Outcome = { readonly audited: AuditedPayment } | { readonly problems: readonly Problem[]; readonly id?: string | number };

const EXPECTED = 'a payment { id, facts, amount, period, decidedOn, status } as JSON';

/** Reads a line and audits the payment it holds. A line that cannot be audited for whatever reason is told, so that those after it still are. */
export function auditLine(line: Line, { audit }: Pick<Auditor<object>, 'audit'>): Outcome {
  const long = tooLong(line);
  if (long !== undefined) return { problems: [long] };
  const parsed = parseJson(bytesOf(line), EXPECTED);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  try {
    return { audited: audit(parsed.value as Payment<object>) };
  } catch (refused) {
    return { problems: problemsIn(refused), ...idOf(parsed.value) };
  }
}

function problemsIn(refused: unknown): readonly Problem[] {
  if (refused instanceof InputError) return refused.problems;
  return [{ path: '', code: 'unexpected', expected: 'a payment that can be audited', received: String(refused) }];
}

function idOf(value: unknown): { readonly id?: string | number } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

import type { AuditedPayment } from '../../audit/payments/audited-payment.js';
import type { Auditor } from '../../audit/payments/auditor.js';
import type { Payment } from '../../audit/payments/payment.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { municipalityNamed } from '../../register/names.js';
import { everyProblem, type Read } from '../input/read-line.js';
import type { LineLedger } from './line-ledger.js';

/** A line with its verdicts, one that waits for the rest of its month, or why it could not be read. */
export type Outcome =
  | { readonly audited: AuditedPayment }
  | { readonly waits: true }
  | { readonly problems: readonly Problem[]; readonly id?: string | number };

/** What a payment is, in English. */
export const PAYMENT_EXPECTED = 'a payment { id, facts, amount, period, decidedOn, status } as JSON';

/** Books what was read. A line that cannot be audited for whatever reason is told, so that those after it still are. */
export function enterRead(read: Read, line: number, { accept }: Pick<Auditor<object>, 'accept'>, ledger: LineLedger): Outcome {
  const outcome = entered(read, line, accept, ledger);
  if ('problems' in outcome) ledger.miss(read.input);
  return outcome;
}

function entered(read: Read, line: number, accept: Auditor<object>['accept'], ledger: LineLedger): Outcome {
  const { input, problems } = read;
  try {
    const accepted = problems.length > 0 && input === undefined ? undefined : accept(withKey(input) as Payment<object>);
    if (accepted !== undefined && problems.length === 0) return ledger.take(accepted, line);
    return { problems: everyProblem(read, []), ...idIn(read) };
  } catch (refused) {
    return { problems: everyProblem(read, problemsIn(refused)), ...idIn(read) };
  }
}

function idIn({ input, problems }: Read): { readonly id?: string | number } {
  return problems.some(({ path }) => path === 'id') ? {} : idOf(input);
}

/** A municipality by its key, where it is told by its code or its name. */
function withKey(input: unknown): unknown {
  const told = typeof input === 'object' && input !== null && 'municipality' in input ? input.municipality : undefined;
  const key = typeof told === 'string' ? municipalityNamed(told) : undefined;
  return key === undefined || key === told ? input : { ...(input as object), municipality: key };
}

function problemsIn(refused: unknown): readonly Problem[] {
  if (refused instanceof InputError) return refused.problems;
  return [{ path: '', code: 'unexpected', expected: 'a payment that can be audited', received: String(refused) }];
}

function idOf(value: unknown): { readonly id?: string | number } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || Number.isSafeInteger(id) ? { id: id as string | number } : {};
}

import * as z from 'zod';
import { type Day, firstOfMonth } from '../../engine/day.js';
import { amount, day, period } from '../../engine/fact-types.js';
import { isDue, type Kroner } from '../../engine/kroner.js';
import type { Period } from '../../engine/period.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { problemsOf } from '../../engine/problems-of.js';
import { type Auditable, contradiction, type PaymentStatus, STATUSES, statusProblems } from './status.js';

export type { PaymentStatus } from './status.js';

/** A payment, a reduction, a right granted or a refusal as a municipality decided it, for one calendar month. */
export interface Payment<F> {
  /** The host's own id, repeated in the answer. */
  readonly id: string | number;
  /** The facts as they were known when it was decided. */
  readonly facts: F;
  /** Kroner paid or, where the help was reduced, the reduction; `0.00` for a refusal, and for a right that is no money. */
  readonly amount: Kroner;
  /** The days it is for, all in one calendar month. */
  readonly period: Period;
  /** The day judged, not after the period; left out, the first day of the period. */
  readonly on?: Day | undefined;
  /** The day it was decided: what was known of the law by then counts. */
  readonly decidedOn: Day;
  /** What was decided. */
  readonly status: PaymentStatus;
  /** The municipality that decided; left out, that of the options. */
  readonly municipality?: string | undefined;
}

/** Every problem with a payment but for its facts, which are for the scheme to check. */
export function paymentProblems(input: unknown, awards: Auditable): Problem[] {
  const problems = problemsOf(schema(), input);
  return problems.length > 0 ? problems : contradictions(input as Payment<unknown>, awards);
}

/** Checks with the scheme; its problems are told by their place in the payment. */
export function inFacts<T>(check: () => T): T {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof InputError) || cause.of !== 'facts') throw cause;
    const { problems } = cause;
    throw new InputError(
      'facts',
      problems.map((problem) => ({ ...problem, path: problem.path === '' ? 'facts' : `facts.${problem.path}` })),
    );
  }
}

let built: z.ZodType | undefined;

/** Built with the first payment, so that importing builds nothing. */
const schema = () =>
  (built ??= z
    .strictObject({
      id: z.union([z.string(), z.number()]).describe('a text or a number'),
      facts: z.record(z.string(), z.unknown()).describe('an object of facts'),
      amount: amount(),
      period: period(),
      on: day().optional(),
      decidedOn: day(),
      status: z.enum(STATUSES).describe(`one of ${STATUSES.join(', ')}`),
      municipality: z.string().describe('the key of a municipality').optional(),
    })
    .describe('a payment { id, facts, amount, period, decidedOn, status }'));

function contradictions({ amount: paid, period: days, on, status }: Payment<unknown>, awards: Auditable): Problem[] {
  return [
    ...(firstOfMonth(days.from) === firstOfMonth(days.to)
      ? []
      : [contradiction('period', 'days of one calendar month', `${days.from} to ${days.to}`)]),
    ...(on !== undefined && on > days.to ? [contradiction('on', `a day not after the period, which ends on ${days.to}`, on)] : []),
    ...statusProblems(status, !isDue(paid), paid, awards),
  ];
}

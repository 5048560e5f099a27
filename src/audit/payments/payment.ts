import * as z from 'zod';
import { addDays, addMonths, type Day, firstOfMonth } from '../../engine/day.js';
import type { DecisionRules } from '../../engine/decision-rules.js';
import { day, period } from '../../engine/fact-types.js';
import type { Facts } from '../../engine/facts.js';
import type { Kroner } from '../../engine/kroner.js';
import type { Period } from '../../engine/period.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { problemsOf } from '../../engine/problems-of.js';
import { signedAmount } from './signed-amount.js';
import { type Auditable, contradiction, NOTHING_PAID, type PaymentStatus, STATUSES, statusProblems } from './status.js';
import { reasoned } from './unreasoned.js';

export type { PaymentStatus } from './status.js';

/** A payment, a reduction, a right granted or a refusal as a municipality decided it, for one calendar month. */
export interface Payment<F> {
  /** The host's own id, repeated in the answer. */
  readonly id: string | number;
  /**
   * The citizen it concerns, by any text that is the same on all of the citizen's lines, without spaces around it. Lines of one citizen and month are judged
   * together; left out, the line is judged alone, and nothing is said of the month.
   */
  readonly citizen?: string | undefined;
  /** The facts as they were known when it was decided. */
  readonly facts: F;
  /**
   * Kroner paid or, where the help was reduced, the reduction; `0.00` for a refusal, and for a right that is no money. A line that
   * takes back is negative, and names its citizen.
   */
  readonly amount: Kroner;
  /** The days it is for, all in one calendar month. */
  readonly period: Period;
  /**
   * The day judged, not after the period; left out, the first day of the period, and of a reduction whose facts say that the help is not reduced
   * yet the last day of the month before, at the end of which it takes effect. Of money it lies in the month of the period, of a reduction there
   * or in the month before: an older day says nothing of what has happened since.
   */
  readonly on?: Day | undefined;
  /** The day it was decided: what was known of the law by then counts. */
  readonly decidedOn: Day;
  /** What was decided. */
  readonly status: PaymentStatus;
  /** The municipality that decided; left out, that of the options. */
  readonly municipality?: string | undefined;
}

/** Refuses keys that a payment does not have, where the compiler can see them. */
export type KnownKeys<P> = { readonly [K in Exclude<keyof P, keyof Payment<unknown>>]: never };

/** Numbers beyond this stand for others too, so that an id would lead back to another line. */
const ID_EXPECTED = `a text, or a whole number up to ${Number.MAX_SAFE_INTEGER}`;

/** Every problem with a payment but for its facts, which are for the scheme to check. */
export function paymentProblems(input: unknown, awards: Auditable): Problem[] {
  const problems = problemsOf(schema(), input);
  if (problems.length === 0) return contradictions(input as Payment<unknown>, awards);
  const isRefused = (input as { readonly status?: unknown } | undefined)?.status === 'refused';
  return isRefused ? problems.map((problem) => (problem.path === 'amount' ? { ...problem, expected: NOTHING_PAID } : problem)) : problems;
}

/** What is wrong with the facts of a payment that is refused for something else: a caller is told of all at once. */
export function factProblems(payment: unknown, { judged, problems }: Pick<Facts<unknown>, 'judged' | 'problems'>): readonly Problem[] {
  const facts = (payment as { readonly facts?: unknown } | null | undefined)?.facts;
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return [];
  return problems(reasoned(facts as Readonly<Record<string, unknown>>, judged).facts).map(placedInFacts);
}

/** Checks with the scheme; its problems are told by their place in the payment. */
export function inFacts<T>(check: () => T): T {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof InputError) || cause.of !== 'facts') throw cause;
    throw new InputError('facts', cause.problems.map(placedInFacts));
  }
}

function placedInFacts(problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? 'facts' : `facts.${problem.path}` };
}

let built: z.ZodType | undefined;

/** Built with the first payment, so that importing builds nothing. */
const schema = () =>
  (built ??= z
    .strictObject({
      id: z.union([z.string(), z.int()]).describe(ID_EXPECTED),
      facts: z.record(z.string(), z.unknown()).describe('an object of facts'),
      citizen: z
        .string()
        .regex(/^\S(.*\S)?$/su)
        .describe('the citizen as a text without spaces around it, which keeps every digit')
        .optional(),
      amount: signedAmount(),
      period: period(),
      on: day().optional(),
      decidedOn: day(),
      status: z.enum(STATUSES).describe(`one of ${STATUSES.join(', ')}`),
      municipality: z.string().describe('the key of a municipality').optional(),
    })
    .describe('a payment { id, facts, amount, period, decidedOn, status }'));

const TOGETHER = 'the citizen, for what is taken back is judged together with what it takes from';

function contradictions({ amount: paid, citizen, period: days, on = days.from, status }: Payment<unknown>, awards: Auditable): Problem[] {
  return [
    ...(firstOfMonth(days.from) === firstOfMonth(days.to)
      ? []
      : [contradiction('period', 'days of one calendar month', `${days.from} to ${days.to}`)]),
    ...(on > days.to ? [contradiction('on', `a day not after the period, which ends on ${days.to}`, on)] : []),
    ...(on < earliestJudged(days.from, awards) ? [contradiction('on', tooOld(days.from, awards), on)] : []),
    ...(citizen === undefined && Number(paid) < 0 ? [contradiction('citizen', TOGETHER, `nothing, and the amount ${paid}`)] : []),
    ...statusProblems(status, Number(paid) === 0, paid, awards),
  ];
}

/** The day on which a payment is judged that names none: a reduction that has not begun by its facts begins with the month of the payment. */
export function judgedOn({ facts, period }: Payment<unknown>, { begunBy }: DecisionRules): Day {
  const isFirst = begunBy !== undefined && (facts as Readonly<Record<string, unknown>>)[begunBy] === false;
  return isFirst ? addDays(firstOfMonth(period.from), -1) : period.from;
}

/** The first day of which a judgement holds for a month: of a reduction a month earlier, for it takes effect on the first after; a right holds for longer. */
function earliestJudged(day: Day, awards: Auditable): Day {
  if (awards === 'right') return '';
  return awards === 'reduction' ? addMonths(firstOfMonth(day), -1) : firstOfMonth(day);
}

function tooOld(day: Day, awards: Auditable): string {
  const earliest = earliestJudged(day, awards);
  return awards === 'reduction'
    ? `a day from ${earliest} on: in the month of the period or the one before`
    : `a day from ${earliest} on: in the month of the period`;
}

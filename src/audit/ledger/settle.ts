import { lastOfMonth } from '../../engine/day.js';
import { Exact, type Kroner, kroner, sum } from '../../engine/kroner.js';
import type { AuditedPayment, TwoVerdicts } from '../payments/audited-payment.js';
import { decidedBy } from '../payments/decided-first.js';
import type { PaymentStatus } from '../payments/status.js';
import { unsettled } from '../payments/unsettled.js';
import { type Cause, causeKey, type Verdict } from '../payments/verdict.js';
import type { Claim } from './claim.js';
import { type Standing, standing } from './corrections.js';
import type { Entry } from './entry.js';
import { governing, spanOf } from './governing.js';
import { type Share, sharesOf } from './shares.js';

/** A claim as it was judged: the claim itself, and each of its lines in order. */
export interface Settled extends TwoVerdicts {
  readonly lines: readonly AuditedPayment[];
}

/**
 * Judges the lines of a claim together: their sum by the facts that govern, and what of it falls on each line; beside so many kroner for
 * other claims of the month, where there are any.
 */
export function settle<F>(claim: Claim<F>, beside?: Kroner): Settled {
  const amounts = claim.map(({ told }) => told.amount);
  const { left, reversed } = standing(amounts);
  const chief = governing(claim, reversed);
  const amount = sum(amounts);
  const both = isLess(amount, '0.00')
    ? unsettled('payment-not-among-lines')
    : chief === undefined
      ? unsettled('overlapping-days')
      : judged(chief, claim, { amount, left: left.map(kroner) }, beside);
  const hindered = chief === undefined ? new Set<number>() : hinderedOf(chief, claim);
  const lines = claim.map(({ told }, place) => {
    const own = (verdict: Verdict) => onLine(verdict, claim, { left, reversed, hindered }, place);
    const stands = kroner(left[place] as Exact);
    const changed = !(left[place] as Exact).equals(told.amount);
    // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
    return { ...told, ...(changed && { stands }), then: own(both.then), now: own(both.now) };
  });
  return { ...both, lines };
}

/** The places of lines by a decision that has no effect. */
function hinderedOf<F>({ hindrances }: Entry<F>, claim: Claim<F>): ReadonlySet<number> {
  const inTheWay = hindrances(spanOf(claim.map(({ told }) => told.period)).from);
  return new Set(claim.flatMap(({ told }, place) => (inTheWay.some(({ hinders }) => hinders(told.decidedOn)) ? [place] : [])));
}

interface Sum {
  readonly amount: Kroner;
  readonly left: readonly Kroner[];
}

function judged<F>({ judge }: Entry<F>, claim: Claim<F>, { amount, left }: Sum, beside?: Kroner): TwoVerdicts {
  const lines = claim.map(({ told }) => told);
  const period = spanOf(lines.map((told) => told.period));
  const { then, now } = judge({ amount, period, status: statusOf(claim), decided: decidedBy(lines, left) }, beside);
  // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
  return { then: withLateness(then, claim, amount), now: withLateness(now, claim, amount) };
}

/** Less than was due, all of it decided after the month, may be back pay: that an earlier payment may be missing is told beside the law's own causes. */
function withLateness<F>(verdict: Verdict, claim: Claim<F>, amount: Kroner): Verdict {
  const { due, causes } = verdict;
  const isLate = claim.every(({ told: { decidedOn, period, status } }) => status !== 'refused' && decidedOn > lastOfMonth(period.from));
  if (!isLate || due === undefined || !isLess(amount, due)) return verdict;
  const condition = 'decided-after-month';
  return { ...verdict, causes: [...causes, { key: causeKey(verdict.verdict, condition), condition, status: 'unknown' }] };
}

function isLess(amount: Kroner, other: Kroner): boolean {
  return new Exact(amount).lessThan(other);
}

/** What was decided in the end: what was paid is, whatever was refused after it, and of a right what was said last. */
function statusOf<F>(claim: Claim<F>): PaymentStatus {
  const statuses = claim.map(({ told }) => told.status);
  return statuses.find((status) => status === 'paid') ?? (statuses.at(-1) as PaymentStatus);
}

interface OfLines extends Standing {
  readonly hindered: ReadonlySet<number>;
}

/** The verdict of a claim on one of its lines: the kroner that fall on it, and no remark where none do. */
function onLine<F>(verdict: Verdict, claim: Claim<F>, { left, reversed, hindered }: OfLines, place: number): Verdict {
  if (verdict.due === undefined) return verdict;
  const last = claim.findLastIndex((_, at) => !reversed.has(at));
  const shares = sharesOf(left, new Exact(verdict.due), last === -1 ? claim.length - 1 : last, hindered);
  const share = shares[place] as Share;
  const reduced = statusOf(claim) === 'reduced';
  const money = { difference: kroner(reduced ? new Exact(0).minus(share.excess) : share.excess), due: kroner(share.due) };
  const isRemarked = !share.excess.isZero() || isAbout(verdict, claim);
  const causes = hindered.has(place) ? verdict.causes : settledBefore(verdict, claim, { left, shares }, place);
  return { ...verdict, ...(isRemarked ? { causes } : { verdict: 'compliant', causes: [] }), ...money };
}

interface Spread {
  readonly left: readonly Exact[];
  readonly shares: readonly Share[];
}

/** Why a line is wrong: where lines before it took what was due, that they did, and the law's own causes only for what was never due. */
function settledBefore<F>({ verdict, due, causes }: Verdict, claim: Claim<F>, { left, shares }: Spread, place: number): readonly Cause[] {
  const [own, whole] = [left[place] as Exact, new Exact(due as Kroner)];
  const { due: part } = shares[place] as Share;
  if (!part.lessThan(Exact.min(own, whole))) return causes;
  const condition = statusOf(claim) === 'reduced' ? 'already-reduced' : 'already-paid';
  const before = claim.slice(0, place).filter((_, at) => !(shares[at] as Share).due.isZero());
  const settled: Cause = {
    key: causeKey(verdict, condition),
    condition,
    status: 'failed',
    settledBy: before.map(({ told }) => told.id),
  };
  return own.greaterThan(whole) ? [settled, ...causes] : [settled];
}

/** Whether a verdict is about every line, whatever kroner fall on it: that a judgement has no reason, or that a refusal was wrong. */
function isAbout<F>({ verdict }: Verdict, claim: Claim<F>): boolean {
  return verdict === 'judgement-without-reason' || claim.every(({ told }) => told.status === 'refused');
}

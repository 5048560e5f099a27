import { isDue, type Kroner, sum } from '../../engine/kroner.js';
import type { AuditedPayment } from '../payments/audited-payment.js';
import { unsettled } from '../payments/unsettled.js';
import type { Verdict, VerdictKind } from '../payments/verdict.js';
import { type Claim, claimsOf } from './claim.js';
import { byDecision, type Entry, inOrder } from './entry.js';
import { type Settled, settle } from './settle.js';

/** What a citizen's month came to under the law as known on one day. */
export interface MonthVerdict {
  /** How the month as a whole stands. */
  readonly verdict: VerdictKind;
  /** Kroner that the citizen got too much in the month; negative where it was too little. Absent where it cannot be told. */
  readonly difference?: Kroner;
  /** Kroner that were due for the month. */
  readonly due?: Kroner;
}

/** A citizen's month, judged whole. Plain JSON-safe data. */
export interface AuditedMonth {
  /** Id of the citizen, as the lines name it. */
  readonly citizen: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Id of the scheme. */
  readonly scheme: string;
  /** The places of its lines: of payments counted from 0, of lines in a file from 1. */
  readonly lines: readonly number[];
  /** The sum of their amounts. */
  readonly amount: Kroner;
  /** How many lines of the month, or of the citizen where the month was not told, could not be read; absent where all could. */
  readonly rejected?: number;
  /** By the law as known when its lines were decided. */
  readonly then: MonthVerdict;
  /** By the newest law. */
  readonly now: MonthVerdict;
}

/** A month and its lines, each with its place. */
export interface Reconciled {
  readonly month: AuditedMonth;
  readonly lines: readonly { readonly place: number; readonly payment: AuditedPayment }[];
}

/** Judges the lines of a citizen's month together. One that could not be read leaves the month open, and every line of it. */
export function reconcile<F>(of: Pick<AuditedMonth, 'citizen' | 'month'>, entries: readonly Entry<F>[], rejected: number): Reconciled {
  const [{ told }] = entries as readonly [Entry<F>];
  const claims = inTurn(claimsOf(inOrder(entries)), rejected);
  const lines = claims
    .flatMap(({ claim, settled: { lines: own } }) => claim.map(({ place }, at) => ({ place, payment: own[at] as AuditedPayment })))
    .sort((a, b) => a.place - b.place);
  const month: AuditedMonth = {
    ...of,
    scheme: told.scheme,
    lines: lines.map(({ place }) => place),
    amount: sum(entries.map((entry) => entry.told.amount)),
    ...(rejected > 0 && { rejected }),
    // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
    then: together(claims.map(({ settled: { then } }) => then)),
    now: together(claims.map(({ settled: { now } }) => now)),
  };
  return { month, lines };
}

interface SettledClaim<F> {
  readonly claim: Claim<F>;
  readonly settled: Settled;
}

/**
 * Settles claims in the order they were first decided. Where the facts list other claims, a later one is judged beside what was due for
 * those before it, or what stands of them where that is not settled: whether both can be paid, and within which ceiling, is for the law to say.
 */
function inTurn<F>(claims: readonly Claim<F>[], rejected: number): SettledClaim<F>[] {
  const done: SettledClaim<F>[] = [];
  let beside: Kroner = '0.00';
  for (const claim of [...claims].sort(([a], [b]) => byDecision(a as Entry<F>, b as Entry<F>))) {
    const own = settled(claim, rejected, isDue(beside) ? beside : undefined);
    done.push({ claim, settled: own });
    beside = sum([beside, own.now.due ?? stands(claim)]);
  }
  return done;
}

function stands<F>(claim: Claim<F>): Kroner {
  const amount = sum(claim.map(({ told }) => told.amount));
  return isDue(amount) ? amount : '0.00';
}

function settled<F>(claim: Claim<F>, rejected: number, beside?: Kroner): Settled {
  if (rejected === 0) return settle(claim, beside);
  const open = unsettled('line-not-read');
  return { ...open, lines: claim.map(({ told }) => ({ ...told, ...open })) };
}

/** One verdict of several claims: what they share, else what is not settled, else what the kroner come to. */
function together(verdicts: readonly Verdict[]): MonthVerdict {
  const kinds = new Set(verdicts.map(({ verdict }) => verdict));
  const [first] = kinds as unknown as Iterable<VerdictKind>;
  const differences = verdicts.flatMap(({ difference = [] }) => difference);
  const isMoney = differences.length === verdicts.length;
  const money = isMoney && { difference: sum(differences), due: sum(verdicts.map(({ due }) => due as Kroner)) };
  if (kinds.size === 1) return { verdict: first as VerdictKind, ...money };
  const open = (['open', 'not-covered', 'judgement-without-reason'] as const).find((kind) => kinds.has(kind));
  return { verdict: open ?? byKroner(sum(differences)), ...money };
}

function byKroner(difference: Kroner): VerdictKind {
  const kroner = Number(difference);
  return kroner > 0 ? 'overpaid' : kroner < 0 ? 'underpaid' : 'compliant';
}

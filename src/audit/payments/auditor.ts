import type { RulesUsed } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import { Exact, type Kroner } from '../../engine/kroner.js';
import type { Options } from '../../engine/options.js';
import { InputError, type Problem } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import { isInTheWay } from './asked-after.js';
import type { AuditedPayment, TwoVerdicts } from './audited-payment.js';
import { withBeside } from './beside.js';
import { decidedBy, type Hindrance, hindrancesOf } from './decided-first.js';
import { BESIDE, groupedBy, groupOf, optionProblems, toldApartBy } from './grouping.js';
import type { Judged } from './judge-payment.js';
import { factProblems, inFacts, judgedOn, type Payment, paymentProblems } from './payment.js';
import { isAuditable } from './status.js';
import { reasoned } from './unreasoned.js';
import { unsettled } from './unsettled.js';
import { verdictUnder } from './verdict-under.js';

/** Under which municipality, readings and supplied amounts payments are audited; each has days of its own. */
export type AuditOptions<R, G = never> = Omit<Options<R, G>, 'on' | 'knownOn'> & {
  /** The fact that tells the target group in the totals; left out, `targetGroup` or `benefit` where the scheme has it. */
  readonly groupBy?: string | undefined;
  /**
   * The fact that tells claims of one citizen about the same days apart; left out, `offer` where the scheme has it. Lines that do not
   * differ in it are about one claim, and what was decided last of it governs.
   */
  readonly apartBy?: string | undefined;
};

/** A payment that could be read. */
export interface AcceptedPayment<F> {
  readonly payment: Payment<F>;
  /** All that is repeated of it beside its verdicts. */
  readonly told: Omit<AuditedPayment, keyof TwoVerdicts>;
  /** Tells its claim from others about the same days; the same text for the same claim. */
  readonly apart: string;
  /** The municipality and the facts as one text: the same for lines that are parts of one claim. */
  readonly same: string;
  /** Whether an award is for the month and claims count against one another, or there is one claim in a month at most. */
  readonly monthly: 'each' | 'one' | undefined;
  /** What stands in the way of decisions for days of a month that begin on a first one, under the readings chosen. */
  hindrances(first: Day): readonly Hindrance[];
  /** Judges what was paid by the facts of this payment, beside so many kroner for other claims of the month. */
  judge(paid: Judged, beside?: Kroner): TwoVerdicts;
  /** Judges this payment by itself: open where it takes back, for what it takes from is another line. */
  alone(): TwoVerdicts;
}

/** Audits one payment after the other. */
export interface Auditor<F> {
  /** @throws InputError for a payment that cannot be read */
  accept(payment: Payment<F>): AcceptedPayment<F>;
  /**
   * Judges a payment alone.
   * @throws InputError for a payment, or facts on its day, that cannot be read
   */
  audit(payment: Payment<F>): AuditedPayment;
  /** The rules that it is audited by. */
  readonly rules: RulesUsed;
}

/**
 * Prepares an audit, so that what is wrong with the options is told before any payment is looked at.
 * @throws InputError for options that cannot be read, and for a scheme by which nothing is decided for a citizen
 */
export function auditorOf<F, R extends Readings, A, G extends GuidelineBase>(
  scheme: Scheme<F, R, A, G>,
  given: AuditOptions<R, G> = {},
): Auditor<F> {
  const { awards } = scheme;
  if (!isAuditable(awards)) throw new InputError('options', [notAuditable(scheme.id)]);
  const problems = optionProblems(given, scheme.facts.keys);
  if (problems.length > 0) throw new InputError('options', problems);
  const { groupBy, apartBy, ...options } = given;
  const governed = Object.keys(scheme.municipalities);
  const somewhere = options.municipality === undefined && options.guideline === undefined ? { municipality: governed[0] } : {};
  const { rules } = scheme.under({ ...options, ...somewhere, on: scheme.covered.from }).assess({} as F);
  /** Of a scheme that no municipality governs, those that lines named and that there are: each is asked once, and left out of the law. */
  const known = new Set<string | undefined>([undefined]);
  const asking = { readings: scheme.readings, chosen: options.readings ?? {} };
  const group = groupedBy(groupBy, scheme.facts.keys);
  const apart = toldApartBy(apartBy, scheme.facts.keys);
  const monthly = awards === 'reduction' ? 'one' : (scheme.facts.keys as readonly string[]).includes(BESIDE) ? 'each' : undefined;
  const accept = (payment: Payment<F>): AcceptedPayment<F> => {
    const wrong = paymentProblems(payment, awards);
    if (wrong.length > 0) throw new InputError('facts', [...wrong, ...factProblems(payment, scheme.facts)]);
    const { id, citizen, period, decidedOn, status, amount, municipality = options.municipality } = payment;
    const { on = judgedOn(payment, scheme) } = payment;
    if (governed.length === 0 && !known.has(municipality)) scheme.under({ ...options, municipality: municipality as string, on });
    known.add(municipality);
    const { facts, unreasoned } = reasoned(payment.facts as Readonly<Record<string, unknown>>, scheme.facts.judged);
    const checked = inFacts(() => scheme.facts.check(facts));
    const possible = (first: Day) => hindrancesOf(scheme, checked as object, first);
    const judged = (paid: Judged, beside?: Kroner, knownOn?: Day) => {
      const where = governed.length > 0 && { municipality };
      const law = scheme.under({ ...options, ...where, on, knownOn });
      const besides = beside === undefined ? checked : scheme.facts.check(withBeside(checked as object, period.from.slice(0, 7), beside));
      return inFacts(() => verdictUnder(law, besides, unreasoned, paid, awards, possible(paid.period.from), asking));
    };
    // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
    const judge = (paid: Judged, beside?: Kroner) => ({ then: judged(paid, beside, decidedOn), now: judged(paid, beside) });
    const named = group && groupOf(checked[group as keyof F]);
    const told = {
      id,
      ...(citizen !== undefined && { citizen }),
      scheme: scheme.id,
      ...(municipality !== undefined && { municipality }),
      ...(named !== undefined && { group: named }),
      period,
      on,
      decidedOn,
      status,
      amount,
    };
    return {
      payment,
      told,
      apart: (apart && groupOf(checked[apart as keyof F])) ?? '',
      same: monthly === undefined ? '' : JSON.stringify([municipality, checked]),
      monthly,
      hindrances: (first) => possible(first).filter((one) => isInTheWay(one, asking)),
      judge,
      alone: () => {
        // Judged in any case: facts that cannot be read on its day are told of this line, before the lines of its month are.
        const verdicts = judge({ amount, period, status, decided: decidedBy([payment], [amount]) });
        return new Exact(amount).lessThan(0) ? unsettled('payment-not-among-lines') : verdicts;
      },
    };
  };
  const audit = (payment: Payment<F>): AuditedPayment => {
    const { told, alone } = accept(payment);
    return { ...told, ...alone() };
  };
  return { accept, audit, rules };
}

function notAuditable(id: string): Problem {
  const expected = 'a scheme by which a payment, a reduction or a right is decided for a citizen';
  return { path: 'scheme', code: 'unexpected', expected, received: JSON.stringify(id) };
}

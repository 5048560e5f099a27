import type { Cite } from '../../../../src/engine/citation.js';
import type { Governing, Timeline } from '../../../../src/engine/governing.js';
import { type Kroner, sum } from '../../../../src/engine/kroner.js';
import { isUnsettled, type Unsettled } from '../../../../src/engine/reading.js';
import type { Counting, Deactivation, Pay } from '../parameters.js';
import type { CapPeriod } from './caps.js';
import type { Earning, FrikortAccountFacts } from './facts.js';

/** What payments are allotted by, as enacted by the day of knowledge. */
export interface Terms {
  readonly periods: readonly CapPeriod[];
  readonly counting: Timeline<Counting>;
  readonly pay: Timeline<Pay>;
  readonly deactivation: Timeline<Deactivation>;
}

/** What is known of the card when payments are allotted. */
export type Card = Required<{ [K in 'cardSince' | 'deactivatedOn']: Exclude<FrikortAccountFacts[K], undefined> }>;

/** What a payment comes to, and why it does not count on the card where it does not. */
export interface Weighed {
  /** Kroner: wages, holiday pay and the employer's pension contribution. */
  readonly total: Kroner;
  readonly outside?: { readonly because: Outside; readonly cite: Cite };
}

/** Why a payment does not count on the card at all. */
export type Outside = 'before-card' | 'card-deactivated' | 'work-does-not-count' | 'employer-does-not-count';

/** Rows of which every one governs. */
type Settled<Rows> = { readonly [Row in keyof Rows]: Exclude<Rows[Row], Unsettled<never>> };

/** Weighs a payment by the law of its own day; one from before the card, by that of the card's first day. */
export function weighed(earning: Earning, card: Card, terms: Terms): Weighed | Unsettled<never> {
  const day = earning.date < card.cardSince ? card.cardSince : earning.date;
  const rows = [terms.counting.on(day), terms.pay.on(day), terms.deactivation.on(day)] as const;
  const open = rows.find((row) => isUnsettled(row));
  if (open !== undefined) return open as Unsettled<never>;
  const [counting, pay, deactivation] = rows as Settled<typeof rows>;
  const total = sum(pay.value.map((part) => earning[part] ?? '0.00'));
  const outside = outsideCard(earning, card, counting, deactivation);
  return outside === undefined ? { total } : { total, outside };
}

function outsideCard(
  { date, work, employer }: Earning,
  { cardSince, deactivatedOn }: Card,
  { value, cite }: Governing<Counting>,
  deactivation: Governing<Deactivation>,
): Weighed['outside'] {
  if (date < cardSince) return { because: 'before-card', cite };
  if (deactivatedOn !== 'not-deactivated' && date >= deactivatedOn) return { because: 'card-deactivated', cite: deactivation.cite };
  if (!value.work.includes(work)) return { because: 'work-does-not-count', cite };
  return value.employers.includes(employer.kind) ? undefined : { because: 'employer-does-not-count', cite };
}

import type { Day } from '../../../../src/engine/day.js';
import { exceeds, type Kroner, lesser, minus, sum } from '../../../../src/engine/kroner.js';
import { contains } from '../../../../src/engine/period.js';
import { isUnsettled, type Unsettled } from '../../../../src/engine/reading.js';
import { type CapPeriod, capPeriodOn } from './caps.js';
import type { Earning, FrikortAccountFacts } from './facts.js';

/** Why a payment, or part of it, is free or is ordinary income. */
export type Because =
  | 'within-cap'
  | 'crosses-cap'
  | 'cap-used'
  | 'cap-exceeded'
  | 'before-card'
  | 'card-deactivated'
  | 'work-does-not-count'
  | 'employer-does-not-count';

/** A payment shared between the card and ordinary income; `onCard` and `ordinary` sum to the whole. */
export interface Allotted {
  /** Place of the payment in the list. */
  readonly item: number;
  readonly onCard: Kroner;
  readonly ordinary: Kroner;
  readonly because: Because;
  /** The period of account; `undefined` where the payment does not count on the card. */
  readonly period: CapPeriod | undefined;
}

/** What is known of the card when payments are allotted. */
export type Card = Pick<FrikortAccountFacts, 'cardSince' | 'deactivatedOn'>;

/** The whole of a payment: wages, holiday pay and the employer's pension contribution. */
export function whole({ amount, holidayPay = '0.00', employerPension = '0.00' }: Earning): Kroner {
  return sum([amount, holidayPay, employerPension]);
}

/** Kroner earned on the card in a period of account: in all, and on its first days where those have a cap of their own. */
interface Spent {
  readonly all: Kroner;
  readonly early: Kroner;
}

/** Allots payments to the card in the order of their days, each up to what is left of the cap. */
export function allot(earnings: readonly Earning[], card: Card, periods: readonly CapPeriod[]): Allotted[] | Unsettled<never> {
  const inOrder = earnings
    .map((earning, item) => ({ earning, item }))
    .sort((a, b) => compare(a.earning.date, b.earning.date) || a.item - b.item);
  const spent = new Map<CapPeriod, Spent>();
  const lines: Allotted[] = [];
  for (const { earning, item } of inOrder) {
    const line = allotOne(earning, item, spent, card, periods);
    if (isUnsettled<Allotted>(line)) return line;
    const { period, onCard } = line as Allotted;
    if (period !== undefined) spent.set(period, spentWith(period, earning.date, onCard, spent.get(period)));
    lines.push(line as Allotted);
  }
  return lines;
}

function allotOne(
  earning: Earning,
  item: number,
  spent: ReadonlyMap<CapPeriod, Spent>,
  card: Card,
  periods: readonly CapPeriod[],
): Allotted | Unsettled<never> {
  const total = whole(earning);
  const outside = outsideCard(earning, card);
  if (outside !== undefined) return { item, onCard: '0.00', ordinary: total, because: outside, period: undefined };
  const period = capPeriodOn(earning.date, periods);
  if (isUnsettled<CapPeriod>(period)) return period;
  const onCard = lesser(total, leftOf(period as CapPeriod, earning.date, spent.get(period as CapPeriod)));
  const ordinary = minus(total, onCard);
  return { item, onCard, ordinary, because: reasonOf(onCard, ordinary), period: period as CapPeriod };
}

const NOTHING: Spent = { all: '0.00', early: '0.00' };

function spentWith({ first }: CapPeriod, day: Day, onCard: Kroner, { all, early } = NOTHING): Spent {
  const isEarly = first !== undefined && contains(first.days, day);
  return { all: sum([all, onCard]), early: isEarly ? sum([early, onCard]) : early };
}

/** What is left of a period's cap for a payment on a day; within the first days, of their own cap too. */
function leftOf({ cap, first }: CapPeriod, day: Day, { all, early } = NOTHING): Kroner {
  const left = minus(cap, all);
  return first !== undefined && contains(first.days, day) ? lesser(left, minus(first.cap, early)) : left;
}

/** What is left of a period's cap on a day, once the payments have been allotted. */
export function leftAfter(period: CapPeriod, day: Day, lines: readonly Allotted[], earnings: readonly Earning[]): Kroner {
  const inPeriod = lines.filter((line) => line.period === period);
  const spent = inPeriod.reduce((so, { item, onCard }) => spentWith(period, (earnings[item] as Earning).date, onCard, so), NOTHING);
  return leftOf(period, day, spent);
}

function outsideCard({ date, work, employer }: Earning, { cardSince, deactivatedOn }: Card): Because | undefined {
  if (cardSince !== undefined && date < cardSince) return 'before-card';
  if (deactivatedOn !== undefined && deactivatedOn !== 'not-deactivated' && date >= deactivatedOn) return 'card-deactivated';
  if (work !== 'ordinary') return 'work-does-not-count';
  return employer.kind === 'private-person' ? 'employer-does-not-count' : undefined;
}

function reasonOf(onCard: Kroner, ordinary: Kroner): Because {
  if (!exceeds(ordinary, '0.00')) return 'within-cap';
  return exceeds(onCard, '0.00') ? 'crosses-cap' : 'cap-used';
}

/** The periods of account in which more was earned than the cap. */
export function exceededIn(lines: readonly Allotted[]): ReadonlySet<CapPeriod> {
  return new Set(lines.flatMap(({ period, ordinary }) => (period !== undefined && exceeds(ordinary, '0.00') ? [period] : [])));
}

/** The same payments where nothing stays free of a period in which the cap was exceeded. */
export function withoutExemption(lines: readonly Allotted[]): Allotted[] {
  const exceeded = exceededIn(lines);
  return lines.map((line) => {
    if (line.period === undefined || !exceeded.has(line.period)) return line;
    return { ...line, onCard: '0.00', ordinary: sum([line.onCard, line.ordinary]), because: 'cap-exceeded' };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

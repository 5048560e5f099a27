import type { Cite } from '../../../../src/engine/citation.js';
import type { Day } from '../../../../src/engine/day.js';
import { isDue, type Kroner, lesser, minus, sum } from '../../../../src/engine/kroner.js';
import { contains } from '../../../../src/engine/period.js';
import { isUnsettled, type Unsettled } from '../../../../src/engine/reading.js';
import { type CapPeriod, capPeriodOn } from './caps.js';
import type { Earning } from './facts.js';
import { type Card, type Outside, type Terms, type Weighed, weighed } from './terms.js';

/** Why a payment, or part of it, is free or is ordinary income. */
export type Because = Outside | 'within-cap' | 'crosses-cap' | 'cap-used' | 'cap-exceeded';

/** A payment shared between the card and ordinary income; `onCard` and `ordinary` sum to the whole. */
export interface Allotted {
  /** Place of the payment in the list. */
  readonly item: number;
  readonly onCard: Kroner;
  readonly ordinary: Kroner;
  readonly because: Because;
  readonly cite: Cite;
  /** The period of account; `undefined` where the payment does not count on the card. */
  readonly period: CapPeriod | undefined;
}

/** Allots payments to the card in the order of their days, each up to what is left of the cap. */
export function allot(earnings: readonly Earning[], card: Card, terms: Terms): Allotted[] | Unsettled<never> {
  const inOrder = earnings
    .map((earning, item) => ({ earning, item }))
    .sort((a, b) => compare(a.earning.date, b.earning.date) || a.item - b.item);
  const spent = new Map<CapPeriod, Kroner>();
  const lines: Allotted[] = [];
  for (const { earning, item } of inOrder) {
    const payment = weighed(earning, card, terms);
    if (isUnsettled(payment)) return payment;
    const line = allotOne(payment, earning.date, item, spent, terms);
    if (isUnsettled(line)) return line;
    const { period, onCard } = line;
    if (period !== undefined) spent.set(period, sum([spent.get(period) ?? '0.00', onCard]));
    lines.push(line);
  }
  return lines;
}

function allotOne(
  { total, outside }: Weighed,
  date: Day,
  item: number,
  spent: ReadonlyMap<CapPeriod, Kroner>,
  { periods }: Terms,
): Allotted | Unsettled<never> {
  if (outside !== undefined) return { item, onCard: '0.00', ordinary: total, ...outside, period: undefined };
  const period = capPeriodOn(date, periods);
  if (isUnsettled(period)) return period;
  const onCard = lesser(total, leftOf(period, date, spent.get(period)));
  const ordinary = minus(total, onCard);
  return { item, onCard, ordinary, because: reasonOf(onCard, ordinary), cite: period.cite, period };
}

/** What is left of a period's cap on a day; on the first days of the period, of their own cap too. */
function leftOf({ cap, first }: CapPeriod, day: Day, spent: Kroner = '0.00'): Kroner {
  const left = minus(cap, spent);
  return first !== undefined && contains(first.days, day) ? lesser(left, minus(first.cap, spent)) : left;
}

/** What is left of a period's cap on a day, once what was paid by then has been allotted. */
export function leftAfter(period: CapPeriod, day: Day, paid: readonly Allotted[]): Kroner {
  const inPeriod = paid.filter((line) => line.period === period);
  return leftOf(period, day, sum(inPeriod.map(({ onCard }) => onCard)));
}

function reasonOf(onCard: Kroner, ordinary: Kroner): Because {
  if (!isDue(ordinary)) return 'within-cap';
  return isDue(onCard) ? 'crosses-cap' : 'cap-used';
}

/** The periods of account in which more was earned than the cap. */
export function exceededIn(lines: readonly Allotted[]): ReadonlySet<CapPeriod> {
  return new Set(lines.flatMap(({ period, ordinary }) => (period !== undefined && isDue(ordinary) ? [period] : [])));
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

import { type Day, inOrder as dayOrder } from '../../../days.js';
import { type Cite, inOere, type Oere, oneWord } from '../../../define.js';
import { type Earning, groupsOf } from './earning.js';
import { type AtAccount, type CapPeriod, leftOf } from './periods.js';

/** A payment shared between the card and ordinary income. */
export interface Share {
  /** Place of the payment in the list. */
  readonly item: number;
  readonly date: Day;
  readonly total: Oere;
  readonly onCard: Oere;
  readonly ordinary: Oere;
  /** Why it is shared so. */
  readonly because: Because;
  readonly cite: Cite;
  /** The period of account; `undefined` where the payment does not count on the card. */
  readonly period: CapPeriod | undefined;
}

/** Why a payment, or part of it, is free or is ordinary income. */
export const BECAUSE = [
  'within-cap',
  'crosses-cap',
  'cap-used',
  'cap-exceeded',
  'before-card',
  'card-deactivated',
  'work-does-not-count',
  'employer-does-not-count',
  'not-reported',
  'correction',
] as const;
type Because = (typeof BECAUSE)[number];

/** When a card is held. */
export interface Card {
  readonly since: Day;
  readonly deactivatedOn: Day | 'not-deactivated';
}

/**
 * Allots payments to the card in the order of their days, each by the law of its own day and up to what is left of the cap of its period:
 * of 40,000 kr. and then 2,000 kr. in 2024 the later has 1,280 kr. left of 41,280 kr. One from before the card goes by the law of its first day.
 * Corrections are taken off what they correct before it is held against the cap: 42,000 kr. less 2,000 kr. leave 40,000 kr. on the card.
 */
export function allot(items: readonly Earning[], card: Card, periodOn: (day: Day) => CapPeriod, at: AtAccount): readonly Share[] {
  const spent = new Map<CapPeriod, Oere>();
  const inTurn = at.once('order', () => inOrder(items));
  return inTurn.flatMap(({ date, places }): readonly Share[] => {
    const payment = { ...(items[places[0]] as Earning), date };
    const outside = outsideCard(payment, card, at);
    const { value: parts } = at.row('pay', date < card.since ? card.since : date);
    const lines = places.map((item) => ({ item, date: (items[item] as Earning).date, total: totalOf(items[item] as Earning, parts) }));
    if (outside !== undefined)
      return lines.map((line) => shared(line, 0, { because: outside.because, cite: outside.cite, period: undefined }));
    const period = periodOn(date);
    const before = spent.get(period) ?? 0;
    const left = leftOf(period, date, before);
    const net = lines.reduce((sum, { total }) => sum + total, 0);
    spent.set(period, before + Math.min(net, left));
    return net <= left ? lines.map((line) => wholly(line, period)) : upTo(left, lines, period);
  });
}

type Line = Pick<Share, 'item' | 'date' | 'total'>;

/** Shares a line, key by key: a spread over an object made elsewhere would take longer than all the rest. */
function shared({ item, date, total }: Line, onCard: Oere, { because, cite, period }: Pick<Share, 'because' | 'cite' | 'period'>): Share {
  return { item, date, total, onCard, ordinary: total - onCard, because, cite, period };
}

/** A line of payments that the cap holds. */
function wholly(line: Line, period: CapPeriod): Share {
  return shared(line, line.total, { because: line.total < 0 ? 'correction' : 'within-cap', cite: period.cite, period });
}

/** Lines of which only so much is free: in their order, corrections being of what is ordinary income. */
function upTo(left: Oere, lines: readonly Line[], period: CapPeriod): readonly Share[] {
  let free = left;
  return lines.map((line) => {
    const onCard = line.total < 0 ? 0 : Math.min(line.total, free);
    free -= onCard;
    const because = line.total < 0 ? 'correction' : reasonOf(onCard, line.total - onCard);
    return shared(line, onCard, { because, cite: period.cite, period });
  });
}

/** Payments that are reckoned together, in the order of their days, those of one day in the order of the list. */
function inOrder(items: readonly Earning[]) {
  return [...groupsOf(items)].sort((a, b) => dayOrder(a.date, b.date));
}

/** Why a payment does not count on the card at all, where it does not. */
function outsideCard(
  { date, work, employer, reported }: Earning,
  { since, deactivatedOn }: Card,
  { row, lack }: AtAccount,
): Pick<Share, 'because' | 'cite'> | undefined {
  const { value, cite } = row('counting', date < since ? since : date);
  if (date < since) return { because: 'before-card', cite };
  if (deactivatedOn !== 'not-deactivated' && date >= deactivatedOn)
    return { because: 'card-deactivated', cite: row('deactivation', date).cite };
  if (!value.work.includes(work)) return { because: 'work-does-not-count', cite };
  if (!value.employers.includes(employer.kind)) return { because: 'employer-does-not-count', cite };
  const reporting = row('reporting', date);
  if (oneWord(reporting.value, ['no-condition', 'condition']) === 'no-condition' || reported === true) return undefined;
  return reported === false ? { because: 'not-reported', cite: reporting.cite } : lack('earnings', { from: date, to: date }, 'reported');
}

/** Wages, holiday pay and the employer's pension contribution, as far as they count toward the cap. */
function totalOf(payment: Earning, counting: readonly string[]): Oere {
  return counting.reduce((total, part) => {
    const paid = payment[oneWord(part, ['amount', 'holidayPay', 'employerPension'])];
    return paid === undefined ? total : total + inOere(paid);
  }, 0);
}

function reasonOf(onCard: Oere, ordinary: Oere): Because {
  if (ordinary === 0) return 'within-cap';
  return onCard === 0 ? 'cap-used' : 'crosses-cap';
}

/** The periods of account in which more was earned than the cap. */
export function exceededIn(shares: readonly Share[]): ReadonlySet<CapPeriod | undefined> {
  return new Set(shares.filter(isOver).map(({ period }) => period));
}

/** Whether part of a payment that counts on the card was beyond what was left of the cap. */
export function isOver({ period, ordinary }: Share): boolean {
  return period !== undefined && ordinary > 0;
}

import type { Day } from '../../../days.js';
import { inKroner, type Oere } from '../../../define.js';
import { exceededIn, isOver, type Share } from './allot.js';
import { type AtAccount, type CapPeriod, leftOf } from './periods.js';

/** The day for which it is told what may still be earned, its period of account, and whether the card is held on it. */
interface Asked {
  readonly on: Day;
  readonly period: CapPeriod;
  readonly isHeld: boolean;
}

/**
 * The account of payments that were allotted. That only what exceeds a cap is ordinary income is a reading: of 41,500.50 kr. in 2024
 * 220.50 kr. are, or all of it.
 */
export function accountOf(shares: readonly Share[], asked: Asked, at: AtAccount) {
  const exceeded = exceededIn(shares);
  const isLost = exceeded.size > 0 && at.ask('excess', { 'only-excess': () => false, 'all-ordinary': () => true });
  const lines = isLost ? shares.map((share) => (exceeded.has(share.period) ? withoutExemption(share) : share)) : shares;
  const periods = [...new Set(lines.flatMap(({ period }) => period ?? []))];
  for (const period of new Set([...periods, asked.period])) showCaps(period, at);
  const balances = periods.map((period) => balanceOf(period, lines, isLost && exceeded.has(period), at));
  for (const { used, cite } of balances) at.show('used', used, 'kr.', cite);
  return {
    lines: [...lines].sort((a, b) => a.item - b.item).map((line) => lineOf(line, at)),
    periods: balances,
    onCard: inKroner(sumOf(lines.map(({ onCard }) => onCard))),
    ordinary: inKroner(sumOf(lines.map(({ ordinary }) => ordinary))),
    stillToEarn: stillToEarn(shares, asked, isLost, at),
  };
}

/** A payment of a period of which nothing stays free, because the cap was exceeded in it. */
function withoutExemption(share: Share): Share {
  return { ...share, onCard: 0, ordinary: share.total, because: share.total < 0 ? share.because : 'cap-exceeded' };
}

function showCaps({ days, cap, cite, first }: CapPeriod, at: AtAccount): void {
  at.show('cap', inKroner(cap), `kr. from ${days.from} to ${days.to}`, cite);
  if (first !== undefined) at.show('cap-of-first-days', inKroner(first.cap), `kr. from ${first.days.from} to ${first.days.to}`, first.cite);
}

function lineOf({ item, date, total, onCard, ordinary, because, cite }: Share, at: AtAccount) {
  return { item, date, amount: inKroner(total), onCard: inKroner(onCard), ordinary: inKroner(ordinary), because, cite: at.cite(cite) };
}

function balanceOf(period: CapPeriod, lines: readonly Share[], isLost: boolean, at: AtAccount) {
  const used = spentIn(period, lines);
  const left = inKroner(isLost ? 0 : period.cap - used);
  return { period: period.days, cap: inKroner(period.cap), used: inKroner(used), left, cite: at.cite(period.cite) };
}

/** What may still be earned in the period of a day, by what was paid up to that day: nothing where a later correction alone brings it within the cap. */
function stillToEarn(shares: readonly Share[], { on, period, isHeld }: Asked, isLost: boolean, at: AtAccount) {
  const paid = shares.filter((share) => share.period === period && share.date <= on);
  const isNothing = !isHeld || (isLost && paid.some(isOver));
  const amount = inKroner(isNothing ? 0 : Math.max(0, leftOf(period, on, spentIn(period, paid))));
  at.show('still-to-earn', amount, 'kr.', period.cite);
  return { on, amount, period: period.days, cite: at.cite(period.cite) };
}

function spentIn(period: CapPeriod, shares: readonly Share[]): Oere {
  return sumOf(shares.filter((share) => share.period === period).map(({ onCard }) => onCard));
}

function sumOf(amounts: readonly Oere[]): Oere {
  return amounts.reduce((total, amount) => total + amount, 0);
}

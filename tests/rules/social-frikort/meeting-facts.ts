import type { Earning } from '../../../rules/citizen/social-frikort/account/earning.js';
import type { FrikortAccountFacts } from '../../../rules/citizen/social-frikort/account/facts.js';
import type { SocialFrikortFacts } from '../../../rules/citizen/social-frikort/facts.js';
import { addDays, addYears, type Day } from '../../../src/engine/day.js';
import type { Period } from '../../../src/engine/period.js';

/** A judgement as a caseworker writes it down. */
export function judged<T>(value: T) {
  return { value, by: 'voksenafdelingen', because: 'Sagens oplysninger.' };
}

/** The ten years before a day. */
export function decadeBefore(on: Day): Period {
  return { from: addYears(on, -10), to: addDays(on, -1) };
}

/** Facts that meet every condition on a day. */
export function meeting(on: Day) {
  const covers = decadeBefore(on);
  return {
    cardSince: 'no-card',
    specialSocialProblems: judged(true),
    supportConditions: judged(true),
    education: { covers, items: [] },
    income: { covers, items: [] },
    dispensation: judged(false),
    stays: { covers, items: [{ ...covers, where: 'denmark' }] },
    receives: 'none',
    onBenefitSince2019: false,
  } as const satisfies SocialFrikortFacts;
}

/** A payment of a shop. */
export function payment(date: Day, amount: string, more: Partial<Earning> = {}): Earning {
  return { date, amount, work: 'ordinary', employer: { kind: 'business', id: '12345678' }, ...more };
}

/** An account of a card held from the first day of the list. */
export function account(covers: Period, items: readonly Earning[], more: Partial<FrikortAccountFacts> = {}): FrikortAccountFacts {
  return { cardSince: covers.from, deactivatedOn: 'not-deactivated', earnings: { covers, items }, ...more };
}

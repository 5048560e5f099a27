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
    appliedOn: on,
    visitedOn: on,
    bornOn: '1980-01-01',
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

/** The same stays, with every day between them and after them spent abroad on holiday, the home kept. */
export function onHoliday({ covers, items }: NonNullable<SocialFrikortFacts['stays']>): NonNullable<SocialFrikortFacts['stays']> {
  const inOrder = [...items].sort((a, b) => (a.from < b.from ? -1 : 1));
  const ends = [...inOrder.slice(1).map(({ from }) => addDays(from, -1)), covers.to];
  const away = inOrder.flatMap(({ to }, place) => {
    const [from, last] = [addDays(to, 1), ends[place] as Day];
    return from <= last ? [{ from, to: last, where: 'travel' as const }] : [];
  });
  return { covers, items: [...items, ...away] };
}

/** A payment of a shop. */
export function payment(date: Day, amount: string, more: Partial<Earning> = {}): Earning {
  return { date, amount, work: 'ordinary', reported: true, employer: { kind: 'business', id: '12345678' }, ...more };
}

/** An account of a card held from the first day of the list. */
export function account(covers: Period, items: readonly Earning[], more: Partial<FrikortAccountFacts> = {}): FrikortAccountFacts {
  return { cardSince: covers.from, deactivatedOn: 'not-deactivated', earnings: { covers, items }, ...more };
}

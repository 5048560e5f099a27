import type { Day } from '../../../../src/engine/day.js';
import { sum } from '../../../../src/engine/kroner.js';
import type { Problem } from '../../../../src/engine/problem.js';
import { parameters } from '../parameters.js';
import { firstDayOfAct } from '../problems.js';
import type { Earning, FrikortAccountFacts } from './facts.js';

/** Facts of an account that contradict each other. Earnings before the card, or of another kind, are no error: they are ordinary income. */
export function accountProblems({ cardSince, deactivatedOn, earnings, asOf }: FrikortAccountFacts): readonly Problem[] {
  const items = earnings?.items ?? [];
  return [
    ...(cardSince === undefined ? [] : before('cardSince', cardSince, firstDayOfAct(), 'the first day of the act')),
    ...(deactivatedOn === undefined || deactivatedOn === 'not-deactivated' ? [] : deactivatedTooEarly(deactivatedOn, cardSince)),
    ...(cardSince === undefined ? [] : askedTooEarly(cardSince, earnings, asOf)),
    ...items.flatMap(withoutCvr),
    ...duplicates(items),
  ];
}

/** No card can be deactivated before the act that provides for it, nor before it begins. */
function deactivatedTooEarly(deactivatedOn: Day, cardSince: Day | undefined): Problem[] {
  const first = parameters.deactivation.find(({ value }) => value.possible)?.from as Day;
  const tooEarly = before('deactivatedOn', deactivatedOn, first, 'when a card could first be deactivated');
  return tooEarly.length > 0 || cardSince === undefined
    ? tooEarly
    : before('deactivatedOn', deactivatedOn, cardSince, 'the first day of the card');
}

function before(path: string, day: string, first: string, what: string): Problem[] {
  return day >= first ? [] : [{ path, code: 'contradiction', expected: `a day from ${first}, ${what}`, received: day }];
}

function withoutCvr({ employer: { kind, id } }: Earning, index: number): Problem[] {
  if (kind !== 'business' || /^\d{8}$/.test(id)) return [];
  return [
    {
      path: `earnings.items[${index}].employer.id`,
      code: 'unexpected',
      expected: 'the CVR number of a business, eight digits',
      received: id,
    },
  ];
}

/** The account is told for a day of the card: the one asked for or, where none is, the last that the list covers. */
function askedTooEarly(cardSince: Day, earnings: FrikortAccountFacts['earnings'], asOf: Day | undefined): Problem[] {
  if (asOf !== undefined) return before('asOf', asOf, cardSince, 'the first day of the card');
  return earnings === undefined ? [] : before('earnings.covers.to', earnings.covers.to, cardSince, 'the first day of the card');
}

/** The same payment twice: alike in everything, with no reference that tells them apart. */
function duplicates(items: readonly Earning[]): Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap((earning, index) => {
    const key = keyOf(earning);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    return earlier === undefined ? [] : [duplicate(index, earlier)];
  });
}

function duplicate(index: number, earlier: number): Problem {
  const expected = `a payment unlike earnings.items[${earlier}], or a reference of its own`;
  return { path: `earnings.items[${index}]`, code: 'contradiction', expected, received: 'the same day, employer and amounts' };
}

function keyOf({ date, amount, holidayPay = '0', employerPension = '0', work, employer: { kind, id }, reference }: Earning): string {
  const amounts = [amount, holidayPay, employerPension].map((part) => sum([part]));
  return JSON.stringify([date, amounts, work, kind, id, reference]);
}

import type { Problem } from '../../../../src/engine/problem.js';
import { amount, choice, contradiction, day, optional, record, text, type ValuesOf } from '../../../define.js';

/** Longest name of an employer. */
const LONGEST = 200;

/** One payment of wages. */
export const earning = {
  /** The day it was paid. */
  date: day(),
  /** Wages in kroner, at most two decimals. */
  amount: amount(),
  /** Holiday pay in kroner; it counts toward the cap. */
  holidayPay: optional(amount()),
  /** The employer's contribution to a pension in kroner; it counts toward the cap. */
  employerPension: optional(amount()),
  /** The kind of work; only `ordinary`, unsubsidised employment is earned on the card. */
  work: choice(['ordinary', 'wage-subsidy', 'flexjob', 'freelance', 'own-business'], 'a kind of work:'),
  /** Who paid: a `business` by its CVR number, eight digits; a `private-person` without one is no employer that counts. */
  employer: record({
    kind: choice(['business', 'public-authority', 'private-person'], 'a kind of employer:'),
    id: text('a CVR number, or what tells the employer apart', LONGEST),
  }),
  /** What tells two payments of the same employer, day and amount apart. */
  reference: optional(text('what tells two payments apart', LONGEST)),
};

/** One payment of wages. */
export type Earning = ValuesOf<typeof earning>;

/** Payments without the CVR number of their business, and the same payment twice: alike in everything, with no reference that tells them apart. */
export function earningProblems(items: readonly Earning[]): Problem[] {
  const seen = new Map<string, number>();
  const duplicates = items.flatMap((payment, index) => {
    const key = keyOf(payment);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    return earlier === undefined ? [] : [duplicate(index, earlier)];
  });
  return [...items.flatMap(withoutCvr), ...duplicates];
}

function withoutCvr({ employer: { kind, id } }: Earning, index: number): Problem[] {
  if (kind !== 'business' || /^\d{8}$/.test(id)) return [];
  const path = `earnings.items[${index}].employer.id`;
  return [{ path, code: 'unexpected', expected: 'the CVR number of a business, eight digits', received: id }];
}

function duplicate(index: number, earlier: number): Problem {
  const expected = `a payment unlike earnings.items[${earlier}], or a reference of its own`;
  return contradiction(`earnings.items[${index}]`, expected, 'the same day, employer and amounts');
}

/** What payments are told apart by. Amounts of at most two decimals are the same number exactly where they are the same amount. */
function keyOf({ date, amount: wages, holidayPay = '0', employerPension = '0', work, employer: { kind, id }, reference }: Earning): string {
  return JSON.stringify([date, Number(wages), Number(holidayPay), Number(employerPension), work, kind, id, reference]);
}

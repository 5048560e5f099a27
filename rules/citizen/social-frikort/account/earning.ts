import {
  choice,
  contradiction,
  correctable,
  day,
  optional,
  type Problem,
  record,
  rowOn,
  text,
  type ValuesOf,
  yesNo,
} from '../../../define.js';
import { overCorrected, reckonedTogether, type Together } from '../corrections.js';
import parameters from '../parameters.json' with { type: 'json' };

/** Longest name of an employer. */
const LONGEST = 200;

/** One payment of wages. */
export const earning = {
  /** The day it was paid; of a correction, a day in the month of what it corrects. */
  date: day(),
  /** Wages in kroner, at most two decimals; below 0 they correct what the same employer paid for the same work that month. */
  amount: correctable(),
  /** Holiday pay in kroner; it counts toward the cap. */
  holidayPay: optional(correctable()),
  /** The employer's contribution to a pension in kroner; it counts toward the cap. */
  employerPension: optional(correctable()),
  /** The kind of work; only `ordinary`, unsubsidised employment is earned on the card. */
  work: choice(['ordinary', 'wage-subsidy', 'flexjob', 'freelance', 'own-business'], 'a kind of work:'),
  /** Who paid: a `business`, from 2025 by its CVR number, eight digits; a `private-person` is no employer that counts. */
  employer: record({
    kind: choice(['business', 'public-authority', 'private-person'], 'a kind of employer:'),
    id: text('a CVR number, or what tells the employer apart', LONGEST),
  }),
  /** Whether the employer reported the employment and the pay to the municipalities' common system; from 2025 a condition. */
  reported: optional(yesNo('did the employer report it at Socialtfrikort.dk')),
  /** What tells two payments of the same employer, day and amount apart. */
  reference: optional(text('what tells two payments apart', LONGEST)),
};

/** One payment of wages. */
export type Earning = ValuesOf<typeof earning>;

/**
 * Payments without the CVR number of their business, from the day that one is asked for, the same payment twice: alike in everything, with no
 * reference that tells them apart, and corrections of more than was paid.
 */
export function earningProblems(items: readonly Earning[]): Problem[] {
  const seen = new Map<string, number>();
  const duplicates = items.flatMap((payment, index) => {
    const key = keyOf(payment);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    return earlier === undefined ? [] : [duplicate(index, earlier)];
  });
  const corrected = overCorrected('earnings', items, groupsOf(items), PARTS);
  return [...items.flatMap(withoutCvr), ...duplicates, ...corrected];
}

function withoutCvr({ date, employer: { kind, id } }: Earning, index: number): Problem[] {
  if (kind !== 'business' || /^\d{8}$/.test(id) || rowOn(parameters.counting, date)?.value.cvrNumber !== true) return [];
  const path = `earnings.items[${index}].employer.id`;
  return [{ path, code: 'unexpected', expected: 'the CVR number of a business, eight digits', received: id }];
}

function duplicate(index: number, earlier: number): Problem {
  const expected = `a payment unlike earnings.items[${earlier}], or a reference of its own`;
  return contradiction(`earnings.items[${index}]`, expected, 'the same day, employer and amounts');
}

/** What payments are told apart by. Amounts of at most two decimals are the same number exactly where they are the same amount. */
function keyOf({ date, amount: wages, holidayPay = '0', employerPension = '0', work, employer: { kind, id }, reference }: Earning): string {
  const paid = `${Number(wages)} ${Number(holidayPay)} ${Number(employerPension)}`;
  return `${date} ${paid} ${work} ${kind} ${id.length} ${id}${reference === undefined ? '' : ` ${reference}`}`;
}

/** What a payment consists of. */
const PARTS = {
  amount: ({ amount }: Earning) => amount,
  holidayPay: ({ holidayPay }: Earning) => holidayPay,
  employerPension: ({ employerPension }: Earning) => employerPension,
};

/** Payments that are reckoned together: of one employer, for one kind of work, on one day, with corrections of them from their month. */
export function groupsOf(items: readonly Earning[]): readonly Together[] {
  return reckonedTogether(
    items,
    ({ work, employer, reported }) => `${work} ${employer.kind} ${reported} ${employer.id}`,
    ({ amount, holidayPay, employerPension }) => [amount, holidayPay, employerPension],
  );
}

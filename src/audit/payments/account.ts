import { Exact, type Kroner, kroner } from '../../engine/kroner.js';
import { BEARING, type Verdict } from './verdict.js';

/** What some payments come to. */
export interface Account {
  /** How many payments. */
  readonly payments: number;
  /** Of these, payments that are wrong. */
  readonly wrong: number;
  /** Of these, payments that are open or not covered. */
  readonly unsettled: number;
  /** Kroner that citizens got too much, exact. */
  readonly tooMuch: Kroner;
  /** Kroner that citizens got too little, exact; not negative. */
  readonly tooLittle: Kroner;
}

/** What an account is of, without its sums. */
export function ofAccount<T extends Account>({ payments, wrong, unsettled, tooMuch, tooLittle, ...of }: T): Omit<T, keyof Account> {
  return of;
}

/** Accounts by key, each with what it is of; listed by key unless another order comes first. */
export function accounts<T>() {
  const kept = new Map<string, { readonly of: T; readonly entry: ReturnType<typeof accountKept> }>();
  const open = (key: string, of: T) => {
    const known = kept.get(key) ?? { of, entry: accountKept() };
    kept.set(key, known);
    return known.entry;
  };
  const all = (first: (a: T & Account, b: T & Account) => number = () => 0): (T & Account)[] =>
    [...kept]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { of, entry }]) => ({ ...of, ...entry.account() }))
      .sort(first);
  return Object.assign(open, { all });
}

function accountKept() {
  const counts = { payments: 0, wrong: 0, unsettled: 0 };
  let tooMuch = new Exact(0);
  let tooLittle = new Exact(0);
  return {
    add: ({ verdict, difference = '0.00' }: Verdict) => {
      counts.payments += 1;
      const bearing = BEARING[verdict];
      if (bearing !== 'right') counts[bearing] += 1;
      const exact = new Exact(difference);
      if (exact.isPositive()) tooMuch = tooMuch.plus(exact);
      else tooLittle = tooLittle.minus(exact);
    },
    merge: (other: Account) => {
      counts.payments += other.payments;
      counts.wrong += other.wrong;
      counts.unsettled += other.unsettled;
      tooMuch = tooMuch.plus(other.tooMuch);
      tooLittle = tooLittle.plus(other.tooLittle);
    },
    account: (): Account => ({ ...counts, tooMuch: kroner(tooMuch), tooLittle: kroner(tooLittle) }),
  };
}

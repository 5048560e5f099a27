import { VERDICTS, type Verdict, type VerdictKind } from './verdict.js';

/** Payments that one verdict befell then and another now. */
export interface Shift {
  /** The verdict by the law as known on the day of the decision. */
  readonly then: VerdictKind;
  /** The verdict by the newest law in the data. */
  readonly now: VerdictKind;
  /** How many payments. */
  readonly payments: number;
}

/** Counts the payments on which later law changed the verdict. */
export function shiftCounter(): {
  add(then: Verdict, now: Verdict): void;
  merge(shifts: readonly Shift[]): void;
  shifts(): readonly Shift[];
} {
  const counts = new Map<string, number>();
  const note = ({ then, now, payments }: Shift) => {
    const key = `${then} ${now}`;
    counts.set(key, (counts.get(key) ?? 0) + payments);
  };
  return {
    add: ({ verdict: then }, { verdict: now }) => {
      if (then !== now) note({ then, now, payments: 1 });
    },
    merge: (shifts) => shifts.forEach(note),
    shifts: () =>
      VERDICTS.flatMap((then) =>
        VERDICTS.flatMap((now) => {
          const payments = counts.get(`${then} ${now}`);
          return payments === undefined ? [] : [{ then, now, payments }];
        }),
      ),
  };
}

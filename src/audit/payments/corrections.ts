import type { Kroner } from '../../engine/kroner.js';
import type { AuditedPayment } from './audited-payment.js';
import { BEARING, type Cause, type VerdictKind } from './verdict.js';

/** A payment that is wrong by the newest law in the data. It bears the host's id, and is therefore no part of the totals. */
export interface Correction {
  /** The place of the payment: of lines in a file counted from 1. */
  readonly line: number;
  readonly id: string | number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly amount: Kroner;
  /** Kroner that were due; absent where it cannot be told, or is no money. */
  readonly due?: Kroner;
  /** Kroner that the citizen got too much; negative where it was too little. */
  readonly difference?: Kroner;
  readonly verdict: VerdictKind;
  readonly causes: readonly Cause[];
  /** What it was by the law as known at the decision, where that was something else. */
  readonly then?: VerdictKind;
}

/** The payments to correct: how many there are, and those that are listed, in the order in which they came. */
export interface Corrections {
  readonly payments: number;
  readonly listed: readonly Correction[];
}

/** Begins to collect the payments to correct; so many are listed, and all are counted. */
export function correctionCollector(most: number): { add(line: number, payment: AuditedPayment): void; corrections(): Corrections } {
  const listed: Correction[] = [];
  let payments = 0;
  return {
    add: (line, { id, period, amount, then, now }) => {
      if (BEARING[now.verdict] !== 'wrong') return;
      payments += 1;
      if (listed.length === most) return;
      const { verdict, difference, due, causes } = now;
      listed.push({
        ...{ line, id, month: period.from.slice(0, 7), amount, verdict, causes },
        ...(due !== undefined && { due }),
        ...(difference !== undefined && { difference }),
        // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
        ...(then.verdict !== verdict && { then: then.verdict }),
      });
    },
    corrections: () => ({ payments, listed: listed.sort((a, b) => a.line - b.line) }),
  };
}

import type { AcceptedPayment } from '../payments/auditor.js';

/** A payment as it stands in the ledger. */
export interface Entry<F> extends AcceptedPayment<F> {
  /** Its place in what is audited: by it the verdict finds its way back. */
  readonly place: number;
}

/** Entries in the order they were decided; those of one day as they came. */
export function inOrder<F>(entries: readonly Entry<F>[]): readonly Entry<F>[] {
  return [...entries].sort(byDecision);
}

/** Compares two lines by the day they were decided, then as they came. */
export function byDecision<F>(a: Entry<F>, b: Entry<F>): number {
  return compared(a.told.decidedOn, b.told.decidedOn) || a.place - b.place;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

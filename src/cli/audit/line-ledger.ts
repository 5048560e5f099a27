import { ledger } from '../../audit/ledger/ledger.js';
import type { Reconciled } from '../../audit/ledger/month.js';
import { namedIn } from '../../audit/ledger/named-in.js';
import { standingTogether } from '../../audit/ledger/standing-together.js';
import { repetition } from '../../audit/ledger/twice.js';
import type { AuditedPayment } from '../../audit/payments/audited-payment.js';
import type { AcceptedPayment } from '../../audit/payments/auditor.js';
import type { Problem } from '../../engine/problem.js';
import { Misuse } from '../io/io.js';

/** What became of a line: a verdict of its own, one that waits for the rest of its month, or a problem. */
export type LineEntered = { readonly audited: AuditedPayment } | { readonly waits: true } | { readonly problems: readonly Problem[] };

/** Keeps the lines of citizens until their months can be judged. */
export interface LineLedger {
  /** The months that can be judged before a line is looked at, for it names the next citizen of a sorted file. */
  before(input: unknown, line: number): Iterable<Reconciled>;
  /** @throws InputError for a payment that cannot be read */
  take(accepted: AcceptedPayment<object>, line: number): LineEntered;
  /** Notes what could not be read, where it tells whose it is. */
  miss(input: unknown): void;
  /** The months of the citizens in flight. */
  close(): Iterable<Reconciled>;
}

/** A ledger in which nothing stands; `sorted` where the lines of each citizen stand together. */
export function lineLedger(sorted: boolean): LineLedger {
  const kept = ledger<object>();
  const together = standingTogether();
  const { meet } = repetition('line');
  return {
    before: (input, line) => {
      const citizen = namedIn(input)?.citizen;
      if (!sorted || citizen === undefined) return [];
      const met = together.meet(citizen);
      if (met === 'unsorted') throw new Misuse(unsorted(line));
      return met === 'next' ? kept.close() : [];
    },
    take: (accepted, line) => {
      const { payment, told, alone } = accepted;
      const verdicts = alone();
      if (payment.citizen !== undefined) {
        kept.add(payment.citizen, { ...accepted, place: line });
        return { waits: true };
      }
      const repeated = meet(payment, line);
      return repeated === undefined ? { audited: { ...told, ...verdicts } } : { problems: [repeated] };
    },
    miss: (input) => {
      const named = namedIn(input);
      if (named !== undefined) kept.miss(named.citizen, named.month);
    },
    close: () => kept.close(),
  };
}

function unsorted(line: number): string {
  return `line ${line}: the citizen comes before the one above, so that the file is not sorted; leave out --sorted, or sort it by citizen`;
}

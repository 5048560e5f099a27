import type { Reconciled } from '../../audit/ledger/month.js';
import { namedIn } from '../../audit/ledger/named-in.js';
import type { Auditor } from '../../audit/payments/auditor.js';
import { drawing, type Sampling } from '../../audit/sampling/sample.js';
import { keptLine, type Line } from '../input/lines.js';
import type { Read } from '../input/read-line.js';
import type { LineLedger } from './line-ledger.js';
import { enterRead, type Outcome } from './read-payment.js';

/** Takes what became of a line. */
export interface Desk {
  line(line: Line, outcome: Outcome): void;
  month(reconciled: Reconciled, drawn?: ReadonlySet<number>): void;
}

/** How lines are taken as they come, and what is left to do after the last, step by step. */
export interface Taking {
  next(line: Line, read: Read, isOurs: boolean): void;
  end(): Generator<() => void>;
}

interface Taken {
  readonly auditor: Auditor<object>;
  readonly ledger: LineLedger;
  readonly desk: Desk;
}

/** Takes every line in its turn. */
export function inTurn({ auditor, ledger, desk }: Taken): Taking {
  return {
    next: (line, read, isOurs) => {
      for (const month of ledger.before(read.input, line.number)) desk.month(month);
      if (isOurs) desk.line(line, enterRead(read, line.number, auditor, ledger));
    },
    end: function* () {
      for (const month of ledger.close()) yield () => desk.month(month);
    },
  };
}

/** Takes a sample of the lines: of the lines of citizens all are entered, for a line drawn is judged with the whole of its month. */
export function whenDrawn({ auditor, ledger, desk, sampling }: Taken & { readonly sampling: Sampling }): Taking {
  const draw = drawing<{ readonly line: Line; become(): Outcome }>(sampling);
  return {
    next: (line, read) => {
      const become = () => enterRead(read, line.number, auditor, ledger);
      const became = namedIn(read.input) === undefined ? undefined : become();
      // A line drawn no longer keeps the block it was read in.
      draw.offer(() => ({ line: keptLine(line), become: () => became ?? become() }));
    },
    end: function* () {
      const drawn = draw.drawn();
      for (const { line, become } of drawn) yield () => desk.line(line, become());
      const places = new Set(drawn.map(({ line }) => line.number));
      for (const month of ledger.close()) yield () => desk.month(month, places);
    },
  };
}

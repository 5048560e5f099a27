import type { Problem } from '../../../engine/problem.js';
import type { Language } from '../../../engine/texts.js';
import type { RegisterCitizen } from '../../../register/citizen.js';
import type { CitizenCounted } from '../../../register/citizen-counter.js';
import type { CountedCells } from '../../../register/counted-cells.js';
import type { Exclusion, Summary } from '../../../report/summary.js';
import type { Line } from '../../input/lines.js';
import { batchFor } from '../../lines/batch.js';
import { type Reject, rejectOf } from '../../lines/reject.js';
import type { RejectsFile } from '../../lines/rejects-file.js';

/** What is done with the citizens of an extract. */
export interface Use {
  /** Accepts a citizen, or throws an `InputError` with every problem. */
  check(input: unknown): RegisterCitizen;
  /** Tells whether a citizen of counted columns, each of them right by itself, fits the window. */
  fits(citizen: RegisterCitizen): boolean;
  /** Takes a citizen, or so many of whom the count tells the same. */
  take(citizen: RegisterCitizen, citizens?: number): CitizenCounted;
  /** Counts citizens of counted columns of whom nothing else is wanted; left out where each is. */
  readonly cells?: CountedCells | undefined;
  /** Waits until what was collected has left. */
  leave(): Promise<void>;
}

/** What has become of every line so far. */
export type IntakeCounts = Omit<Summary, 'unsettled'>;

/** Puts every citizen where they belong: counted, excluded with a reason, or rejected with every problem. */
export interface Intake {
  readonly counts: IntakeCounts;
  take(citizen: RegisterCitizen, citizens?: number): void;
  /** An id that is none is left out. */
  reject(line: Line, id: unknown, problems: readonly Problem[]): void;
  readonly full: boolean;
  leave(): Promise<void>;
}

/** Begins an account that is empty. */
export function intakeFor(use: Use, file: RejectsFile, language: Language): Intake {
  const excluded: Record<Exclusion, number> = { 'not-counted': 0, 'no-benefit': 0, 'not-resident': 0 };
  const counts = { in: 0, counted: 0, excluded, rejected: 0 };
  const rejects = batchFor(file);
  return {
    counts,
    reject: (line, id, problems) => {
      counts.in += 1;
      counts.rejected += 1;
      rejects.add(line.number, `${JSON.stringify(rejectOf(line, isId(id) ? id : undefined, problems, language))}\n`);
    },
    take: (citizen, citizens = 1) => {
      counts.in += citizens;
      const became = use.take(citizen, citizens);
      if (became === 'counted') counts.counted += citizens;
      else excluded[REASONS[became]] += citizens;
    },
    get full() {
      return rejects.full;
    },
    leave: async () => {
      await rejects.flush();
      await use.leave();
    },
  };
}

/** A benefit or a home that is not known is none that is known. */
const REASONS: Readonly<Record<Exclude<CitizenCounted, 'counted'>, Exclusion>> = {
  'not-counted': 'not-counted',
  'no-benefit': 'no-benefit',
  'benefit-unknown': 'no-benefit',
  'not-resident': 'not-resident',
  'residence-unknown': 'not-resident',
};

function isId(id: unknown): id is Reject['id'] {
  return typeof id === 'string' || typeof id === 'number';
}

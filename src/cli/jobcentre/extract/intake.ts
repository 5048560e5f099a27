import type { CitizenCounted } from '../../../../rules/jobcentre/jobcenterindblik/counting/counting.js';
import type { RegisterCitizen } from '../../../../rules/jobcentre/jobcenterindblik/register/citizen.js';
import { InputError, type Problem } from '../../../engine/problem.js';
import type { Exclusion, Summary } from '../../../report/summary.js';
import { batchFor } from '../../lines/batch.js';
import { type Reject, rejectOf } from '../../lines/reject.js';
import type { RejectsFile } from '../../lines/rejects-file.js';
import type { CitizenRead } from './citizen-read.js';

/** What is done with the citizens of an extract. */
export interface Use {
  /** Accepts a citizen, or throws an `InputError` with every problem. */
  check(input: unknown): RegisterCitizen;
  take(citizen: RegisterCitizen): CitizenCounted;
  /** Waits until what was collected has left. */
  leave(): Promise<void>;
}

/** What has become of every line so far. */
export type Account = Omit<Summary, 'unsettled'>;

/** Puts every citizen where they belong: counted, excluded with a reason, or rejected with every problem. */
export interface Intake {
  readonly account: Account;
  /** Checks a line; one that cannot be read is rejected and answers nothing. */
  received(read: CitizenRead): RegisterCitizen | undefined;
  take(citizen: RegisterCitizen): void;
  reject(read: CitizenRead, problems: readonly Problem[]): void;
  readonly full: boolean;
  leave(): Promise<void>;
}

/** Begins an account that is empty. */
export function intakeFor(use: Use, file: RejectsFile): Intake {
  const excluded: Record<Exclusion, number> = { 'not-counted': 0, 'no-benefit': 0, 'not-resident': 0 };
  const account = { in: 0, counted: 0, excluded, rejected: 0 };
  const rejects = batchFor(file);
  const reject: Intake['reject'] = (read, problems) => {
    account.in += 1;
    account.rejected += 1;
    rejects.add(read.line.number, `${JSON.stringify(rejectOf(read.line, idOf(read.input), problems))}\n`);
  };
  return {
    account,
    reject,
    received: (read) => {
      const citizen = checked(read, use);
      if ('citizen' in citizen) return citizen.citizen;
      reject(read, citizen.problems);
      return undefined;
    },
    take: (citizen) => {
      account.in += 1;
      const became = use.take(citizen);
      if (became === 'counted') account.counted += 1;
      else excluded[REASONS[became]] += 1;
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

/** The citizen of a line, or everything that is wrong with it. */
export function checked(
  { input, problems }: CitizenRead,
  use: Pick<Use, 'check'>,
): { readonly citizen: RegisterCitizen } | { readonly problems: readonly Problem[] } {
  if (input === undefined) return { problems };
  try {
    const citizen = use.check(input);
    return problems.length === 0 ? { citizen } : { problems };
  } catch (refused) {
    if (refused instanceof InputError) return { problems: [...problems, ...refused.problems] };
    throw refused;
  }
}

function idOf(input: unknown): Reject['id'] {
  if (typeof input !== 'object' || input === null || !('id' in input)) return undefined;
  return typeof input.id === 'string' || typeof input.id === 'number' ? input.id : undefined;
}

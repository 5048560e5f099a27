import * as z from 'zod';
import type { AwardRule, BuildAward } from '../../../src/engine/condition.js';
import type { JobcentreFacts } from './facts.js';
import type { TargetsLaw } from './law.js';
import type { JobcenterindblikReadings } from './readings.js';

/** What follows for the jobcentre: supervision by itself, or a contact from the agency with a view to it. */
export interface Supervision {
  /** Supervision by itself, or contact from the agency first. */
  readonly follows: 'supervision' | 'contact';
}

/** What the sources say follows. */
export function supervisionAward(
  { cite }: TargetsLaw,
  { award }: BuildAward<JobcentreFacts, JobcenterindblikReadings>,
): AwardRule<JobcentreFacts, JobcenterindblikReadings, Supervision> {
  return award(
    'consequence',
    [],
    (_, { ask }) =>
      ask<'consequence', Supervision>('consequence', {
        supervision: () => ({ follows: 'supervision' }),
        contact: () => ({ follows: 'contact' }),
      }),
    cite('consequence'),
  );
}

/** The schema of the award, for the shipped JSON Schema. */
export function supervisionSchema(): z.ZodType<Supervision> {
  return z.strictObject({ follows: z.enum(['supervision', 'contact']) });
}

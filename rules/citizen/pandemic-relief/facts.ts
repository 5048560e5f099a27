import * as z from 'zod';
import type { Day } from '../../../src/engine/day.js';
import { day } from '../../../src/engine/fact-types.js';
import { factsOf } from '../../../src/engine/facts.js';
import { CAUSES, type Cause, RELIEFS, type Relief } from './relief.js';

/**
 * What is known of a citizen, for the reliefs of the pandemic. Every fact may be left out: it is then unknown, never assumed.
 * Only the first is needed for dagpenge; each of the others belongs to one relief and is not looked at for another.
 */
export interface PandemicReliefFacts {
  /** Which of the three reliefs is asked about. */
  readonly relief?: Relief | undefined;
  /** For sygedagpenge: the day on which the person, without an extension, should have passed to jobafklaring. */
  readonly transferOn?: Day | undefined;
  /** For G-days: why the person is out of work. */
  readonly cause?: Cause | undefined;
  /** For G-days: whether the sending home or the work sharing was established under a collective agreement. */
  readonly underCollectiveAgreement?: boolean | undefined;
}

/** The facts of the scheme and the schema that checks them. */
export const facts = factsOf<PandemicReliefFacts>()(() => ({
  relief: z.enum(RELIEFS).describe(`the relief asked about: ${RELIEFS.join(', ')}`),
  transferOn: day(),
  cause: z.enum(CAUSES).describe(`why the person is out of work: ${CAUSES.join(', ')}`),
  underCollectiveAgreement: z.boolean().describe('true or false: was it established under a collective agreement'),
}));

import * as z from 'zod';
import type { AwardRule, BuildAward } from '../../../src/engine/condition.js';
import { MEASURE } from './conditions.js';
import type { TimelinessFacts } from './facts.js';
import type { TimelinessLaw } from './law.js';
import type { TimelinessReadings } from './readings.js';
import { requirementOf } from './requirement.js';

/** Contact in time: a verdict, not an amount. */
export interface TimelyContact {
  /** The whole numbers of conversations between which the requirement lies; the same where it is a whole number itself. */
  readonly required: { readonly least: number; readonly most: number };
  /** Conversations held. */
  readonly held: number;
}

/** The verdict. It names both whole numbers, so that it is the same however the requirement is rounded. */
export function timelinessAward(
  law: TimelinessLaw,
  { award }: BuildAward<TimelinessFacts, TimelinessReadings>,
): AwardRule<TimelinessFacts, TimelinessReadings, TimelyContact> {
  return award(
    'timely',
    ['periodMonths', 'exemptMonths', 'conversations'],
    (facts) => {
      const { down, up } = requirementOf(facts, law);
      return { required: { least: down, most: up }, held: facts.conversations };
    },
    MEASURE,
  );
}

/** The schema of the award, for the shipped JSON Schema. */
export function timelySchema(): z.ZodType<TimelyContact> {
  const count = () => z.int().min(0);
  return z.strictObject({ required: z.strictObject({ least: count(), most: count() }), held: count() });
}

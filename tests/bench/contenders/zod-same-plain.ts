import type * as z from 'zod';
import { activationAllowance } from '../../../dist/index.js';
import type { Case } from '../cases.js';
import { type Contender, each, REFUSED } from '../contender.js';
import { type Ruled, ruled } from './rule.js';

const schema = activationAllowance.facts.schema() as z.ZodType;

export const contender: Contender<Ruled | undefined> = {
  label: 'zod (our very schema) + plain rule',
  gives: 'failed conditions, validation',
  run: each((given) => {
    const parsed = schema.safeParse(given);
    return parsed.success ? ruled(parsed.data as Case) : undefined;
  }),
  answerOf: (native) => (native === undefined ? REFUSED : { outcome: native.outcome, amount: native.amount }),
};

import { type Contender, each, REFUSED } from '../contender.js';
import { type Ruled, ruled } from './rule.js';
import { seven } from './seven.js';

export const contender: Contender<Ruled | undefined> = {
  label: 'zod (only the seven facts) + plain rule',
  gives: 'failed conditions, validation',
  run: each((given) => {
    const parsed = seven.safeParse(given);
    return parsed.success ? ruled(parsed.data) : undefined;
  }),
  answerOf: (native) => (native === undefined ? REFUSED : { outcome: native.outcome, amount: native.amount }),
};

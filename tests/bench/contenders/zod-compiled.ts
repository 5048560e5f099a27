import * as z from 'zod';
import { type Contender, each, REFUSED } from '../contender.js';
import { type Ruled, ruled } from './rule.js';
import { seven } from './seven.js';

const compiled = z.compile(seven);

export const contender: Contender<Ruled | undefined> = {
  label: 'zod (the seven, z.compile) + plain rule',
  gives: 'failed conditions, validation',
  run: each((given) => {
    const parsed = compiled.safeParse(given);
    return parsed.success ? ruled(parsed.data) : undefined;
  }),
  answerOf: (native) => (native === undefined ? REFUSED : { outcome: native.outcome, amount: native.amount }),
};

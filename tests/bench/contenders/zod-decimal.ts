import { Decimal } from 'decimal.js';
import { type Contender, each, paying, REFUSED } from '../contender.js';
import figures from '../figures.json' with { type: 'json' };
import { failedOf, isWholeMonth } from './rule.js';
import { seven } from './seven.js';

interface Decided {
  readonly amount: string | null;
  readonly failed: readonly string[];
}

const steps = figures.steps.map(({ upTo, amount }) => ({ upTo, amount: new Decimal(amount) }));
const ceiling = new Decimal(figures.ceiling);

export const contender: Contender<Decided | undefined> = {
  label: 'zod (the seven) + decimal.js by hand',
  gives: 'failed conditions, validation, exact amounts',
  run: each((given) => {
    const parsed = seven.safeParse(given);
    if (!parsed.success) return undefined;
    const failed = failedOf(parsed.data);
    const step = steps.find(({ upTo }) => parsed.data.zones <= upTo);
    if (failed.length > 0) return { amount: null, failed };
    if (step === undefined || !isWholeMonth(parsed.data)) return undefined;
    return { amount: Decimal.min(step.amount, ceiling).toFixed(2), failed };
  }),
  answerOf: (native) => (native === undefined ? REFUSED : paying(native.amount)),
};

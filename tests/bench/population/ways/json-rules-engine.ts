import { Engine, type RuleProperties } from 'json-rules-engine';
import { NAMED } from '../columns.js';
import { agreed, type Said, sampleOf } from '../sample.js';
import type { Way } from '../way.js';

const MOST = 5_000;

const rule = (type: keyof Said, conditions: RuleProperties['conditions']): RuleProperties => ({ conditions, event: { type } });
const from = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value });

const engine = new Engine([
  rule('counted', {
    all: [
      { fact: 'benefit', operator: 'in', value: NAMED },
      from('seniorityMonths', 12),
      { fact: 'absentMonths', operator: 'lessThanInclusive', value: 6 },
    ],
  }),
  rule('spoken', { all: [from('conversations', 4)] }),
  rule('offered', { any: [from('offers', 1), from('ordinaryHours', 225)] }),
]);

/** Three rules, citizen by citizen. */
export const way: Way = {
  label: 'json-rules-engine',
  most: MOST,
  open: async (population) => {
    const sample = sampleOf(population, MOST);
    return async () => {
      const said: Said[] = [];
      for (const citizen of sample) {
        const { events } = await engine.run({ ...citizen });
        const is = (name: keyof Said) => events.some(({ type }) => type === name);
        said.push({ counted: is('counted'), spoken: is('spoken'), offered: is('offered') });
      }
      return agreed(sample, said);
    };
  },
};

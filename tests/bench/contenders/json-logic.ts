import { LogicEngine } from 'json-logic-engine';
import { type Contender, each, paying } from '../contender.js';
import figures from '../figures.json' with { type: 'json' };

const { groups, offers, leastKm, steps, ceiling } = figures;
const [first, second, third] = steps as [(typeof steps)[number], (typeof steps)[number], (typeof steps)[number]];
const zones = { var: 'zones' };

const compiled = new LogicEngine().build({
  if: [
    {
      and: [
        { in: [{ var: 'targetGroup' }, groups] },
        { '===': [{ var: 'participates' }, true] },
        { in: [{ var: 'offer' }, offers] },
        { '>=': [{ var: 'walkingKm' }, leastKm] },
        { '<=': [zones, third.upTo] },
      ],
    },
    { min: [{ if: [{ '<=': [zones, first.upTo] }, first.amount, { '<=': [zones, second.upTo] }, second.amount, third.amount] }, ceiling] },
    null,
  ],
}) as (given: unknown) => number | null;

export const contender: Contender<number | null> = {
  label: 'json-logic-engine, compiled',
  gives: 'the amount alone; no validation',
  run: each(compiled),
  answerOf: paying,
};

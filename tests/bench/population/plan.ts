import { COUNTED_COLUMNS } from '../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import type { Tally } from '../../../src/population/tally.js';
import type { Answer } from './way.js';

/** The focus targets as Høje-Taastrup's minutes word them, absence in months and seniority unbroken on any benefit: one measure. */
export const plan = countingPlan({
  on: '2020-04-01',
  measuredTo: '2019-12-31',
  preset: 'hoeje-taastrup-2020',
  readings: {
    absence: 'in-months',
    averaging: 'one-window',
    'seniority-of': 'any-benefit',
    interruptions: 'break',
    'offer-days': 'any-day',
  },
});

const [planned] = plan.measures;
if (planned === undefined || plan.measures.length > 1) throw new Error('one measure is compared');

export const { measure, window } = planned;

export { COUNTED_COLUMNS };

/** A tally as one text, the same for whoever made it. */
export function answerOf({ groups }: Pick<Tally, 'groups'>): Answer {
  const lines = groups.flatMap(({ by, states }) =>
    states.flatMap((citizens, state) => (citizens === 0 ? [] : [`${by.join(' ')} ${state} ${citizens}`])),
  );
  return { tally: lines.sort().join('\n') };
}

import { describe, expect, it } from 'vitest';
import { assessJobcentre } from '../../../rules/jobcentre/jobcenterindblik/assess-jobcentre.js';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import { checkCitizen } from '../../../src/register/check.js';
import { citizenCounter } from '../../../src/register/citizen-counter.js';

const ON = '2023-04-01';
const MEASURED = '2022-12-31';
const CHOSEN = { 'offer-days': 'any-day', absence: 'in-months', 'across-orders': 'new-order', 'one-of-two': 'one' } as const;
/** One below the other, so that the result target is missed. */
const BENCHMARK = { expectedShare: 9.36, actualShare: 9.7 };

/** Every month from the first on to the end of 2022, a conversation on the 15th. */
const monthly = (first: string) =>
  [2021, 2022]
    .flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-15`))
    .filter((day) => day >= first);

const citizen = (id: number, from: string, conversations: readonly string[]) =>
  checkCitizen(
    {
      id,
      municipality: 'lejre',
      covers: { from: '2016-01-01', to: MEASURED },
      spells: [{ benefit: 'kontanthjaelp', from }],
      ...{ absences: [], conversations, offers: [{ from: '2021-02-01' }], ordinaryHours: [] },
    },
    ON,
  );

/** 10 who have been on benefit for long and see the jobcentre monthly; 30 from July 2021 on, of whom 20 do. */
const CITIZENS = Array.from({ length: 40 }, (_, id) => {
  const from = id < 10 ? '2018-01-01' : '2021-07-01';
  return citizen(id, from, id < 30 ? monthly(from) : []);
});

function assessed(averaging?: 'mean-of-months' | 'pooled-months') {
  const readings = { ...CHOSEN, ...(averaging && { averaging }) };
  const plan = countingPlan({ on: ON, measuredTo: MEASURED, preset: 'star-answers', readings });
  const count = citizenCounter(plan);
  for (const one of CITIZENS) count.add(one);
  return assessJobcentre(plan, count.tallies(), 'lejre', BENCHMARK);
}

/**
 * The agency's answer of 16 January 2020 says "et gennemsnit over 12 måneder". In the 5 windows that end in January to May 2022 the 10 have 12 months of
 * seniority, and 10 of 10 had four conversations; in the 7 from June on 30 of 40. The mean of the months is (5 x 100 + 7 x 75) / 12 = 85.4 %, all
 * together (5 x 10 + 7 x 30) / (5 x 10 + 7 x 40) = 260 / 330 = 78.8 %: more than 80 % is met by the one and missed by the other.
 */
describe('the average over 12 months of the answers of the agency', () => {
  it('is asked where the two ways that the answers leave open lead to different outcomes', () => {
    const assessment = assessed();
    expect(assessment.outcome === 'open' && assessment.questions).toMatchObject([
      { kind: 'reading', reading: 'averaging', options: ['mean-of-months', 'pooled-months'] },
    ]);
    expect([assessed('mean-of-months').outcome, assessed('pooled-months').outcome]).toEqual(['not-fulfilled', 'fulfilled']);
  });

  it('is said to be open where the preset is described, with the day of the answer', () => {
    expect(presets['star-answers'].note?.da).toContain('16. januar 2020');
    expect(presets['order-2019'].note).toBe(undefined);
  });
});

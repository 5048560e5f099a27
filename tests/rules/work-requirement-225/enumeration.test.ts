import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/engine/problem.js';
import { assess, BENEFITS, judged, MARITAL_STATUSES, RATE_BASES, type Reduction } from './person.js';

const on = '2021-08-15';

/**
 * What § 13 f, stk. 1, 3 and 6-9, and § 13 g, stk. 1, come to for a person with a year of help and no hours in 2021, whose help is not reduced, typed
 * in from the act and the pages of the municipalities and the ministry (Bornholm 2021: 533 and 1.067 kr.; the ministry, February 2016: no unmarried on
 * integrationsydelse).
 */
function expected(benefit: string, status: string, base: string, exempt: boolean): string {
  if (base === 'su-level' && benefit !== 'uddannelseshjaelp') return 'error';
  const covered = benefit !== 'other' && (benefit !== 'overgangsydelse' || status !== 'unmarried');
  if (!covered || exempt) return 'not-fulfilled';
  if (status === 'married' || status === 'married-below-a-year' || benefit === 'overgangsydelse') return 'not-covered';
  const amounts = {
    parent: '1067.00',
    'non-parent': '1067.00',
    lower: '533.00',
    'su-level': 'not-fulfilled',
    'with-partner': 'not-fulfilled',
  };
  return amounts[base as keyof typeof amounts];
}

function comesTo(act: () => Reduction): string {
  try {
    const assessment = act();
    return assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
  } catch (reason) {
    if (reason instanceof InputError) return 'error';
    throw reason;
  }
}

describe('every benefit, marital status, rate base and judgement', () => {
  const cells = BENEFITS.flatMap((benefit) =>
    MARITAL_STATUSES.flatMap((maritalStatus) =>
      RATE_BASES.flatMap((rateBase) => [true, false].map((exempt) => ({ benefit, maritalStatus, rateBase, exempt }))),
    ),
  );

  it('there are 160 of them', () => expect(cells).toHaveLength(4 * 4 * 5 * 2));

  it.each(cells)('$benefit, $maritalStatus, $rateBase, exempt $exempt', ({ exempt, ...facts }) => {
    expect(comesTo(() => assess({ ...facts, exempt: judged(exempt) }, { on }))).toBe(
      expected(facts.benefit, facts.maritalStatus, facts.rateBase, exempt),
    );
  });

  it.each(cells)('without the judgement nothing is reduced: $benefit, $maritalStatus, $rateBase', ({ exempt: _, ...facts }) => {
    const wanted = expected(facts.benefit, facts.maritalStatus, facts.rateBase, false);
    expect(comesTo(() => assess({ ...facts, exempt: undefined }, { on }))).toBe(/\d/.test(wanted) ? 'open' : wanted);
  });
});

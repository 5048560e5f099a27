import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { educationPoolFullUse, educationPoolGrant } from '../../../rules/municipality/education-pool/calculation.js';
import { property } from '../../property.js';

const ROUNDINGS = ['oere', 'five-oere', 'ten-oere', 'quarter-krone', 'half-krone'] as const;
/** Within half a unit of each part, in øre. */
const UNIT = { oere: 1, 'five-oere': 5, 'ten-oere': 10, 'quarter-krone': 25, 'half-krone': 50 };

const oere = fc.integer({ min: 0, max: 100_000_000 });
const kroner = (amount: number) => (amount / 100).toFixed(2);
const inOere = (amount: string) => Math.round(Number(amount) * 100);
const rounding = fc.constantFrom(...ROUNDINGS);

function granted(commitment: number, courses: number, audit: number, chosen: (typeof ROUNDINGS)[number]) {
  const facts = { accountsTo: '2021-06-30', commitment: kroner(commitment), courses: kroner(courses), audit: kroner(audit) };
  const answer = educationPoolGrant.calculate(facts, { readings: { rounding: chosen } });
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  const { grant, ownShare, left, unsplit } = answer.value;
  return { grant: inOere(grant), ownShare: inOere(ownShare), left: inOere(left), unsplit: inOere(unsplit) };
}

describe('the grant of the education pool', () => {
  property([oere, oere, oere, rounding])(
    'splits the costs, and is never more than the commitment',
    (commitment, courses, audit, chosen) => {
      const { grant, ownShare, left, unsplit } = granted(commitment, courses, audit, chosen);
      expect(grant + ownShare + unsplit).toBe(courses + audit);
      expect(grant + left).toBe(commitment);
      expect(left).toBeGreaterThanOrEqual(0);
    },
  );

  property([oere, rounding])('lies within half a unit of four fifths, and the parts add up but for 5 and 10 øre', (courses, chosen) => {
    const { grant, unsplit } = granted(1_000_000_000, courses, 0, chosen);
    expect(Math.abs(grant - courses * 0.8)).toBeLessThanOrEqual(UNIT[chosen] / 2);
    if (chosen !== 'five-oere' && chosen !== 'ten-oere') expect(unsplit).toBe(0);
  });

  property([fc.integer({ min: 0, max: 9_999_999 })])('of the courses that use a commitment is the commitment', (krone) => {
    const use = educationPoolFullUse.calculate({ accountsTo: '2021-12-31', commitment: `${krone}.00`, courses: '0.00' });
    const activity = use.outcome === 'calculated' ? inOere(use.value.activity) : Number.NaN;
    expect(granted(krone * 100, activity, 0, 'oere')).toMatchObject({ grant: krone * 100, left: 0 });
  });
});

// 80 per cent of 5 øre are 4, of 3 øre 2.4, which is 2; of 968,750.05 kr. 775,000.04, of which the commitment is 775,000. The audit is paid whole.
it.each([
  ['0.00', '0.00', []],
  ['0.05', '0.00', ['course-part']],
  ['0.03', '0.00', ['course-part', 'rounded']],
  ['0.05', '100.00', ['course-part', 'audit-part']],
  ['968750.05', '0.00', ['course-part', 'capped']],
])('shows of courses for %s kr. and an audit for %s kr. only what changes something', (courses, audit, steps) => {
  const facts = { accountsTo: '2021-06-30', commitment: '775000.00', courses, audit };
  const answer = educationPoolGrant.calculate(facts, { readings: { rounding: 'oere' } });
  expect(answer.outcome === 'calculated' && answer.working.map(({ step }) => step)).toEqual(steps);
});

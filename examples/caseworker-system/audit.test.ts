import { activationAllowance, workRequirement225 } from 'regelvaerk';
import { describe, expect, it } from 'vitest';
import 'regelvaerk/vitest';
import { allowanceDecided, reductionDecided } from './decisions.js';

// A mistake that is known and not yet mended: the test is expected to fail, and complains on the day it no longer does.
// SHOW_MISTAKES=1 lets it fail, with the remark of the audit.
const mistake = process.env.SHOW_MISTAKES === '1' ? it : it.fails;

const { municipality, facts: fiveZones } = allowanceDecided({ walkingKm: 3, zones: 5 });
const june2020 = { from: '2020-06-01', to: '2020-06-30' };
const august2022 = { from: '2022-08-01', to: '2022-08-31' };

describe('the activation allowance', () => {
  it.each([
    { walkingKm: 2.8, zones: 3 },
    { walkingKm: 3, zones: 1 },
    { walkingKm: 3, zones: 3 },
    { walkingKm: 12, zones: 4 },
  ])('is right for $walkingKm km and $zones zones', (journey) => {
    expect(allowanceDecided(journey)).toComplyWith(activationAllowance);
  });

  mistake('pays from 2.9 km, where the guideline asks 3', () => {
    expect(allowanceDecided({ walkingKm: 2.9, zones: 3 })).toComplyWith(activationAllowance);
  });

  mistake('pays 700 kr. for 5 zones, of which the guideline says nothing', () => {
    expect(allowanceDecided({ walkingKm: 3, zones: 5 })).toComplyWith(activationAllowance);
  });

  it('for 5 zones is open until the municipality has chosen a reading', () => {
    const options = { on: '2019-04-01', municipality };
    expect(activationAllowance.assess(fiveZones, options)).toBeOpenFor(['zones-beyond-table']);
    expect(activationAllowance.assess(fiveZones, { ...options, readings: { 'zones-beyond-table': 'top-rate' } })).toAward('700.00');
  });
});

describe('the reduction under the 225-hour rule', () => {
  it.each([
    ['2022-04', 224],
    ['2022-04', 225],
    ['2021-06', 300],
  ])('is right for the hours of %s: %i', (month, hours) => {
    expect(reductionDecided('2022-07-01', month, hours, august2022)).toComplyWith(workRequirement225);
  });

  mistake('reduces inside a pandemic window, which puts off the day by which the hours must be there', () => {
    expect(reductionDecided('2020-05-15', '2019-04', 230, june2020)).toComplyWith(workRequirement225);
  });
});

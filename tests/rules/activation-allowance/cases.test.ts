import { describe, expect, it } from 'vitest';
import json from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import { describeCases, optionsOf } from '../worked-cases.js';

const { guidelines, readings } = activationAllowance;

describeCases(json, 75, () => ({ readings, run: (worked) => activationAllowance.assess(worked.facts, optionsOf(worked)) }));

describe('the worked cases', () => {
  it.each(guidelines)('hold at least three of the guideline $id', ({ id, municipality, status }) => {
    const rejected = status === 'rejected';
    const of = writtenOut(json).cases.filter((worked) => (rejected ? worked.guideline === id : worked.municipality === municipality));
    expect(of.length).toBeGreaterThanOrEqual(rejected ? 1 : 3);
  });
});
